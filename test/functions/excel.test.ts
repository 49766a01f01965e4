// The pipeline to Excel: functions.json in each language, and what the registered functions answer.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { registerFunctions, type CustomFunctionsRuntime } from '../../addin/register-functions'
import { functionsMetadata, functionsSource } from '../../addin/build/functions-metadata'
import type { Locale } from '../../shared/i18n/messages'
import { calculations } from '../../shared/functions/calculations'
import { customFunctions } from '../../shared/functions/index'

const golden = (name: string) => readFileSync(new URL(`./golden/${name}`, import.meta.url), 'utf8')

describe('functions.json', () => {
  it.each([
    ['en-US', 'functions.json'],
    ['zh-CN', 'functions-zh-CN.json'],
  ] as [Locale, string][])('in %s is as agreed', async (locale, name) => {
    await expect(await functionsMetadata(customFunctions, locale)).toMatchFileSnapshot(`./golden/${name}`)
  })
  it('differs between the languages in words only', async () => {
    const wordless = (text: string) =>
      JSON.stringify(JSON.parse(text), (key, value) =>
        key === 'description' || (key === 'name' && /[a-z\u4e00-\u9fff]/.test(value)) ? 0 : value,
      )
    expect(wordless(golden('functions-zh-CN.json'))).toBe(wordless(golden('functions.json')))
    expect(golden('functions-zh-CN.json')).not.toMatch(/"description": "[A-Za-z ]+\."/)
  })
  it('says what each definition says', async () => {
    const { functions } = JSON.parse(golden('functions.json'))
    for (const [at, definition] of customFunctions.entries()) {
      expect(functions[at]).toEqual({
        id: definition.name,
        name: definition.name,
        description: definition.description.en,
        parameters: definition.parameters.map(({ name, description, type, dimension, optional }) => ({
          name: name.en,
          description: description.en,
          type,
          ...(dimension === 'matrix' && { dimensionality: 'matrix' }),
          ...(optional && { optional: true }),
        })),
        result: { ...(definition.result.type !== 'any' && { type: definition.result.type }), dimensionality: definition.result.dimension },
      })
    }
  })
  it('refuses a definition that Excel would', async () => {
    await expect(functionsMetadata([{ ...customFunctions[0], name: '1ST' }], 'en-US')).rejects.toThrow()
    expect(functionsSource(customFunctions)).toContain('@customfunction ATTAINMENT')
  })
})

describe('registration', () => {
  it('needs no more of the library than its first file, which has no errors yet', () => {
    const functions = new Map<string, (...received: never[]) => unknown>()
    class Late {
      constructor(readonly code: string) {}
    }
    const runtime = { associate: (name: string, call: never) => void functions.set(name, call) } as unknown as CustomFunctionsRuntime
    registerFunctions(calculations, runtime, () => 'en-US')
    Object.assign(runtime, { Error: Late, ErrorCode: { divisionByZero: '#DIV/0!' } })
    expect(functions.get('ATTAINMENT')!(...([[[90]], [[0]]] as never[]))).toEqual([[new Late('#DIV/0!')]])
  })
  class FakeError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  function register(locale: Locale) {
    const registered = new Map<string, (...args: unknown[]) => unknown>()
    const runtime = {
      associate: (id: string, implementation: never) => void registered.set(id, implementation),
      Error: FakeError,
      ErrorCode: { divisionByZero: '#DIV/0!', invalidValue: '#VALUE!', notAvailable: '#N/A' },
    } as unknown as CustomFunctionsRuntime
    registerFunctions(calculations, runtime, () => locale)
    return registered
  }
  const invocation = { functionName: 'ATTAINMENT' }

  it('covers every function of functions.json', () => {
    const ids = JSON.parse(golden('functions.json')).functions.map(({ id }: { id: string }) => id)
    expect([...register('en-US').keys()]).toEqual(ids)
  })
  it('answers rows of cells, as the result of functions.json is a matrix', () => {
    const attainment = register('en-US').get('ATTAINMENT')!
    expect(attainment([[90]], [[100]], invocation)).toEqual([[0.9]])
    expect(attainment([[90], ['']], [[100], [100]], invocation)).toEqual([[0.9], ['']])
    expect(register('en-US').get('FUNNEL_RATE')!([[200], [20]], null, null, invocation)).toEqual([[0.1]])
  })
  it('puts errors into their cells, with words where Excel takes them', () => {
    expect(register('en-US').get('ATTAINMENT')!([[1], [2], ['x']], [[1], [0], [1]], invocation)).toEqual([
      [1],
      [new FakeError('#DIV/0!')],
      [new FakeError('#VALUE!', 'The argument "actual" must be a number, not "x".')],
    ])
    expect(register('zh-CN').get('ATTAINMENT')!([[1]], [['']], invocation)).toEqual([[new FakeError('#N/A', '参数“目标”为空。')]])
  })
})
