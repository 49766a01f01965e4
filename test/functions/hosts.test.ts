// What hosts make of the definitions: words in both languages, thrown errors, the stubs of Code.js.
import { describe, expect, it } from 'vitest'
import vm from 'node:vm'
import { say } from '../../shared/i18n/messages'
import { appsScriptStubs } from '../../shared/functions/apps-script-stubs'
import { calculations } from '../../shared/functions/calculations'
import type { Argument, CustomFunction } from '../../shared/functions/definition'
import { isFunctionError } from '../../shared/functions/definition'
import { customFunctions } from '../../shared/functions/index'
import { throwing } from '../../shared/functions/throwing'

const byName = (name: string): CustomFunction => customFunctions.find((each) => each.name === name)!
const attainment = byName('ATTAINMENT')

describe('the definitions', () => {
  it('have unique names that every host accepts, and words in both languages', () => {
    const names = customFunctions.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const definition of customFunctions) {
      expect(definition.name).toMatch(/^[A-Z][A-Z0-9_]{2,}$/)
      const parameters = definition.parameters
      for (const { name } of parameters) expect(name.en).toMatch(/^[a-z][A-Za-z]*$/)
      const texts = [definition.description, definition.result.description, ...parameters.flatMap((p) => [p.name, p.description])]
      for (const { en, zh } of texts) {
        expect(en).not.toMatch(/[\u4e00-\u9fff]/)
        expect(zh).toMatch(/[\u4e00-\u9fff]/)
      }
      const lastRequired = parameters.map(({ optional }) => optional).lastIndexOf(false)
      expect(parameters.slice(0, lastRequired).every((p) => !p.optional)).toBe(true)
    }
  })
  it('have the calculations that hosts load without the words', () => {
    expect(calculations).toEqual(customFunctions.map(({ name, parameters, call }) => ({ name, arity: parameters.length, call })))
  })
  it('leave no hole in the words of an error', () => {
    const funnel = byName('FUNNEL_RATE')
    const bad: [CustomFunction, Argument[]][] = [
      [attainment, [1, 0]],
      [attainment, [1, null]],
      [attainment, [1, -1]],
      [attainment, ['x', 1]],
      [attainment, ['#N/A', 1]],
      [attainment, [1e300, 1e-300]],
      [attainment, [[[1, 2]], [[1, 2, 3]]]],
      [funnel, [[[3], [2]], 9]],
      [funnel, [[[3], [2]], 2, 1]],
      [funnel, [[[3], [-2]]]],
      [
        funnel,
        [
          [
            [3, 2],
            [1, 1],
          ],
        ],
      ],
    ]
    for (const [definition, args] of bad) {
      const error = definition.call(args)
      if (!isFunctionError(error)) throw new Error(`no error from ${definition.name}(${JSON.stringify(args)})`)
      for (const locale of ['en-US', 'zh-CN'] as const) expect(say(error.text, locale, error.params)).not.toMatch(/[{}]|undefined/)
    }
  })
})

describe('throwing', () => {
  it('gives values on, and errors as words in the language asked for', () => {
    expect(throwing(attainment, 'en-US')(90, 100)).toBe(0.9)
    expect(throwing(attainment, 'en-US')([[90]], [[100]])).toEqual([[0.9]])
    expect(() => throwing(attainment, 'en-US')(90, 0)).toThrow('The argument "target" is zero')
    expect(() => throwing(attainment, 'zh-CN')(90, 0)).toThrow('参数“目标”为零')
  })
  it('says which cell of a range has no result', () => {
    expect(() => throwing(attainment, 'en-US')([[1], [2]], [[1], [0]])).toThrow(/^Row 2, column 1: /)
    expect(() => throwing(attainment, 'zh-CN')([[1], [2]], [[1], [0]])).toThrow(/^第 2 行第 1 列：/)
  })
})

describe('the stubs of Code.js', () => {
  const stubs = appsScriptStubs(customFunctions)
  it('call the bundle', () => {
    const App = Object.fromEntries(customFunctions.map((each) => [each.name, throwing(each, 'en-US')]))
    const run = (formula: string) => vm.runInNewContext(`${stubs}\n${formula}`, { App })
    expect(run('ATTAINMENT(90, 100)')).toBe(0.9)
    expect(run('FUNNEL_RATE([[200], [80], [20]])')).toBe(0.1)
    expect(run('FUNNEL_RATE([[200], [80], [20]], 1, 2)')).toBe(0.4)
  })
  it('carry the comments that make the autocomplete', () => {
    expect(stubs.match(/@customfunction/g)).toHaveLength(customFunctions.length)
    expect(stubs).toMatchSnapshot()
  })
})
