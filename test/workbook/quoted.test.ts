// Texts inside formulas: none may be longer than Excel takes.

import { expect, it } from 'vitest'
import { f, quoted } from '../../shared/workbook/formula'

it('a long text inside a formula is put together from parts that every program takes', () => {
  const text = `${'"'.repeat(300)}${'a'.repeat(211)}${'😀'.repeat(200)}`
  const [formula] = f`=${quoted(text)}&"x"`.pieces
  const parts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, part]) => part.replaceAll('""', '"'))
  expect(parts.join('')).toBe(`${text}x`)
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(255)
    // No letter of two code units is torn apart.
    expect(encodeURIComponent(part)).not.toBe('')
  }
  expect([quoted(''), quoted('a"b')].map(({ pieces }) => pieces)).toEqual([['""'], ['"a""b"']])
})
