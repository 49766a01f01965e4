// A plan in Google Sheets: every formula stands, and nothing changes when it is built again.

import { describe, expect, test } from 'vitest'
import { buildPlan, sampleSettings } from '../../shared/commands'
import type { Patch } from '../../shared/workbook/patch'
import { pictureOf, sheets } from '../support/sheets-code'

const NOW = '2026-11-23T08:00:00Z'

test('every formula of the plan stands as a formula, and marks ask their own sheet only', async () => {
  const { port, grid } = await sheets()
  let asked: Patch | undefined
  await buildPlan(
    { ...port, apply: (patch, options) => port.apply((asked = patch), options) },
    { kind: 'sample' },
    sampleSettings('en-US'),
    { now: NOW, declaredBy: 'Test' },
  )
  const wanted = asked!.operations
    .flatMap((operation) => (operation.op === 'write' ? (operation.formulas ?? []).flat() : []))
    .filter((formula) => formula !== null)
  const standing = grid.sheets().flatMap((sheet) => {
    const used = sheet.usedRect()
    return used
      ? sheet
          .read(used)
          .flat()
          .flatMap(({ formula }) => formula ?? [])
      : []
  })
  expect(wanted.length).toBeGreaterThan(500)
  expect(standing).toHaveLength(wanted.length)
  // Google Sheets refuses a rule whose formula points to another sheet, but through INDIRECT.
  const marks = asked!.operations.flatMap((operation) =>
    operation.op === 'mark' && operation.mark.kind === 'formula' ? [operation.mark.formula] : [],
  )
  expect(marks.filter((formula) => formula.includes('!'))).toEqual([])
})

describe.each(['en-US', 'zh-CN'] as const)('the sample in %s', (locale) => {
  test('is built, and built again without a change', async () => {
    const { port, grid } = await sheets()
    const first = await buildPlan(port, { kind: 'sample' }, sampleSettings(locale), { now: NOW, declaredBy: 'Test' })
    expect(first.sheets.every(({ change }) => change === 'added')).toBe(true)
    expect(grid.sheets().map(({ name }) => name)).toEqual(expect.arrayContaining(first.sheets.map(({ name }) => name)))
    const before = pictureOf(grid)
    const second = await buildPlan(port, { kind: 'workbook' }, sampleSettings(locale), { now: NOW, declaredBy: 'Test' })
    expect(second.sheets.some(({ change }) => change === 'added')).toBe(false)
    const after = pictureOf(grid)
    expect(after.sheets.map(({ name, cells }) => [name, cells.length])).toEqual(
      before.sheets.map(({ name, cells }) => [name, cells.length + (/log|日志/i.test(name) ? 1 : 0)]),
    )
  })
})
