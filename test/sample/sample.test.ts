// The sample as shipped: complete, readable by our own readers, and equal to its source.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import { isoFromSerial } from '../../shared/calendar/day-serial'
import { LOCALES } from '../../shared/i18n/messages'
import { checkOwners, checkTeam, readCsv, readHistory, readTeam } from '../../shared/import'
import { sampleActualsCsv, sampleHistoryCsv, sampleSettings, sampleTeamCsv } from '../../shared/sample/sample'
import { sampleTexts } from './adventureworks-source'
import { sampleModule } from './sample-module'
import { hasSource, readSource } from './source-files'

const folder = new URL('../../shared/sample/', import.meta.url)
const file = (name: string): string => readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')
const shipped = {
  team: file('adventureworks/team.csv'),
  teamChinese: file('adventureworks/team.zh-CN.csv'),
  history: file('adventureworks/history.csv'),
  actuals: file('adventureworks/actuals.csv'),
}
const salesOf = (csv: string) => readHistory(readCsv(csv, 'history.csv').table)
const totalOf = (values: Float64Array): number => values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100

describe.each(LOCALES)('the sample in %s', (locale) => {
  const { table, problems: fileProblems } = readCsv(sampleTeamCsv(locale), 'team.csv')
  const { rows, problems } = readTeam(table)

  it('reads without a problem', () => {
    const history = salesOf(sampleHistoryCsv(locale))
    const actuals = salesOf(sampleActualsCsv(locale))
    expect([...fileProblems, ...problems, ...checkTeam(rows)]).toEqual([])
    expect([...history.problems, ...checkOwners(history.sales, rows)]).toEqual([])
    expect([...actuals.problems, ...checkOwners(actuals.sales, rows)]).toEqual([])
    expect(new Set([...history.sales.currencies, ...actuals.sales.currencies])).toEqual(new Set([sampleSettings(locale).currency]))
  })

  it('has 17 reps in 13 teams of 3 regions under one company', () => {
    const parents = new Set(rows.map(({ parent }) => parent))
    const leaves = rows.filter(({ id }) => !parents.has(id))
    const teams = new Set(leaves.map(({ parent }) => parent))
    const regions = new Set(rows.filter(({ id }) => teams.has(id)).map(({ parent }) => parent))
    const companies = new Set(rows.filter(({ id }) => regions.has(id)).map(({ parent }) => parent))
    expect([leaves.length, teams.size, regions.size, companies.size]).toEqual([17, 13, 3, 1])
    expect(rows.filter(({ id }) => ['274', '285', '287'].includes(id)).map(({ id, parent }) => [id, parent])).toEqual([
      ['274', 'NA-A'],
      ['287', 'EU-A'],
      ['285', 'PA-A'],
    ])
  })

  it('dates no sale before the start of its rep', () => {
    const starts = new Map(rows.map(({ id, start }) => [id, start]))
    const { sales } = salesOf(sampleHistoryCsv(locale))
    expect(sales.owners.filter((owner, index) => sales.dates[index] < (starts.get(owner) ?? Infinity))).toEqual([])
  })
})

describe('the sample', () => {
  it('gives Chinese names the same tree as English ones', () => {
    const [english, chinese] = LOCALES.map((locale) => readTeam(readCsv(sampleTeamCsv(locale), 'team.csv').table).rows)
    expect(chinese.map(({ id, parent, start }) => [id, parent, start])).toEqual(english.map(({ id, parent, start }) => [id, parent, start]))
    expect(chinese.filter(({ name, level }) => !/\p{Script=Han}/u.test(name) || !/\p{Script=Han}/u.test(level))).toEqual([])
  })

  it('has history from May 2011 to December 2013 but for three months, and actuals to May 2014', () => {
    const months = (csv: string) => [...new Set([...salesOf(csv).sales.dates].map((date) => isoFromSerial(date).slice(0, 7)))]
    const history = months(sampleHistoryCsv())
    expect([history.length, history[0], history.at(-1)]).toEqual([29, '2011-05', '2013-12'])
    expect(history.filter((month) => ['2011-06', '2011-09', '2011-11'].includes(month))).toEqual([])
    expect(months(sampleActualsCsv())).toEqual(['2014-01', '2014-02', '2014-03', '2014-04', '2014-05'])
  })

  it('asks for 10 to 12% more than 2013, a whole number of units', () => {
    const { sales } = salesOf(sampleHistoryCsv())
    const lastYear = totalOf(sales.values.filter((_, index) => isoFromSerial(sales.dates[index]).startsWith('2013')))
    expect(lastYear).toBe(32890351.74)
    for (const { target, unit, year } of LOCALES.map(sampleSettings)) {
      expect(target / lastYear).toBeGreaterThan(1.1)
      expect(target / lastYear).toBeLessThan(1.12)
      expect([target % unit, year]).toEqual([0, 2014])
    }
  })

  it('carries the very text of its CSV files', () => {
    expect(file('adventureworks-csv.ts')).toBe(sampleModule(shipped))
    expect([sampleTeamCsv('en-US'), sampleTeamCsv('zh-CN'), sampleHistoryCsv(), sampleActualsCsv()]).toEqual(Object.values(shipped))
  })
})

describe.runIf(hasSource)('the sample against its source', () => {
  it('is what the source makes', () => {
    const source = readSource()
    expect(sampleTexts(source)).toEqual(shipped)
    expect(file('adventureworks/LICENSE.txt')).toBe(source.licence.replace(/\r\n/g, '\n'))
  })

  it("agrees with the source's subtotals to the cent, for the company and month, and within a cent for each rep", () => {
    const company = new Map<string, number>()
    const reps = new Map<string, number>()
    for (const line of readSource().orders.trim().split(/\r?\n/).slice(1)) {
      const [, date, owner, , subtotal] = line.split(',')
      if (owner === '') continue
      const month = date.slice(0, 7)
      // Millionths are whole numbers well below 2^53.
      const value = Math.round(Number(subtotal) * 1e6)
      company.set(month, (company.get(month) ?? 0) + value)
      reps.set(`${month} ${owner}`, (reps.get(`${month} ${owner}`) ?? 0) + value)
    }
    const cents = new Map<string, number>()
    const wrong: string[] = []
    for (const csv of [sampleHistoryCsv(), sampleActualsCsv()]) {
      for (const line of csv.trim().split('\n').slice(1)) {
        const [date, owner, , amount] = line.split(',')
        const month = date.slice(0, 7)
        const value = Number(amount.replace('.', ''))
        cents.set(month, (cents.get(month) ?? 0) + value)
        if (Math.abs(value - (reps.get(`${month} ${owner}`) ?? NaN) / 1e4) < 1) reps.delete(`${month} ${owner}`)
        else wrong.push(line)
      }
    }
    expect(wrong).toEqual([])
    expect([...reps.keys()]).toEqual([])
    expect(cents).toEqual(new Map([...company].map(([month, value]) => [month, Math.round(value / 1e4)])))
  })
})
