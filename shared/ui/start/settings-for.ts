// The settings that a source starts with: the sample's and a standing plan's are complete, others wait for the target.

import type { PlanSource } from '../../commands/contracts'
import type { Locale } from '../../i18n/messages'
import { DEFAULT_SHARE_MONTHS } from '../../setting/plan-settings'
import type { PlanSettings } from '../../setting/plan-settings'
import type { Commands } from '../commands'
import type { FlowState } from '../flow/flow-state'

/**
 * A workbook that holds a plan keeps its language, money and fiscal year whatever the source.
 * @param today from July on people plan the year that comes.
 */
export async function settingsFor(
  source: PlanSource,
  locale: Locale,
  known: Pick<FlowState, 'workbook' | 'source' | 'settings'>,
  commands: Pick<Commands, 'sampleSettings'>,
  today: Date,
): Promise<PlanSettings> {
  const standing = known.workbook?.settings
  const language = standing?.locale ?? locale
  if (source.kind === 'sample') return { ...(await commands.sampleSettings(language)), locale: language }
  if (source.kind === 'workbook' && standing) return standing
  // Settings that were typed for this kind of source before the person went back.
  if (known.source?.kind === source.kind && known.settings) return known.settings
  return {
    target: NaN,
    unit: 1000,
    year: today.getFullYear() + (today.getMonth() >= 6 ? 1 : 0),
    fiscalStart: standing?.fiscalStart ?? 1,
    metric: standing?.metric ?? 'sales',
    locale: language,
    currency: standing?.currency ?? (language === 'zh-CN' ? 'CNY' : 'USD'),
    money: standing?.money ?? (language === 'zh-CN' ? 10_000 : 1),
    shareMonths: standing?.shareMonths ?? DEFAULT_SHARE_MONTHS,
  }
}
