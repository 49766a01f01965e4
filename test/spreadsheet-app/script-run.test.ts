import { describe, expect, test } from 'vitest'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import { runCode } from '../../preview/spreadsheet-app/run-code'
import { createScriptRun, crossed } from '../../preview/spreadsheet-app/script-run'

describe('what crosses', () => {
  test('plain data does; undefined becomes null in arrays and is dropped from objects', () => {
    expect(crossed({ a: [1, 'x', true, null, undefined, Number.NaN], b: undefined }, 'x')).toEqual({ a: [1, 'x', true, null, null, null] })
  })

  test.each([
    ['a Date', new Date(0)],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['a symbol', Symbol('s')],
  ])('%s does not', (_name, value) => {
    expect(() => crossed({ deep: [value] }, '0')).toThrow('Failed due to illegal value in property: 0.deep[0]')
  })
})

type Runner = Record<string, (...args: unknown[]) => void> & {
  withSuccessHandler(f: (r: unknown) => void): Runner
  withFailureHandler(f: (e: Error) => void): Runner
}

const runner = (call: (name: string, ...args: unknown[]) => Promise<unknown>, names: string[]) =>
  createScriptRun(call, names) as unknown as Runner

test('answers come later, to the handlers; errors lose their type', async () => {
  const run = runner(
    async (name, arg) => {
      if (name === 'bad') throw new RangeError('no')
      return { got: arg }
    },
    ['good', 'bad'],
  )
  expect(await new Promise((resolve, reject) => run.withSuccessHandler(resolve).withFailureHandler(reject).good([undefined]))).toEqual({
    got: [null],
  })
  const error = await new Promise<Error>((resolve) => run.withFailureHandler(resolve).bad())
  expect(error).not.toBeInstanceOf(RangeError)
  expect(error.message).toBe('RangeError: no')
})

test('functions that end in _ are private, others that are not there are no functions', () => {
  const run = runner(async () => 1, ['secret_'])
  expect(run.secret_).toBeUndefined()
})

describe('in a page', () => {
  const CODE =
    'var App = (() => ({ seen: () => [typeof window, typeof document, typeof fetch, typeof SpreadsheetApp] }))();\nfunction seen() { return App.seen() }\nfunction onOpen() { SpreadsheetApp.getUi().createMenu("x").addItem("Open", "seen").addToUi() }\n'

  test('Code.js sees the services of Google and nothing of the page', async () => {
    const code = runCode(CODE, new MemoryGrid({ host: 'sheets' }))
    expect(await code.call('seen')).toEqual(['undefined', 'undefined', 'undefined', 'object'])
    expect(code.menu).toEqual([{ caption: 'Open', functionName: 'seen' }])
    await expect(code.call('nothing')).rejects.toThrow('Script function not found: nothing')
  })
})
