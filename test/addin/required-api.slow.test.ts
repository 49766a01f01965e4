// The API set that the manifest requires is the one that the code uses, no less and no more.

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DOMParser, type Element } from '@xmldom/xmldom'
import { expect, it } from 'vitest'
import { compareVersions, usedExcelApi } from '../support/required-api-set'

const root = fileURLToPath(new URL('../../', import.meta.url))
const document = new DOMParser().parseFromString(readFileSync(`${root}manifest.xml`, 'utf8'), 'text/xml')
const all = (name: string): Element[] => [...document.getElementsByTagName(name)]

it('the manifest asks for what the code needs, computed from the code', () => {
  const files = readdirSync(`${root}addin`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('build'))
    .map((name) => `${root}addin/${name}`)
  const used = usedExcelApi(files, `${root}addin/tsconfig.json`)
  const names = used.map(({ name }) => name)
  // The computation sees calls, property writes, options, overloads and load paths.
  for (const name of [
    'Application.suspendScreenUpdatingUntilNextSync',
    'DataValidation.rule',
    'WorksheetProtectionOptions.allowSort',
    'Range.rowIndex',
    'WorksheetCollection.add',
  ])
    expect(names).toContain(name)
  const set = all('Set').find((each) => each.getAttribute('Name') === 'ExcelApi')!
  const asked = set.getAttribute('MinVersion')!.split('.').map(Number) as [number, number]
  expect(used.filter(({ version }) => compareVersions(version, asked) > 0)).toEqual([])
  // Nor more than that: the manifest would keep people out for nothing.
  expect(used[0].version).toEqual(asked)
  expect(all('Set').some((each) => each.getAttribute('Name') === 'SharedRuntime' && each.getAttribute('MinVersion') === '1.1')).toBe(true)
})
