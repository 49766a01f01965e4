// What somebody may not change in Google Sheets is told before anything is written, whatever language Google speaks.

import { describe, expect, test } from 'vitest'
import { buildPlan, openWorkbook } from '../../shared/commands'
import type { OthersLock } from '../../preview/spreadsheet-app/person'
import { JOURNAL_NAME } from '../../shared/workbook/journal'
import { company, companySettings } from '../support/company'
import { sheetNamed } from '../support/grid-hosts'
import { pictureOf, sheets, type RunningSheets } from '../support/sheets-code'

const OPTIONS = { now: '2014-01-06T09:00:00Z', declaredBy: 'Test' }
const build = ({ port }: Pick<RunningSheets, 'port'>, ...extra: string[]) =>
  buildPlan(port, company({ reps: 12, extra }), companySettings(), OPTIONS)
/** Changes Cascade, Monthly and others. */
const NEWCOMER = 'new,Newcomer,rep,t0,,'

async function built() {
  const owner = await sheets()
  await build(owner)
  return owner
}

describe.each(['en_US', 'zh_CN'])('who may view or comment only, in %s', (userLocale) => {
  test('is told so at once, and nothing is tried', async () => {
    const { grid } = await built()
    const before = pictureOf(grid)
    const viewer = await sheets({ grid, isViewer: true, userLocale })
    expect(await openWorkbook(viewer.port)).toMatchObject({ isReadOnly: true, recovered: false, settings: { target: 50_000_000 } })
    await expect(build(viewer, NEWCOMER)).rejects.toMatchObject({ name: 'RefusedError', problems: [{ code: 'readOnly', place: {} }] })
    expect(pictureOf(grid)).toEqual(before)
  })

  test('leaves a half-done change to those who may write', async () => {
    const { grid, port } = await built()
    grid.addSheet(JOURNAL_NAME)
    const viewer = await sheets({ grid, isViewer: true, userLocale })
    expect(await viewer.port.recover()).toBe(false)
    expect(await port.recover()).toBe(false)
    expect(grid.sheetByName(JOURNAL_NAME)).toBeUndefined()
  })
})

describe('sheets and ranges that others protected', () => {
  async function refused(locks: OthersLock[]) {
    const { grid } = await built()
    sheetNamed(grid, 'Monthly').name = 'Our months'
    const before = pictureOf(grid)
    const error = await build(await sheets({ grid, locks }), NEWCOMER).catch((reason: unknown) => reason)
    expect(pictureOf(grid)).toEqual(before)
    return error
  }

  test('are all named at once, with what was written about them', async () => {
    const locks = [{ sheet: 'Cascade', description: 'Approved by the board' }, { sheet: 'Our months', address: 'C6:F9' }, { sheet: 'Mine' }]
    expect(await refused(locks)).toMatchObject({
      name: 'RefusedError',
      problems: [
        {
          code: 'protected',
          place: { sheet: 'Cascade' },
          text: { en: expect.stringContaining('This sheet ("Approved by the board") is protected') as string },
        },
        { code: 'protected', place: { sheet: 'Our months', address: 'C6:F9' } },
      ],
    })
  })

  test('are no matter where nothing is written', async () => {
    const { grid } = await built()
    const locks = [{ sheet: 'Cascade', address: 'Z1:Z9' }, { sheet: 'Mine' }, { sheet: 'Team' }]
    const again = await sheets({ grid, locks })
    expect((await openWorkbook(again.port)).isReadOnly).toBe(false)
    await buildPlan(again.port, { kind: 'workbook' }, companySettings(60_000_000), OPTIONS)
  })

  test('are told in words where the protection came between looking and writing', async () => {
    const { grid } = await built()
    const before = pictureOf(grid)
    const locks: OthersLock[] = []
    const { port } = await sheets({ grid, locks: locks })
    const late = await sheets({ grid, locks: [{ sheet: 'Cascade' }] })
    const error = await build({ port: { ...port, apply: (...args) => late.port.apply(...args) } }, NEWCOMER).catch(
      (reason: unknown) => reason,
    )
    expect(error).toMatchObject({ name: 'HostError', code: 'protected' })
    expect(pictureOf(grid)).toEqual(before)
  })
})
