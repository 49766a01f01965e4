// The ramp that a row of Team names: a profile, or a kind of starter, for its role.

import { folded } from '../../import/folded'
import type { TeamRow } from '../../import/tables'
import type { RampRow } from '../inputs/ramps'
import { RAMP_MONTHS, RAMPS } from '../inputs/ramps'

/** Rows of the table that a name means, whatever the role: profiles of that name, else the kind of that name. */
export function rampsNamed(name: string, ramps: readonly RampRow[]): RampRow[] {
  const profiles = ramps.filter(({ profile }) => folded(profile) === folded(name))
  if (profiles.length > 0) return profiles
  const kinds = RAMPS.columns.kind.choices
  return ramps.filter(
    ({ kind }) =>
      kind !== null && [kind, kinds?.[kind].en, kinds?.[kind].zh].some((word) => word !== undefined && folded(word) === folded(name)),
  )
}

/** Rows of a name that fit a role: its own, or those for every role. */
export const rampsForRole = (named: readonly RampRow[], role: string | null): RampRow[] =>
  named.filter((row) => row.role === '' || folded(row.role) === folded(role ?? ''))

/**
 * Undefined where none fits: the one for the row's role wins over one for every role; of several, the newest that is valid on the
 * day of the start.
 */
export function rampOf({ ramp, role, start }: Pick<TeamRow, 'ramp' | 'role' | 'start'>, ramps: readonly RampRow[]): RampRow | undefined {
  if (!ramp) return undefined
  const valid = rampsForRole(rampsNamed(ramp, ramps), role).filter(
    ({ validFrom }) => validFrom === null || start === null || validFrom <= start,
  )
  const newest = (rows: readonly RampRow[]): RampRow | undefined =>
    rows.reduce<RampRow | undefined>((best, row) => (best === undefined || validSince(row) > validSince(best) ? row : best), undefined)
  return newest(valid.filter((row) => row.role !== '')) ?? newest(valid)
}

/** A row without a day holds from ever. */
const validSince = ({ validFrom }: RampRow): number => validFrom ?? -Infinity

/** Parts of a full target, month after month up to the last that is filled in; an empty one between counts in full. */
export function profileOf(row: RampRow): number[] {
  const parts = Array.from({ length: RAMP_MONTHS }, (_, at) => row[`m${at + 1}` as 'm1'])
  const last = parts.reduce<number>((found, part, at) => (part === null ? found : at), -1)
  return parts.slice(0, last + 1).map((part) => part ?? 1)
}
