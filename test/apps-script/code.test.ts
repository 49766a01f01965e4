import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GLOBAL_FUNCTIONS } from '../../apps-script/build/code-bundle'
import { customFunctions } from '../../shared/functions'
import { codeText, sheets } from '../support/sheets-code'

test('Code.js is at most 60 KB and asks for the current document only', async () => {
  const text = await codeText()
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000)
  expect(text.startsWith('/** @OnlyCurrentDoc */')).toBe(true)
})

test('the manifest asks for exactly the two scopes', () => {
  const manifest = JSON.parse(readFileSync('apps-script/appsscript.json', 'utf8')) as { oauthScopes: string[]; runtimeVersion: string }
  expect(manifest.runtimeVersion).toBe('V8')
  expect(manifest.oauthScopes.sort()).toEqual([
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
  ])
})

test('every function that Google or the sidebar calls is global', async () => {
  const { code } = await sheets()
  expect(code.names).toEqual([...GLOBAL_FUNCTIONS, ...customFunctions.map(({ name }) => name)])
})

test('only the stubs of custom functions carry @customfunction', async () => {
  const text = await codeText()
  expect(text.match(/@customfunction/g)).toHaveLength(customFunctions.length)
  for (const { name } of customFunctions) {
    expect(text).toMatch(new RegExp(`@customfunction\\s+\\*/\\s+function ${name}\\(`))
  }
})

test('custom functions calculate', async () => {
  const { code } = await sheets()
  expect(await code.call('ATTAINMENT', 90, 100)).toBe(0.9)
  expect(await code.call('FUNNEL_RATE', [[200], [80], [20]])).toBeCloseTo(0.1, 12)
})

test.each([
  ['en_US', /target/i],
  ['zh_CN', /目标/],
])('custom functions complain in the language of a spreadsheet in %s', async (locale, words) => {
  const { code } = await sheets({ locale })
  await expect(code.call('ATTAINMENT', 90, 0)).rejects.toThrow(words)
})

test.each([
  ['en', 'Open'],
  ['zh_CN', '打开'],
  ['de', 'Open'],
])('the menu of a person who reads %s', async (userLocale, caption) => {
  const { code } = await sheets({ userLocale })
  expect(code.menu).toEqual([{ caption, functionName: 'showSidebar' }])
})

test('the sidebar learns the language of the person', async () => {
  const { code } = await sheets({ userLocale: 'zh_CN', files: { Sidebar: '<html></html>' } })
  await code.call('showSidebar')
  expect(code.shown.sidebar).toEqual({
    title: '销售目标',
    html: '<html></html><script type="application/json" id="host">{"language":"zh-CN"}</script>',
  })
})
