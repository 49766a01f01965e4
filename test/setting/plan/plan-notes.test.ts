// Who is left with nothing is told why: the bounds beside, or the rounding unit.

import { expect, it } from 'vitest'
import { sampleSettings } from '../../../shared/commands/sample-settings'
import { newTeamRow } from '../../../shared/import/new-team-row'
import type { SalesColumns } from '../../../shared/import/tables'
import { makePlan } from '../../../shared/setting/plan/make-plan'

const sales = {
  dates: new Int32Array(0),
  values: new Float64Array(0),
  rowNumbers: new Int32Array(0),
  ...{ owners: [], metrics: [], products: [], ids: [], currencies: [], source: {} },
} as unknown as SalesColumns

const nothing = (unit: number, lock: number | null = null) => {
  const rep = (id: string, more = {}) => ({ ...newTeamRow({ id, name: id, level: 'rep', parent: 'c' }), potential: 1, ...more })
  const team = [newTeamRow({ id: 'c', name: 'Acme', level: 'company' }), rep('Ann', { lock }), rep('Bob')]
  const { notes } = makePlan({ settings: { ...sampleSettings('en-US'), target: 1000, unit }, team, sales })
  return notes.flatMap(({ code, node, params }) => (['squeezed', 'belowUnit'].includes(code) ? [[code, node, params?.unit]] : []))
}

it('names the rounding unit where nobody beside is held', () => {
  expect(nothing(1000)).toEqual([['belowUnit', 'Bob', 1000]])
  expect(nothing(1, 1000)).toEqual([['squeezed', 'Bob', undefined]])
  expect(nothing(1)).toEqual([])
})
