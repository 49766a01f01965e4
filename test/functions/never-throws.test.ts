// Whatever stands in the cells, a custom function answers: a value, rows of cells, or an error with whole words.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isFunctionError, type Argument } from '../../shared/functions/definition'
import { customFunctions } from '../../shared/functions/index'
import { LOCALES, say } from '../../shared/i18n/messages'

const cell = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 60_000 }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom(null, '', '#N/A', '0000011', '2026-01-01', '2026-01', 'holiday', 0, -0, 1, 11, Infinity, NaN),
)
const argument: fc.Arbitrary<Argument> = fc.oneof(
  cell,
  fc.constant(undefined),
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })),
)

it.each(customFunctions.map((definition) => [definition.name, definition] as const))('%s', (_name, definition) => {
  const args = fc.array(argument, { maxLength: definition.parameters.length })
  fc.assert(
    fc.property(args, (given) => {
      const result = definition.call(given)
      const isRange = given.some(Array.isArray)
      if (!isRange) expect(Array.isArray(result)).toBe(false)
      for (const each of Array.isArray(result) ? result.flat() : [result]) {
        if (!isFunctionError(each)) expect(each === '' || Number.isFinite(each)).toBe(true)
        else
          for (const locale of LOCALES)
            expect(say(each.text, locale, each.params).replaceAll(/“.*”|".*"/gs, '')).not.toMatch(/\{\w+\}|undefined/)
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  )
})
