// Commands that answer from memory, each replaceable: what the pane shows is tested without a workbook.

import type { BuildOptions, BuildResult, KeptEdit, MessagePlaces, PlanPreview, SheetOutcome } from '../../../shared/commands/contracts'
import { inspectTables } from '../../../shared/commands/inspect-tables'
import { sampleSettings } from '../../../shared/commands/sample-settings'
import type { Plan } from '../../../shared/setting/plan/plan'
import type { Commands } from '../../../shared/ui/commands'
import { HostError } from '../../../shared/workbook/port'
import type { WorkbookPort } from '../../../shared/workbook/port'
import { samplePlan } from './plans'

/** The commands never touch it; a call would be a fault of the pane. */
export const untouchedPort: WorkbookPort = {
  host: 'excel',
  read: () => Promise.reject(new Error('The pane read the workbook past the commands.')),
  apply: () => Promise.reject(new Error('The pane wrote the workbook past the commands.')),
  recover: () => Promise.reject(new Error('The pane recovered the workbook past the commands.')),
}

const SHEETS: [key: string, en: string, zh: string, cells: number][] = [
  ['cascade', 'Cascade', '目标分解', 700],
  ['monthly', 'Monthly', '月度目标', 1260],
  ['months', 'Months', '各月汇总', 96],
  ['check', 'Check', '校验', 52],
  ['settings', 'Settings', '参数', 40],
  ['team', 'Team', '组织', 408],
  ['history', 'History', '历史业绩', 1484],
  ['log', 'Log', '日志', 8],
  ['workings', 'Workings', '计算过程', 80],
]

/** On a rebuild Team and History are left alone, and two people have joined. */
export function previewOf(plan: Plan, kept: KeptEdit[] = []): PlanPreview {
  const isRebuild = kept.length > 0
  const isChinese = plan.settings.locale === 'zh-CN'
  const sheets = SHEETS.map(([key, en, zh, cells]): SheetOutcome => {
    const alone = isRebuild && (key === 'team' || key === 'history')
    return {
      key,
      name: isChinese ? zh : en,
      isHidden: key === 'workings',
      change: alone ? 'unchanged' : isRebuild ? 'updated' : 'added',
      cellsWritten: alone ? 0 : cells,
      rowsInserted: isRebuild && (key === 'cascade' || key === 'monthly') ? 1 : 0,
    }
  })
  const total = (of: (sheet: SheetOutcome) => number): number => sheets.reduce((sum, sheet) => sum + of(sheet), 0)
  return {
    plan,
    size: {
      sheets: sheets.map(({ key, change, cellsWritten, rowsInserted }) => ({ sheet: key, change, cellsWritten, rowsInserted })),
      sheetsAdded: total(({ change }) => Number(change === 'added')),
      cellsWritten: total(({ cellsWritten }) => cellsWritten),
      rowsInserted: total(({ rowsInserted }) => rowsInserted),
    },
    checks: plan.checks,
    sheets,
    otherSheets: isRebuild ? 2 : 0,
    kept,
    warnings: [],
    places: isRebuild ? placesOf(plan) : { nodes: {}, checks: {} },
    shareTables: ['history', 'equal'],
  }
}

/** Cells for every note and check, in rows that follow one another. */
function placesOf(plan: Plan): MessagePlaces {
  const [cascade, check] = plan.settings.locale === 'zh-CN' ? ['目标分解', '校验'] : ['Cascade', 'Check']
  return {
    nodes: Object.fromEntries(plan.nodes.map(({ key }, at) => [key, { sheet: cascade, address: `I${at + 5}` }])),
    checks: Object.fromEntries(plan.checks.map(({ id }, at) => [id, { sheet: check, address: `D${at + 6}` }])),
  }
}

export const resultOf = (preview: PlanPreview): BuildResult => ({ ...preview, places: placesOf(preview.plan) })

/** Ten steps of `stepMs`, each of which may be the one that cancels. */
export async function steps(options: Pick<BuildOptions, 'signal' | 'progress'>, stepMs = 0): Promise<void> {
  for (let done = 0; done <= 10; done++) {
    options.progress?.(done, 10, 'writing')
    await new Promise((resolve) => setTimeout(resolve, stepMs))
    if (options.signal?.aborted) throw new HostError('cancelled', 'Cancelled by the user.')
  }
}

export function fakeCommands(replaced: Partial<Commands> = {}): Commands {
  return {
    openWorkbook: async () => ({ recovered: false, userSheets: [] }),
    sampleSettings,
    // Of a workbook without any sheet; files are read as they are.
    inspectTables: (_port, ...rest) => inspectTables({ ...untouchedPort, read: async () => ({ names: [], sheets: [] }) }, ...rest),
    previewPlan: async (_port, _source, settings) => previewOf(samplePlan(settings.locale, settings)),
    buildPlan: async (_port, _source, settings, options) => {
      await steps(options)
      return resultOf(previewOf(samplePlan(settings.locale, settings)))
    },
    ...replaced,
  }
}
