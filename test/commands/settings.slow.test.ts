// Settings that people type into the workbook: read as numbers, or refused with the cell's place.

import { describe, expect, it } from 'vitest'
import { buildPlan, openWorkbook } from '../../shared/commands'
import { problemText, RefusedError } from '../../shared/import/problem'
import type { Scalar } from '../../shared/workbook/cell'
import { createFileHost } from '../../xlsx/file-host'
import { editFile } from '../judges/file-parts'
import { company, companySettings } from '../support/company'
import { planFile, TEST_TIME } from '../support/plan-file'
import { keyedSheet } from '../support/keyed-values'
import { valuesInFile } from '../judges/same-numbers'

const source = company({ reps: 4 })

async function withSetting(id: string, value: Scalar): Promise<{ bytes: Uint8Array; address: string }> {
  const { bytes } = await planFile({ source, settings: companySettings() })
  const settings = keyedSheet(await valuesInFile(bytes), 'settings')
  const address = settings.address(id, 'value')
  return { bytes: editFile(bytes, [{ sheet: settings.name, address, value: value as string | number }]), address }
}
const refusal = async (work: Promise<unknown>): Promise<RefusedError> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof RefusedError)) throw new Error('not refused for what was typed', { cause: error })
  return error
}

describe('settings of a workbook', () => {
  it.each([
    ['target', '50,000,000'],
    ['target', '五千万'],
    ['unit', '1k'],
    ['year', '2014年'],
    ['fiscalStart', 'January'],
    ['money', 'one'],
    ['shareMonths', 'a year'],
  ])('refuse %s as the text "%s", with its place', async (id, text) => {
    const { bytes, address } = await withSetting(id, text)
    const host = createFileHost(bytes)
    for (const work of [
      openWorkbook(host),
      buildPlan(host, { kind: 'workbook' }, companySettings(), { now: TEST_TIME, declaredBy: 'Test' }),
    ]) {
      const { problems } = await refusal(work)
      expect(problems).toMatchObject([{ code: 'settingText', severity: 'error', place: { sheet: 'Settings', address }, params: { text } }])
      for (const locale of ['en-US', 'zh-CN'] as const) expect(problemText(problems[0], locale)).toContain(text)
    }
    expect(host.toBytes()).toEqual(bytes)
  })

  it('refuse an empty target, and take an empty number of months as a year', async () => {
    const { bytes, address } = await withSetting('target', '')
    expect((await refusal(openWorkbook(createFileHost(bytes)))).problems).toMatchObject([{ code: 'settingEmpty', place: { address } }])
    const months = await withSetting('shareMonths', '')
    expect((await openWorkbook(createFileHost(months.bytes))).settings?.shareMonths).toBe(12)
  })

  it('come back as they were built, in currency', async () => {
    const asked = { ...companySettings(12_345_678), unit: 10, money: 10_000, currency: 'CNY', fiscalStart: 4 }
    const { bytes } = await planFile({ source, settings: asked, locale: 'zh-CN' })
    expect((await openWorkbook(createFileHost(bytes))).settings).toEqual({ ...asked, locale: 'en-US' })
  })
})
