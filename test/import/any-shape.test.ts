// Whatever the shape, language and encoding in which a company is written, the same company and sales are read back.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { monthIndex } from '../../shared/calendar'
import { readSource } from '../../shared/commands/read-source'
import { sampleSettings } from '../../shared/commands/sample-settings'
import type { Scalar } from '../../shared/workbook/cell'
import type { Company, Writing } from './support/written-company'
import { amountsOf, companies, sheetRows, written, writings } from './support/written-company'

const RUNS = Number(process.env.RUNS ?? 40)

const plain = (text: string): string => text.replaceAll(' ', '')

/** Who stands under whom, and cents by person and month. */
function expected({ people, year }: Company, writing: Writing): { people: string[]; cents: Record<string, number> } {
  const cents: Record<string, number> = {}
  for (const person of people) {
    const amounts = amountsOf(person, writing)
    const length = 12 / amounts.length
    amounts.forEach((amount, period) => {
      const { region, office, name } = person
      if (amount !== null) cents[`${plain(`${region}/${office}/${name}`)} ${year * 12 + period * length}`] = amount
    })
  }
  return { people: people.map(({ region, office, name }) => plain(`${region}/${office}/${name}`)).sort(), cents }
}

async function readBack(company: Company, writing: Writing) {
  const settings = { ...sampleSettings(writing.locale), year: 2014 }
  const { team, sales, problems } =
    writing.encoding === 'sheet'
      ? await readSource({ kind: 'sheets', history: 'Sales' }, settings, {
          names: ['Sales'],
          sheets: [{ name: 'Sales', hidden: false, isProtected: false, values: sheetRows(company, writing) as Scalar[][], formulas: [] }],
        })
      : await readSource({ kind: 'files', history: { name: 'sales.csv', content: written(company, writing) } }, settings, {
          names: [],
          sheets: [],
        })
  const byId = new Map(team.map((row) => [row.id, row]))
  const pathOf = (id: string): string[] => {
    const row = byId.get(id)
    return row === undefined || row.parent === null ? [] : [...pathOf(row.parent), row.name]
  }
  const path = (id: string): string => plain(pathOf(id).join('/'))
  const parents = new Set(team.map(({ parent }) => parent))
  const cents: Record<string, number> = {}
  sales.values.forEach((value, index) => {
    // Within a quarter the months are not what was written: its sum is.
    const month = monthIndex(sales.dates[index])
    const key = `${path(sales.owners[index])} ${writing.shape === 'quarters' ? month - (month % 3) : month}`
    cents[key] = (cents[key] ?? 0) + Math.round(value * 100)
  })
  const people = team.filter(({ id }) => !parents.has(id)).map(({ id }) => path(id))
  return { problems: problems.filter(({ code }) => code !== 'sameName'), people: people.sort(), cents }
}

describe('a company in any shape', () => {
  it('is read back as it was', async () => {
    const cases = writings.chain((writing) => companies(writing.locale).map((company) => ({ company, writing })))
    await fc.assert(
      fc.asyncProperty(cases, async ({ company, writing }) => {
        const read = await readBack(company, writing)
        // Only who sold something stands in a long table.
        expect(read).toEqual({ problems: [], ...expected(company, writing) })
      }),
      { numRuns: RUNS },
    )
  })
})
