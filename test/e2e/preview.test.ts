// The preview opens, in both languages, hosts and themes, calculates what one types, and speaks to nobody else.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCells, screenshot, startPreview, type, type Preview } from './support'

let preview: Preview
beforeAll(async () => {
  preview = await startPreview()
})
afterAll(() => preview?.close())

describe('the preview', () => {
  it.each([
    { lang: 'en-US', theme: 'light', host: 'excel', title: 'Sales Targets', sheet: 'Sheet1' },
    { lang: 'zh-CN', theme: 'dark', host: 'sheets', title: '销售目标管理', sheet: '工作表1' },
    { lang: 'zh-CN', theme: 'light', host: 'excel', title: '销售目标管理', sheet: '工作表1' },
    { lang: 'en-US', theme: 'dark', host: 'sheets', title: 'Sales Targets', sheet: 'Sheet1' },
  ])('opens in $lang, $theme, with the pane of $host', async ({ title, sheet, ...query }) => {
    const { page, faults, strangers } = await preview.open(query)
    expect(await page.title()).toBe(title)
    expect(await page.locator('html').getAttribute('data-theme')).toBe(query.theme)
    await type(page, sheet, 2, 1, '=ATTAINMENT(90,100)')
    expect(await readCells(page, sheet, 2, 1)).toEqual([[{ formula: '=ATTAINMENT(90,100)', value: 0.9 }]])
    await screenshot(page, `open-${query.lang}-${query.theme}-${query.host}`)
    expect(strangers).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('changes language, theme and host while it is open', async () => {
    const { page, faults } = await preview.open({ lang: 'en-US', theme: 'light', host: 'excel' })
    await page.getByRole('button', { name: '中文' }).first().click()
    await page.getByRole('banner').getByRole('heading', { name: '销售目标管理' }).waitFor()
    await page.getByRole('button', { name: '深色' }).first().click()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.getByRole('button', { name: 'Google 表格' }).click()
    await page.locator('aside.pane[aria-busy="false"] .pane-title.sheets').waitFor()
    await screenshot(page, 'switched')
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('keeps the pane between 300 and 450 pixels wide', async () => {
    const { page } = await preview.open({ pane: '320' })
    const splitter = page.getByRole('separator')
    await splitter.focus()
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
    expect((await page.locator('aside.pane').boundingBox())!.width).toBe(300)
    for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowLeft')
    expect((await page.locator('aside.pane').boundingBox())!.width).toBe(450)
    await page.context().close()
  })
})
