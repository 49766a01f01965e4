// The preview opens as asked for, changes while it is open, calculates what one types, and speaks to nobody else.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCells, screenshot, startPreview, type, type Preview } from './support'

let preview: Preview
beforeAll(async () => {
  preview = await startPreview()
})
afterAll(() => preview?.close())

describe('the preview', () => {
  it('opens as asked for, calculates what is typed, and changes language, theme and host while it is open', async () => {
    const { page, faults, strangers } = await preview.open({ lang: 'en-US', theme: 'light', host: 'excel' })
    await type(page, 'Sheet1', 2, 1, '=ATTAINMENT(90,100)')
    expect(await readCells(page, 'Sheet1', 2, 1)).toEqual([[{ formula: '=ATTAINMENT(90,100)', value: 0.9 }]])
    await screenshot(page, 'open-en-US-light-excel')
    await page.getByRole('button', { name: '中文' }).first().click()
    await page.getByRole('banner').getByRole('heading', { name: '销售目标管理' }).waitFor()
    await page.getByRole('button', { name: '深色' }).first().click()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.getByRole('button', { name: 'Google 表格' }).click()
    await page.locator('aside.pane[aria-busy="false"] .pane-title.sheets').waitFor()
    await screenshot(page, 'switched')
    expect(strangers).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('opens in Chinese for Google Sheets, dark; =ALLOCATE shows its parts, and the pane stays between 300 and 450 pixels', async () => {
    const { page, faults, strangers } = await preview.open({ lang: 'zh-CN', theme: 'dark', host: 'sheets', pane: '320' })
    for (const row of [0, 1, 2]) await type(page, '工作表1', row, 0, '1')
    await type(page, '工作表1', 0, 2, '=ALLOCATE(100,A1:A3)')
    expect((await readCells(page, '工作表1', 0, 2, 3, 1)).map(([{ value }]) => value)).toEqual([34, 33, 33])
    await screenshot(page, 'open-zh-CN-dark-sheets')
    const splitter = page.getByRole('separator')
    await splitter.focus()
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
    expect((await page.locator('aside.pane').boundingBox())!.width).toBe(300)
    for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowLeft')
    expect((await page.locator('aside.pane').boundingBox())!.width).toBe(450)
    expect(strangers).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})
