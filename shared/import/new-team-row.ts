// A row of the team of which only some columns are known: everything else is empty, and it stands in no table.

import type { TeamRow } from './tables'

const EMPTY: Omit<TeamRow, 'id' | 'name' | 'level'> = {
  parent: null,
  role: null,
  start: null,
  end: null,
  takesOver: null,
  potential: null,
  floor: null,
  cap: null,
  lock: null,
  place: {},
}

/** @param known id, name and level at least; amounts in currency, dates as day serials. */
export const newTeamRow = (known: Pick<TeamRow, 'id' | 'name' | 'level'> & Partial<TeamRow>): TeamRow => ({
  ...EMPTY,
  ...known,
  place: known.place ?? {},
})
