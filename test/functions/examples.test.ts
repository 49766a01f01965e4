// What the help pages show is what the functions do, and the pages are those of the definitions.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { functionDocs } from '../../addin/build/function-docs'
import { functionsMetadata } from '../../addin/build/functions-metadata'
import { customFunctions } from '../../shared/functions'
import { FUNCTION_EXAMPLES } from '../../shared/help/function-examples'
import { formulaOf, isRange } from '../../shared/help/functions-page'
import { sitePages } from '../../shared/help/site-pages'
import { parseAddress } from '../../shared/workbook/address'

describe.each(customFunctions.map((definition) => [definition.name, definition] as const))('the examples of %s', (name, definition) => {
  const examples = FUNCTION_EXAMPLES[name] ?? []
  it('exist, and use every argument that is not optional', () => {
    expect(examples.length).toBeGreaterThan(1)
    for (const { args } of examples)
      expect(args.length).toBeGreaterThanOrEqual(definition.parameters.filter(({ optional }) => !optional).length)
  })
  it.each(examples.map((example) => [formulaOf(name, example), example] as const))('%s', (_formula, { args, result }) => {
    for (const { address, cells } of args.filter(isRange))
      expect(parseAddress(address)).toMatchObject({ rows: cells.length, columns: cells[0].length })
    const found = definition.call(args.map((arg) => (isRange(arg) ? arg.cells : arg)))
    if (typeof result === 'object' && result !== null && 'error' in result) expect(found).toMatchObject({ kind: result.error })
    else expect(found).toEqual(result)
  })
})

it.each(Object.entries(functionDocs()))('docs/%s is up to date: npm run functions:docs', (name, text) => {
  expect(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')).toBe(text)
})

it.each([
  ['en-US', 'functions.html'],
  ['zh-CN', 'functions.zh-CN.html'],
] as const)('Excel is led to the help of each function in %s, where the address is known', async (locale, file) => {
  const urls = (text: string) => (JSON.parse(text) as { functions: { helpUrl?: string }[] }).functions.map(({ helpUrl }) => helpUrl)
  const led = urls(await functionsMetadata(customFunctions, locale, 'https://example.com/sales'))
  expect(led).toEqual(customFunctions.map(({ name }) => `https://example.com/sales/${file}#${name}`))
  for (const { name } of customFunctions) expect(sitePages()[file]).toContain(`<h2 id="${name}">`)
  expect(urls(await functionsMetadata(customFunctions, locale))).toEqual(customFunctions.map(() => undefined))
})
