// A plan handed down level by level, then made bottom-up, in a host over a grid: what people typed is kept and taken.

import { expect } from 'vitest'
import type { MemoryGrid } from '../../preview/grid/memory-grid'
import { buildPlan, sampleSettings } from '../../shared/commands'
import type { PlanOptions } from '../../shared/setting/options/options'
import type { Scalar } from '../../shared/workbook/cell'
import type { WorkbookPort } from '../../shared/workbook/port'

const OPTIONS = { now: '2014-01-06T09:00:00Z', declaredBy: 'Test' }
const DAY = 41_650

export async function expectModesKept(port: WorkbookPort, grid: MemoryGrid): Promise<void> {
  const build = (kind: 'sample' | 'workbook', options: PlanOptions) =>
    buildPlan(port, { kind }, { ...sampleSettings('en-US'), options }, OPTIONS)
  const placeOf = (name: string, row: string, column: string) => {
    const sheet = grid.sheetByName(name)!
    const lines = sheet.read(sheet.usedRect()!).map((line) => line.map(({ value }) => value))
    return { sheet, rect: { row: lines.findIndex(([id]) => id === row), column: lines[0].indexOf(column), rows: 1, columns: 1 } }
  }
  const type = (name: string, row: string, column: string, value: Scalar) => {
    const { sheet, rect } = placeOf(name, row, column)
    sheet.write(rect, [[{ value }]])
  }
  const value = (name: string, row: string, column: string): Scalar => {
    const { sheet, rect } = placeOf(name, row, column)
    return sheet.read(rect)[0][0].value
  }

  await build('sample', { mode: 'levels' })
  type('Cascade', 'n:AW', 'handedOn', DAY)
  type('Cascade', 'n:EU', 'handedOn', 'soon')
  const levels = await build('workbook', { mode: 'levels' })
  expect([value('Cascade', 'n:AW', 'handedOn'), value('Cascade', 'n:EU', 'handedOn')]).toEqual([DAY, 'soon'])
  expect(levels.warnings.map(({ code }) => code)).toContain('handedDay')
  expect(levels.plan.nodes.filter(({ stage }) => stage?.isReached).map(({ key }) => key)).toEqual(['AW', 'NA', 'EU', 'PA'])

  const first = await build('workbook', { mode: 'bottomUp' })
  expect(first.plan.nodes[0].stage).toBe(undefined)
  // No state of then stands beside a target of now; the days that were typed stay.
  expect([value('Cascade', 'n:280', 'stage') ?? '', value('Cascade', 'n:AW', 'handedOn')]).toEqual(['', DAY])
  expect(first.warnings.map(({ code }) => code)).not.toContain('handedDay')
  type('Bottom-up', 'n:284', 'own', 1_300_000)
  type('Bottom-up', 'n:284', 'take', 'yes')
  type('Bottom-up', 'n:280', 'own', 0)
  const taken = await build('workbook', { mode: 'bottomUp' })
  expect(taken.plan.nodes.find(({ key }) => key === '284')?.target).toBe(1_300_000)
  expect(value('Cascade', 'n:284', 'override')).toBe(1_300_000)
  expect([value('Bottom-up', 'n:280', 'own'), value('Bottom-up', 'n:275', 'own') ?? '']).toEqual([0, ''])
}
