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

/** Undefined where none fits: the one for the row's role wins over one for every role. */
export function rampOf({ ramp, role }: Pick<TeamRow, 'ramp' | 'role'>, ramps: readonly RampRow[]): RampRow | undefined {
  if (!ramp) return undefined
  const named = rampsNamed(ramp, ramps)
  return named.find((row) => row.role !== '' && folded(row.role) === folded(role ?? '')) ?? named.find((row) => row.role === '')
}

/** Parts of a full target, month after month up to the last that is filled in; an empty one between counts in full. */
export function profileOf(row: RampRow): number[] {
  const parts = Array.from({ length: RAMP_MONTHS }, (_, at) => row[`m${at + 1}` as 'm1'])
  const last = parts.reduce<number>((found, part, at) => (part === null ? found : at), -1)
  return parts.slice(0, last + 1).map((part) => part ?? 1)
}
