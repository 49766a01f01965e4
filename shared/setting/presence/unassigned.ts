// The row "not assigned" of a manager: what ramps, absences and vacancies leave of the full targets stays there, so that sums hold.

import type { Bilingual, Locale } from '../../i18n/messages'
import { say } from '../../i18n/messages'
import { newTeamRow } from '../../import/new-team-row'
import type { TeamRow } from '../../import/tables'

export const UNASSIGNED: Bilingual = { en: 'not assigned', zh: '待分配' }

const SUFFIX = '#unassigned'

/** The id of a manager's row; nobody can have it in Team, where it does not stand. */
export const unassignedId = (manager: string): string => `${manager}${SUFFIX}`
/** The manager whose row it is; undefined of any other id. */
export const managerOfUnassigned = (id: string): string | undefined => (isUnassignedId(id) ? id.slice(0, -SUFFIX.length) : undefined)
export const isUnassignedId = (id: string): boolean => id.endsWith(SUFFIX)

export const unassignedRow = (manager: string, locale: Locale): TeamRow =>
  newTeamRow({
    id: unassignedId(manager),
    name: say(UNASSIGNED, locale),
    level: say(UNASSIGNED, locale),
    parent: manager,
    isUnassigned: true,
  })

/**
 * The team with a row "not assigned" below every manager of `managers`; one that is needed no longer stays as a closed row, as
 * everybody does who is gone.
 */
export function withUnassigned(team: readonly TeamRow[], managers: ReadonlySet<string>, locale: Locale): TeamRow[] {
  const needed = new Set([...managers].map(unassignedId))
  return [
    ...team.flatMap((row) => (needed.has(row.id) ? [] : isUnassignedId(row.id) ? [{ ...row, isUnassigned: true }] : [row])),
    ...[...managers].map((manager) => unassignedRow(manager, locale)),
  ]
}
