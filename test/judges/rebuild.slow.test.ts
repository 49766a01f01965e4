// The plan of the sample, edited by a person, rebuilt with one rep more and one gone, and judged by LibreOffice.
import { beforeAll, expect, it } from 'vitest'
import { columnLetters } from '../../shared/workbook/address'
import { sampleHistoryCsv, sampleTeamCsv } from '../../shared/sample/sample'
import { createFileHost } from '../../xlsx/file-host'
import { schemaErrors } from '../support/ooxml-schemas'
import { planFile } from '../support/plan-file'
import { addSheetByHand, editFile } from './file-parts'
import { libreOfficePresent, recalculateWithLibreOffice } from './libre-office'
import { expectSameNumbers, valuesInFile } from './same-numbers'

let present = false
beforeAll(async () => {
  present = await libreOfficePresent()
})

const files = (team: string) => ({
  kind: 'files' as const,
  team: { name: 'team.csv', content: team },
  history: { name: 'history.csv', content: sampleHistoryCsv('en-US') },
})

/** Rows and columns of the cascade by their ids and keys. */
async function cascadeOf(bytes: Uint8Array) {
  const { sheets } = await createFileHost(bytes).read({ keys: ['cascade'] })
  const [{ name, values }] = sheets
  return {
    name,
    width: Math.max(...values.map((line) => line.length)),
    row: (id: string) => values.findIndex(([first]) => first === `n:${id}`) + 1,
    column: (key: string) => columnLetters(values[0].indexOf(key)),
    rows: values,
  }
}

it("keeps a person's sheet, column and override right", async () => {
  if (!present) return
  const [header, ...rows] = sampleTeamCsv('en-US')
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  for (const key of ['end', 'potential']) if (!header.includes(key)) header.push(key)
  const csv = (lines: string[][]) => [header, ...lines].map((line) => header.map((_, i) => line[i] ?? '').join(',')).join('\n')
  const reps = rows.filter(([id]) => !rows.some((other) => other[header.indexOf('parent')] === id))
  const [first, gone, last] = [reps[0][0], reps[1][0], reps[reps.length - 1][0]]

  const before = await planFile({ source: files(csv(rows)) })
  const was = await cascadeOf(before.bytes)
  const cell = (id: string, key: string) => `${was.column(key)}${was.row(id)}`
  const own = columnLetters(was.width)
  const edited = addSheetByHand(
    editFile(before.bytes, [
      { sheet: was.name, address: cell(first, 'override'), value: 1_234_000 },
      { sheet: was.name, address: cell(first, 'reason'), value: 'agreed' },
      { sheet: was.name, address: `${own}${was.row(last)}`, value: `=${cell(last, 'target')}*2` },
    ]),
    'Mine',
    [
      { address: 'A1', value: `=${was.name}!${cell(last, 'target')}` },
      { address: 'A2', value: `=SUMIFS(${was.name}!${was.column('target')}1:${was.column('target')}200,${was.name}!A1:A200,"n:${last}")` },
      { address: 'A3', value: `=${was.name}!${cell(first, 'target')}` },
    ],
  )

  const parent = rows.find(([id]) => id === gone)![header.indexOf('parent')]
  const newcomer: Record<string, string> = {
    id: 'NEW',
    name: 'New Person',
    level: reps[0][header.indexOf('level')],
    parent,
    potential: '500000',
  }
  const closed = rows.map((line) => (line[0] === gone ? header.map((key, i) => (key === 'end' ? '2013-12-31' : (line[i] ?? ''))) : line))
  const after = await planFile({ source: files(csv([...closed, header.map((key) => newcomer[key] ?? '')])), before: edited })

  expect(await schemaErrors(after.bytes)).toEqual([])
  const judged = await recalculateWithLibreOffice(after.bytes)
  const targetOf = (id: string) => after.result.plan.nodes.find((node) => node.id === id)!.target
  expect(
    judged
      .get('Mine')!
      .slice(0, 3)
      .map(([value]) => value),
  ).toEqual([targetOf(last), targetOf(last), 1_234_000])
  const is = await cascadeOf(after.bytes)
  expect(is.row(last)).toBeGreaterThan(was.row(last))
  expect(is.row(gone)).toBeGreaterThan(0)
  expect(judged.get(was.name)![is.row(last) - 1][was.width]).toBe(targetOf(last) * 2)

  // Everything of ours has the value that the engine gave it; the person's cells had none left to be wrong.
  const values = await valuesInFile(after.bytes)
  values.delete('Mine')
  values.get(was.name)!.forEach((line) => (line.length = Math.min(line.length, was.width)))
  expectSameNumbers(values, judged)
})
