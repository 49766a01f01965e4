import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GLOBAL_FUNCTIONS } from '../../apps-script/build/code-bundle'
import { momentOf } from '../../preview/spreadsheet-app/time-zone'
import { customFunctions } from '../../shared/functions'
import { helpInOnePage } from '../../shared/help/site-pages'
import { samplePatch } from '../support/sample-patch'
import { codeText, sheets } from '../support/sheets-code'

test('Code.js is at most 60 KB and asks for the current document only', async () => {
  const text = await codeText()
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000)
  expect(text.startsWith('/** @OnlyCurrentDoc */')).toBe(true)
})

test('Code.js has no BigInt literal, which the parser of Google refuses', async () => {
  const text = await codeText()
  expect(text).toContain('BigInt(0)')
  expect(text).not.toMatch(/(?<![\w$.])\d[\da-fx]*n\b/i)
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

test.each(['Asia/Shanghai', 'America/New_York'])('dates of cells arrive as moments and count as days in %s', async (timeZone) => {
  const { code } = await sheets({ timeZone })
  // Cells as Google hands them over: midnight of the spreadsheet's own day.
  const day = (serial: number) => momentOf(serial, timeZone)
  const monday = 45292
  expect(await code.call('SELLING_DAYS', day(monday), day(monday + 6))).toBe(5)
  expect(await code.call('SELLING_DAYS', [[day(monday)], ['']], [[day(monday + 6)], ['']], [[day(monday)], ['']])).toEqual([[4], ['']])
  expect(await code.call('SELLING_DAYS', '2024-01-01', day(monday + 6))).toBe(5)
})

test('a refused split says who and by how much', async () => {
  const { code } = await sheets({ locale: 'zh_CN' })
  expect(await code.call('ALLOCATE', 100, [[1], [1], [1]])).toEqual([[34], [33], [33]])
  await expect(code.call('ALLOCATE', 100, [[1], [1]], '', 60)).rejects.toThrow('下限合计比可分解的金额多 20')
})

test.each([
  ['en_US', /target/i],
  ['zh_CN', /目标/],
])('custom functions complain in the language of a spreadsheet in %s', async (locale, words) => {
  const { code } = await sheets({ locale })
  await expect(code.call('ATTAINMENT', 90, 0)).rejects.toThrow(words)
})

test.each([
  ['en', ['Plan targets', 'Rebuild the plan', 'Check', 'Help']],
  ['zh_CN', ['制定目标', '重新生成计划', '校验', '帮助']],
  ['de', ['Plan targets', 'Rebuild the plan', 'Check', 'Help']],
])('the menu of a person who reads %s', async (userLocale, captions) => {
  const { code } = await sheets({ userLocale })
  expect(code.menu.map(({ caption }) => caption)).toEqual(captions)
  for (const { functionName } of code.menu) expect(GLOBAL_FUNCTIONS).toContain(functionName)
})

test.each([
  ['showSidebar', false],
  ['rebuildPlan', true],
])('%s tells the sidebar the language of the person and where to start', async (name, startsWithRebuild) => {
  const { code } = await sheets({ userLocale: 'zh_CN', files: { Sidebar: '<html></html>' } })
  await code.call(name)
  expect(code.shown.sidebar).toEqual({
    title: '销售目标管理',
    html: `<html></html><script type="application/json" id="host">{"language":"zh-CN","startsWithRebuild":${startsWithRebuild}}</script>`,
  })
})

test('Check leads to its sheet, whatever it is called, and to the sidebar where there is none', async () => {
  const { code, grid, port } = await sheets({ files: { Sidebar: '<html></html>' } })
  await code.call('showCheck')
  expect(code.shown.sidebar?.title).toBe('Sales Targets')
  await port.apply(samplePatch(3))
  const check = grid.sheetByName('The check')!
  check.name = 'Sums'
  grid.activate(grid.sheetByName('Mine')!.id)
  code.shown.sidebar = undefined
  await code.call('showCheck')
  expect(grid.activeSheet().name).toBe('Sums')
  expect(code.shown.sidebar).toBeUndefined()
})

test.each([
  ['en', 'zh-CN'],
  ['zh_CN', 'en-US'],
])('help hides the language that a reader of %s does not want', async (userLocale, hidden) => {
  const { code } = await sheets({ userLocale, files: { Help: helpInOnePage() } })
  await code.call('showHelp')
  const { html } = code.shown.dialog!
  expect(html).toContain(`<main lang="${hidden}" class="${hidden}">`)
  expect(html.endsWith(`<style>.${hidden}{display:none}</style>`)).toBe(true)
})
