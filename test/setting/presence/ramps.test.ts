// Which row of Ramps counts for whom, by role and by the day of the start, and what is told where none does.

import { expect, it } from 'vitest'
import { serialFromIso } from '../../../shared/calendar'
import { newTeamRow } from '../../../shared/import/new-team-row'
import { inputSteps } from '../../../shared/import/input-table/read-input'
import { problemText } from '../../../shared/import/problem'
import type { TeamRow } from '../../../shared/import/tables'
import { sampleSettings } from '../../../shared/commands/sample-settings'
import type { RampRow } from '../../../shared/setting/inputs/ramps'
import { RAMPS } from '../../../shared/setting/inputs/ramps'
import { checkPresence } from '../../../shared/setting/presence/check-presence'
import { rampOf } from '../../../shared/setting/presence/find-ramp'
import { atOnce } from '../../../shared/workbook/steps'
import { ramp } from './random-presence'

const day = (iso: string): number => serialFromIso(iso) as number
const at = (row: RampRow, number: number): RampRow => ({ ...row, place: { file: 'ramps.csv', row: number } })
const person = (known: Partial<TeamRow>): TeamRow =>
  newTeamRow({ id: 'p', name: 'Ann', level: 'rep', parent: 'c', ramp: 'New', place: { file: 'team.csv', row: 9 }, ...known })
const COMPANY = newTeamRow({ id: 'c', name: 'Company', level: 'company' })
const problems = (ramps: RampRow[], people: TeamRow[] = []) =>
  checkPresence({ settings: sampleSettings('en-US'), inputs: { ramps }, team: [COMPANY, ...people] })

it('is the newest that is valid on the day of the start, of the own role before all roles', () => {
  const [old, from2014, later] = [ramp('New', [0.1]), ramp('New', [0.2], '', day('2014-03-01')), ramp('New', [0.3], '', day('2014-09-01'))]
  const senior = ramp('new', [0.9], 'Senior', day('2014-06-01'))
  const ramps = [from2014, old, later, senior]
  const first = (known: Partial<TeamRow>): number | null | undefined => rampOf(person(known), ramps)?.m1
  expect(first({ start: day('2014-02-28') })).toBe(0.1)
  expect(first({ start: day('2014-03-01') })).toBe(0.2)
  expect(first({ start: day('2015-01-01') })).toBe(0.3)
  expect(first({ start: day('2014-05-31'), role: 'Senior' })).toBe(0.2)
  expect(first({ start: day('2014-06-01'), role: 'senior' })).toBe(0.9)
  expect(problems(ramps, [person({ start: day('2014-02-28') })])).toEqual([])
})

it('is told where two hold from the same day, or none holds yet', () => {
  const twice = [at(ramp('New', [0.5], '', day('2014-03-01')), 2), at(ramp('NEW', [0.6], '', day('2014-03-01')), 4)]
  const found = problems(twice, [person({ start: day('2014-02-03') })])
  expect(found.map(({ code, place }) => [code, place.row])).toEqual([
    ['rampTwice', 4],
    ['rampEarly', 9],
  ])
  expect(problemText(found[0], 'en-US')).toContain('in rows 2, 4')
  expect(problemText(found[1], 'en-US')).toContain('on 2014-02-03: the first holds from 2014-03-01')
  expect(problemText(found[1], 'zh-CN')).toContain('Ann 于 2014-02-03 开始时，爬坡方案“New”尚未生效（最早自 2014-03-01 起）')
})

it('of a day or a part that cannot be read says nothing more than that', () => {
  const lines = [
    ['New', '', '50%'],
    ['New', 'next spring', '60%'],
    ['Old', 'soon', '60%'],
    ['Old', 'later', 'half'],
  ]
  const table = { source: { file: 'ramps.csv' }, headers: ['Profile', 'Valid from', 'Month 1'], headerRow: 1, columns: [0, 1, 2] }
  const read = atOnce(inputSteps({ ...table, rows: lines, rowNumbers: lines.map((_, row) => row + 2) }, RAMPS))
  expect(read.problems).toHaveLength(4)
  expect(problems(read.rows)).toEqual([])
  // What is empty is read.
  expect(problems([...read.rows, at(ramp('new', [0.7]), 9)]).map(({ code, place }) => [code, place.row])).toEqual([['rampTwice', 9]])
})
