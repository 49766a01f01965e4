// Keys and names of the sheets of a plan, in the order of the tabs.

import type { Bilingual } from '../../i18n/messages'

export const SHEETS = {
  settings: { en: 'Settings', zh: '参数' },
  team: { en: 'Team', zh: '组织' },
  metrics: { en: 'Metrics', zh: '指标' },
  // Not just "History": Excel keeps that name for itself and refuses it.
  history: { en: 'Sales history', zh: '历史业绩' },
  calendar: { en: 'Calendar', zh: '日历' },
  baseline: { en: 'Baseline', zh: '目标来源' },
  shares: { en: 'Shares', zh: '占比依据' },
  backtest: { en: 'Backtest', zh: '占比回测' },
  cascade: { en: 'Cascade', zh: '目标分解' },
  monthly: { en: 'Monthly', zh: '月度目标' },
  lines: { en: 'Lines', zh: '产品线目标' },
  'line-months': { en: 'Monthly by line', zh: '月度产品线目标' },
  paces: { en: 'Month weights', zh: '月度权重' },
  overlays: { en: 'Overlay roles', zh: '叠加岗' },
  months: { en: 'Months', zh: '月份节奏' },
  other: { en: 'Other targets', zh: '其他指标目标' },
  'other-months': { en: 'Other targets by month', zh: '其他指标月度目标' },
  collections: { en: 'Collections', zh: '回款目标' },
  capabilityTargets: { en: 'Capability', zh: '能力目标' },
  activities: { en: 'Activity targets', zh: '过程目标' },
  'bottom-up': { en: 'Bottom-up', zh: '自下而上' },
  agreement: { en: 'Agreement', zh: '目标确认' },
  scenarios: { en: 'Scenarios', zh: '方案对比' },
  why: { en: 'Why', zh: '目标说明' },
  check: { en: 'Check', zh: '校验' },
  rollup: { en: 'History by month', zh: '历史月度' },
  plans: { en: 'Plan versions', zh: '目标版本' },
  log: { en: 'Log', zh: '日志' },
  workings: { en: 'Workings', zh: '计算过程' },
  readings: { en: 'Columns read', zh: '列名记录' },
  written: { en: '_sales_targets_written', zh: '_sales_targets_written' },
} satisfies Record<string, Bilingual>

export type PlanSheetKey = keyof typeof SHEETS
