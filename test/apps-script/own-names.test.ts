// New sheets stand under their own names from the beginning; a person who takes such a name meanwhile loses nothing.
import { expect, test } from 'vitest'
import { buildPlan, sampleSettings } from '../../shared/commands'
import { pictureOf, sheets } from '../support/sheets-code'

const OPTIONS = { now: '2026-11-23T08:00:00Z', declaredBy: 'Test' }

test('no new sheet is renamed', async () => {
  const { port, code, grid } = await sheets()
  await buildPlan(port, { kind: 'sample' }, sampleSettings('en-US'), OPTIONS)
  expect(code.counts.byMethod['Sheet.setName']).toBeUndefined()
  expect(grid.sheets().map(({ name }) => name)).toContain('Cascade')
})

test('a sheet of that name which came between reading and writing stays, and so does all else', async () => {
  const { port, grid } = await sheets()
  const quicker: typeof port = {
    ...port,
    apply: (patch, options) => {
      grid.addSheet('Monthly', 1).write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 'mine' }]])
      return port.apply(patch, options)
    },
  }
  const built = buildPlan(quicker, { kind: 'sample' }, sampleSettings('en-US'), OPTIONS)
  await expect(built).rejects.toMatchObject({ code: 'unknown' })
  expect(pictureOf(grid).sheets.map(({ name }) => name)).toEqual(['Mine', 'Monthly'])
  expect(grid.sheetByName('Monthly')!.read({ row: 0, column: 0, rows: 1, columns: 1 })[0][0].value).toBe('mine')
})

test('one of ours without its marker is empty, and is taken back by its name', async () => {
  let isBroken = true
  const { port, grid } = await sheets({
    onCall: (_class, method) => {
      if (isBroken && method === 'setTabColor') throw new Error('no answer')
    },
  })
  await expect(buildPlan(port, { kind: 'sample' }, sampleSettings('en-US'), OPTIONS)).rejects.toMatchObject({ detail: 'no answer' })
  isBroken = false
  expect(grid.sheets().map(({ name }) => name)).toEqual(['Mine'])
})
