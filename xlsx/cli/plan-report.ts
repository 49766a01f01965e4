// The plan as other programs read it.

import { say } from '../../shared/i18n/messages'
import type { Plan } from '../../shared/setting/plan/plan'
import { tidy } from '../../shared/setting/amounts'

/** Amounts in currency, months in fiscal order. */
export interface PlanReport {
  total: number
  unit: number
  nodes: { id: string; name: string; level: string; parent: string | null; target: number; months: number[] }[]
  checks: { name: string; ok: boolean; detail: string }[]
  notes: string[]
}

export function planReport(plan: Plan): PlanReport {
  const { locale, money } = plan.settings
  const amount = (value: number): number => tidy(value * money)
  return {
    total: amount(plan.total),
    unit: amount(plan.unit),
    nodes: plan.nodes.map((node) => ({
      id: node.id,
      name: node.name,
      level: node.level,
      parent: plan.nodes[node.parent]?.id ?? null,
      target: amount(node.target),
      months: node.months.map(amount),
    })),
    checks: plan.checks.map(({ title, detail, gap }) => ({
      name: say(title, locale),
      ok: gap === 0,
      detail: `${say(detail, locale)} (${gap})`,
    })),
    notes: plan.notes.map(({ text, params }) => say(text, locale, params)),
  }
}
