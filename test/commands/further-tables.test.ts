// Further tables of a plan: read from a file, kept on a sheet of their own, read there by the next build; refused in place.

import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../shared/commands'
import { openWorkbook } from '../../shared/commands/open-workbook'
import type { PlanSource } from '../../shared/commands/contracts'
import { problemText, RefusedError } from '../../shared/import/problem'
import { createFileHost } from '../../xlsx/file-host'
import { valuesInFile } from '../judges/same-numbers'
import { company, companySettings } from '../support/company'
import { sheetsOf } from '../spreadsheet-file/sheets-of'
import { TEST_TIME } from '../support/plan-file'

const build = { now: TEST_TIME, declaredBy: 'Test' }
const source = company({ reps: 4 })
const withMarket = (content: string): PlanSource => ({ ...source, inputs: { market: { name: 'market.csv', content } } })

const MARKET = '细分市场,区域,市场规模（万元）,增长率,我方份额,目标份额\nBikes,g0,1200,8,12.5%,0.2\nHelmets,,300,-2,5%,\n'

const refused = async (content: string): Promise<RefusedError> => {
  const host = createFileHost()
  const error = await buildPlan(host, withMarket(content), companySettings(), build).catch((reason: unknown) => reason)
  if (!(error instanceof RefusedError)) throw new Error('not refused', { cause: error })
  return error
}

describe('a further table', () => {
  it('is read in either language, stands on its sheet, and is read there by the next build', async () => {
    const host = createFileHost()
    const { warnings } = await buildPlan(host, withMarket(MARKET), companySettings(), build)
    expect(warnings).toMatchObject([{ code: 'percentsTaken', place: { file: 'market.csv', row: 1, column: '增长率' } }])
    const sheets = await valuesInFile(host.toBytes())
    const rows = (sheets.get('Market') ?? []).filter((cells) => ['Bikes', 'Helmets'].includes(String(cells[1])))
    expect(rows.map((cells) => [...cells, null].slice(1, 8))).toEqual([
      ['Bikes', 'g0', null, 12_000_000, 0.08, 0.125, 0.2],
      ['Helmets', null, null, 3_000_000, -0.02, 0.05, null],
    ])
    const again = await buildPlan(host, { kind: 'workbook' }, companySettings(), build)
    expect(again.sheets.find(({ key }) => key === 'market')).toMatchObject({ cellsWritten: 0 })
  })

  it('has its dates written like those of its other columns, else as was said of team and history', async () => {
    const away = (from: string, reading = {}): PlanSource =>
      ({
        ...source,
        reading,
        inputs: { absences: { name: 'a.csv', content: `owner,from,to\nr1,${from},20/12/2014\nr2,3/2/2014,` } },
      }) as PlanSource
    const daysOf = async (asked: PlanSource) => {
      const host = createFileHost()
      const { plan } = await buildPlan(host, asked, companySettings(), build)
      return plan.nodes.find(({ id }) => id === 'r2')?.pace?.factors.slice(0, 3)
    }
    const beside = away('1/12/2014')
    const fromFebruary = await daysOf(beside)
    expect(fromFebruary?.[1]).toBe(0)
    const only = { ...beside, inputs: { absences: { name: 'a.csv', content: 'owner,from\nr2,3/2/2014' } } } as PlanSource
    const said = { ...only, reading: { team: { dates: 'dmy' }, history: { dates: 'dmy' } } } as PlanSource
    expect(await daysOf(said)).toEqual(fromFebruary)
    await expect(daysOf(only)).rejects.toMatchObject({ problems: [{ code: 'ambiguousDates', place: { file: 'a.csv', row: 2 } }] })
  })

  it('is made empty where it is asked for so, and not made where nobody asks', async () => {
    const host = createFileHost()
    const { sheets } = await buildPlan(host, { ...source, inputs: { pipeline: 'empty' } }, companySettings(), build)
    expect(sheets.map(({ key }) => key)).toContain('pipeline')
    expect(sheets.map(({ key }) => key)).not.toContain('market')
  })

  it('is read from a sheet of the user’s, added to a plan that stands, and listed when the workbook is opened', async () => {
    const deals: [string, (string | number)[][]] = ['CRM', [['Owner', 'Amount', 'Probability'], ['r1', 500, 0.4], ['r2', 'much', 0.2]]] // prettier-ignore
    const host = createFileHost(sheetsOf(deals))
    await buildPlan(host, source, companySettings(), build)
    expect(await openWorkbook(host)).toMatchObject({ inputs: [], userSheets: ['CRM'] })
    const added: PlanSource = { kind: 'workbook', inputs: { pipeline: { sheet: 'CRM' } } }
    const error = await buildPlan(host, added, companySettings(), build).catch((reason: unknown) => reason)
    expect((error as RefusedError).problems).toMatchObject([{ code: 'notNumber', place: { sheet: 'CRM', row: 3, address: 'B3' } }])
    const corrected = createFileHost(sheetsOf(['CRM', deals[1].slice(0, 2)]))
    await buildPlan(corrected, { ...source, inputs: added.inputs }, companySettings(), build)
    const rows = (await valuesInFile(corrected.toBytes())).get('Pipeline') ?? []
    expect(rows.filter((cells) => cells.includes('r1'))).toMatchObject([expect.arrayContaining(['r1', 500, 0.4])])
    expect(await openWorkbook(corrected)).toMatchObject({ inputs: ['pipeline'], userSheets: ['CRM'] })
  })

  it('is refused with all that is wrong, in words and in place', async () => {
    const { problems } = await refused('segment,market size,share,growth\nBikes,much,120%,5%\n,100,1%,1%\n')
    expect(problems.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['notNumber', 2, 'market size'],
      ['inputHigh', 2, 'share'],
      ['inputEmpty', 3, 'segment'],
    ])
    for (const problem of problems) expect(problemText(problem, 'zh-CN')).toMatch(/market\.csv，第 \d 行/)
    expect((await refused('segment\nBikes\n')).problems).toMatchObject([{ code: 'headerMissing' }])
    expect((await refused('')).problems.length).toBeGreaterThan(0)
  })
})
