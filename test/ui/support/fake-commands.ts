// Commands that answer from memory, each replaceable: what the pane shows is tested without a workbook.

import type { BuildOptions, BuildResult, KeptEdit, PlanPreview } from '../../../shared/commands/contracts'
import { inspectTables } from '../../../shared/commands/inspect-tables'
import { sampleSettings } from '../../../shared/commands/sample-settings'
import type { Plan } from '../../../shared/setting/plan'
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

export const previewOf = (plan: Plan, kept: KeptEdit[] = []): PlanPreview => ({
  plan,
  size: { sheetsAdded: 9, cellsWritten: 4128, rowsInserted: kept.length > 0 ? 2 : 0 },
  kept,
  warnings: [],
})

export function resultOf(preview: PlanPreview): BuildResult {
  const isChinese = preview.plan.settings.locale === 'zh-CN'
  const sheets: [string, string, string][] = [
    ['cascade', 'Cascade', '目标分解'],
    ['monthly', 'Monthly', '月度目标'],
    ['check', 'Check', '校验'],
    ['settings', 'Settings', '参数'],
    ['team', 'Team', '组织'],
    ['history', 'History', '历史业绩'],
    ['log', 'Log', '日志'],
  ]
  return {
    ...preview,
    sheets: sheets.map(([key, en, zh]) => ({
      key,
      name: isChinese ? zh : en,
      change: preview.kept.length === 0 ? ('added' as const) : ('updated' as const),
    })),
    notes: preview.plan.notes,
  }
}

/** Ten steps of `stepMs`, each of which may be the one that cancels. */
export async function steps(options: Pick<BuildOptions, 'signal' | 'progress'>, stepMs = 0): Promise<void> {
  for (let done = 0; done <= 10; done++) {
    options.progress?.(done, 10)
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
