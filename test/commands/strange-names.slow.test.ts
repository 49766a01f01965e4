// Ids and names that programs would take for something else: they stay the texts that they are, everywhere and in every build.

import { describe, expect, it } from 'vitest'
import { buildPlan, previewPlan } from '../../shared/commands'
import type { PlanSource } from '../../shared/commands/contracts'
import { LOCALES } from '../../shared/i18n/messages'
import { isError, problemText, RefusedError } from '../../shared/import/problem'
import { WorkbookFile } from '../../shared/spreadsheet-file'
import { smallWorkbook } from '../../shared/spreadsheet-file/write/small-workbook'
import { createFileHost } from '../../xlsx/file-host'
import { companySettings } from '../support/company'
import { TEST_TIME } from '../support/plan-file'

const PEOPLE = [
  ['=1+1', '=HYPERLINK("http://a.example","b")'],
  ['+7', '+SUM(A1:A9)'],
  ['-2', '-2+3'],
  ['@x', '@SUM(1)'],
  ['__proto__', 'constructor'],
  ['constructor', '__proto__'],
  ['007', '0007'],
  ['1e5', '1E5'],
  ['2024-01-02', '1/2'],
  ['NA', 'N/A'],
  ['TRUE', 'FALSE'],
  ['a_x0041_b', 'bell\u0007'],
  ['{who}', '$& $1 {name|a|b}'],
  ['long', 'M'.repeat(255)],
] as const

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
const strange = (people: readonly (readonly [string, string])[]): PlanSource => ({
  kind: 'files',
  team: {
    name: 'team.csv',
    content: ['id,name,level,parent', 'c,Company,company,', ...people.map(([id, name]) => `${quote(id)},${quote(name)},rep,c`)].join('\n'),
  },
  history: {
    name: 'history.csv',
    content: ['date,owner,value,product', ...people.map(([id], at) => `2013-0${(at % 9) + 1}-15,${quote(id)},${900 + at},=p`)].join('\n'),
  },
})

describe('strange ids and names', () => {
  it('are texts in the workbook and never formulas, and the next build reads them as they were', async () => {
    const host = createFileHost()
    const { plan } = await buildPlan(host, strange(PEOPLE), companySettings(), { now: TEST_TIME, declaredBy: '=1+1' })
    expect(plan.nodes.slice(1).map(({ id, name }) => [id, name])).toEqual(PEOPLE)
    const { sheets } = await createFileHost(host.toBytes()).read({ keys: '*' })
    const team = sheets.find(({ key }) => key === 'team')
    const stands = team?.values.slice(-PEOPLE.length - 1).filter((cells) => PEOPLE.some(([id]) => cells.includes(id)))
    expect(stands?.map((cells) => PEOPLE.find(([id, name]) => cells.indexOf(id) >= 0 && cells[cells.indexOf(id) + 1] === name))).toEqual(
      PEOPLE,
    )
    const formulas = sheets.flatMap((sheet) => sheet.formulas.flatMap((row) => row.filter((formula) => formula !== null)))
    const outsideQuotes = formulas.map((formula) => formula.replace(/"(?:[^"]|"")*"/g, '""'))
    expect(formulas.length).toBeGreaterThan(100)
    for (const [id, name] of PEOPLE.slice(0, 4)) for (const text of [id, name]) expect(formulas).not.toContain(text)
    expect(outsideQuotes.filter((formula) => /HYPERLINK|A1:A9|proto/.test(formula))).toEqual([])
    const again = await buildPlan(host, { kind: 'workbook' }, companySettings(), { now: TEST_TIME, declaredBy: 'Test' })
    expect(again.plan.nodes.map(({ id, name, target }) => [id, name, target])).toEqual(
      plan.nodes.map(({ id, name, target }) => [id, name, target]),
    )
  })

  it('are refused with their cell where no cell or no formula could take them', async () => {
    const told = await previewPlan(
      createFileHost(),
      strange([
        ['a', 'M'.repeat(256)],
        ['b', 'N'.repeat(40_000)],
        ['c1', 'Bob'],
      ]),
      companySettings(),
    ).catch((error: unknown) => error)
    if (!(told instanceof RefusedError)) throw new Error('not refused', { cause: told })
    const errors = told.problems.filter(isError)
    expect(errors.map(({ code, place, params }) => [code, place.row, params.count])).toEqual([
      ['longText', 3, 256],
      ['longText', 4, 40_000],
    ])
    for (const locale of LOCALES) expect(problemText(errors[1], locale).length).toBeLessThan(200)
  })
})

it('a file that is handed out holds strange texts as they are', async () => {
  const texts = PEOPLE.flat()
  const bytes = smallWorkbook([{ name: 'S', widths: [20], rows: texts.map((value) => [{ value }]) }])
  const { values, formulas } = await new WorkbookFile(bytes).read('S')
  expect(values.map(([value]) => value)).toEqual(texts)
  expect(formulas.flat().filter((formula) => formula !== null)).toEqual([])
})
