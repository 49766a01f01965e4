// Whatever the shape, language and encoding in which a company is written, the same company and sales are read back.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { monthIndex } from '../../shared/calendar'
import { readSource } from '../../shared/commands/read-source'
import { sampleSettings } from '../../shared/commands/sample-settings'
import type { Company, Writing } from './support/written-company'
import { companies, written, writings } from './support/written-company'

const RUNS = Number(process.env.RUNS ?? 40)

const plain = (text: string): string => text.replaceAll(' ', '')

/** Who stands under whom, and cents by person and month. */
function expected({ people, year }: Company): { people: string[]; cents: Record<string, number> } {
  const cents: Record<string, number> = {}
  for (const { region, office, name, months } of people) {
    months.forEach((amount, month) => {
      if (amount !== null) cents[`${plain(`${region}/${office}/${name}`)} ${year * 12 + month}`] = amount
    })
  }
  return { people: people.map(({ region, office, name }) => plain(`${region}/${office}/${name}`)).sort(), cents }
}

async function readBack(company: Company, writing: Writing) {
  const file = { name: 'sales.csv', content: written(company, writing) }
  const settings = { ...sampleSettings(writing.locale), year: 2014 }
  const { team, sales, problems } = await readSource({ kind: 'files', history: file }, settings, { names: [], sheets: [] })
  const byId = new Map(team.map((row) => [row.id, row]))
  const pathOf = (id: string): string[] => {
    const row = byId.get(id)
    return row === undefined || row.parent === null ? [] : [...pathOf(row.parent), row.name]
  }
  const path = (id: string): string => plain(pathOf(id).join('/'))
  const parents = new Set(team.map(({ parent }) => parent))
  const cents: Record<string, number> = {}
  sales.values.forEach((value, index) => {
    const key = `${path(sales.owners[index])} ${monthIndex(sales.dates[index])}`
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
        expect(read).toEqual({ problems: [], ...expected(company) })
      }),
      { numRuns: RUNS },
    )
  })
})
