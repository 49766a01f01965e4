// Every text of the product that counts says one as well as several.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { say } from '../../shared/i18n/messages'

const ROOMS = ['shared', 'xlsx', 'addin', 'apps-script', 'preview']
const sources = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).flatMap((name) => (/\.tsx?$/.test(name) ? [join(room, name)] : [])),
)

/** English and Chinese of each text, as they stand in the source. */
const LITERAL = /\ben:\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1,\s*zh:\s*(['"`])((?:\\.|(?!\3)[^\\])*)\3/g
const texts = sources.flatMap((file) =>
  Array.from(readFileSync(file, 'utf8').matchAll(LITERAL), ([, , en, , zh]) => ({ file, en: en.replaceAll("\\'", "'"), zh })),
)

const CHOICE = /\{(\w+)[|:][^{}|]+\|[^{}|]+\}/g
/** A count with a word behind it that could only be of several; "3 of 12 months" counts something else. */
const PLURAL = /#1 (?!of )(?:[a-z]+ ){0,2}?(?!(?:is|was|has|does|as|this|its)\b)(?:[a-z]+s|people|have|are|were|differ)\b/
const COUNTS = 'n count rows months cells sheets nodes answers found expected given needed most all'.split(' ')
const ones = Object.fromEntries(COUNTS.map((name) => [name, 1]))
const severals = Object.fromEntries(COUNTS.map((name) => [name, 2000]))

it('says 1 row and 2 rows, each with its verb', () => {
  const text = { en: '{count|row has|rows have} no amount and {count:was|were} left out of {file}.', zh: '{count} 行' }
  expect(say(text, 'en-US', { count: 1, file: 'a.csv' })).toBe('1 row has no amount and was left out of a.csv.')
  expect(say(text, 'en-US', { count: 2000, file: 'a.csv' })).toBe('2,000 rows have no amount and were left out of a.csv.')
  expect(say(text, 'en-US', { count: '1', file: 'a.csv' })).toContain('1 row has')
  expect(say(text, 'zh-CN', { count: 1 })).toBe('1 行')
  expect(say(text, 'en-US', { file: 'a.csv' })).toBe(text.en.replace('{file}', 'a.csv'))
})

it('no text of the product has one thing as several', () => {
  expect(texts.length).toBeGreaterThan(2000)
  const odd = texts.flatMap(({ file, en, zh }) => {
    const [one, several] = [ones, severals].map((params) => say({ en, zh }, 'en-US', params))
    const plain = en.replace(CHOICE, '').replace(/\{(\w+)\}/g, (_, name: string) => (COUNTS.includes(name) ? '#1' : 'X'))
    const isOdd = PLURAL.test(plain) || [one, several].some((said) => /\{\w+[|:]/.test(said)) || /\{[^}]*\|/.test(zh)
    return isOdd ? [`${file}: ${en}`] : []
  })
  expect(odd).toEqual([])
  const chosen = texts.flatMap(({ en }) => Array.from(en.matchAll(CHOICE), ([, name]) => name))
  expect(chosen.length).toBeGreaterThan(30)
  expect(chosen.filter((name) => !COUNTS.includes(name))).toEqual([])
})
