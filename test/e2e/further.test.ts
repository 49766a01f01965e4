// A plan with a market file and an empty pipeline to fill in: built, its blend and mode changed, rebuilt, and typed into in between.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { INPUT_TABLES } from '../../shared/setting/inputs/inputs'
import { PLAN_OPTIONS } from '../../shared/setting/options/options'
import { keyedSheet } from '../support/keyed-values'
import { exactNodes, PlanInPage } from './plan-in-page'
import { screenshot, startPreview, type Preview } from './support'

const MARKET = [
  'segment,region,market size,growth,our share',
  'Bikes,NA,200000000,5%,10%',
  'Bikes,EU,300000000,8%,3%',
  'Bikes,PA,100000000,12%,2%',
].join('\n')

let preview: Preview
beforeAll(async () => {
  preview = await startPreview()
})
afterAll(() => preview?.close())

it('further tables and a blend are chosen in the pane, stand in the workbook, and are changed there by the next build', async () => {
  const { page, faults, strangers } = await preview.open({ host: 'sheets', lang: 'en-US', theme: 'dark', pane: '300' })
  const plan = new PlanInPage(page, 'en-US')
  const label = (text: string) => plan.pane.getByLabel(text, { exact: true })
  const blend = async (market: string, mode = 'once') => {
    await plan.press('changeSettings')
    await plan.pane.locator('summary', { hasText: plan.word('moreSettings') }).click()
    await label(PLAN_OPTIONS.blendMarket.label.en).fill(market)
    await label(PLAN_OPTIONS.mode.label.en).selectOption(mode)
    await plan.press('doPreview')
    await plan.pane.getByText(plan.word('nothingWritten')).waitFor()
  }
  const shareOf = (nodes: ReturnType<typeof exactNodes>, row: string) => nodes.find((node) => node.row === row)!.target / nodes[0].target

  await plan.pane.locator('summary', { hasText: plan.word('furtherTables') }).click()
  const dataTransfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'our market.csv', { type: 'text/csv' }))
    return transfer
  }, MARKET)
  await plan.pane.getByText(plan.word('furtherHint')).dispatchEvent('drop', { dataTransfer })
  await plan.pane.getByText('our market.csv · 3 rows').waitFor()
  await label(INPUT_TABLES.pipeline.title.en).selectOption('empty')
  await plan.press('doSample')
  await plan.step('previewTitle')
  await blend('30')
  await screenshot(page, 'further-1-preview')
  await plan.write('doBuild')
  await screenshot(page, 'further-2-built')
  expect(await plan.visibleSheets()).toEqual(expect.arrayContaining([INPUT_TABLES.market.title.en, INPUT_TABLES.pipeline.title.en]))
  const built = exactNodes(await plan.values(), 'en-US')
  // Half of the market is in Europe, and far less than half of the history.
  expect(shareOf(built, 'n:EU')).toBeLessThan(0.5)

  await plan.press('done')
  await plan.pane.getByText('2 in the plan').waitFor()
  await plan.press('doRebuild')
  await plan.step('previewTitle')
  await blend('60%', 'bottomUp')
  await screenshot(page, 'further-3-other-blend')
  await plan.write('doRebuildNow')
  const values = await plan.values()
  const rebuilt = exactNodes(values, 'en-US', ['bottomUpOpen'])
  expect(keyedSheet(values, 'settings').value('blendMarket', 'value')).toBe(0.6)
  expect(shareOf(rebuilt, 'n:EU')).toBeGreaterThan(shareOf(built, 'n:EU'))
  expect(rebuilt[0].target).toBe(built[0].target)
  expect(keyedSheet(values, 'bottom-up').value('n:AW', 'unknown')).toBe(built[0].target)
  expect(strangers).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})
