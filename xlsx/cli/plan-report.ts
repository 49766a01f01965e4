// The plan as other programs read it.

import { say } from '../../shared/i18n/messages'
import { isDecidedLeaf, lineMonth } from '../../shared/setting/lines/line-checks'
import { MONTHS } from '../../shared/setting/lines/months-by-line'
import { stageCheckTexts } from '../../shared/setting/levels/stage-words'
import type { PlanLines } from '../../shared/setting/lines/plan-lines'
import { givenReason, holdsOf } from '../../shared/setting/held-months/held-months'
import type { Plan, PlanNode } from '../../shared/setting/plan/plan'
import { tidy } from '../../shared/setting/amounts'
import type { ToldCheck } from '../../shared/setting/sheets/told-check'

export interface NodeReport {
  id: string
  name: string
  level: string
  parent: string | null
  target: number
  months: number[]
  /** Parts of the months, 0 to 1, that absences exempt in target and score; of people with any. */
  exempt?: number[]
  /** What its children sum to, where targets are over-assigned. */
  handedDown?: number
  /** Months that are held, each with its reason; null where the month follows the season. */
  held?: { months: (number | null)[]; reasons: (string | null)[] }
  /** By product line, where the plan is split by line; months of those with a target that nobody below carries. */
  lines?: { name: string; target: number; months?: number[] }[]
}

/** Amounts in currency, months in fiscal order. */
export interface PlanReport {
  total: number
  unit: number
  nodes: NodeReport[]
  /** Every line of the sheet Check; `ok` is null while something has still to be handed down. */
  checks: { name: string; ok: boolean | null; detail: string }[]
  notes: string[]
}

export function planReport(plan: Plan, checks: readonly ToldCheck[]): PlanReport {
  const { locale, money } = plan.settings
  const amount = (value: number): number => tidy(value * money)
  return {
    total: amount(plan.total),
    unit: amount(plan.unit),
    nodes: plan.nodes.map((node, index) => ({
      id: node.id,
      name: node.name,
      level: node.level,
      parent: plan.nodes[node.parent]?.id ?? null,
      target: amount(node.target),
      months: node.months.map(amount),
      ...(node.pace?.exempt === undefined ? {} : { exempt: node.pace.exempt }),
      ...(node.over === undefined ? {} : { handedDown: amount(node.handedDown) }),
      ...heldOf(node, amount),
      ...(plan.lines ? { lines: linesOf(plan.lines, index, isDecidedLeaf(node), amount) } : {}),
    })),
    checks: checks.map(({ title, detail, gap }) => ({
      name: say(title, locale),
      ok: gap === null ? null : gap === 0,
      detail: `${say(detail, locale)} (${gap ?? say(stageCheckTexts.notYet, locale)})`,
    })),
    notes: plan.notes.map(({ text, params }) => say(text, locale, params)),
  }
}

function heldOf(node: PlanNode, amount: (value: number) => number): Pick<NodeReport, 'held'> {
  const [months, held] = [holdsOf(node), node.heldMonths]
  if (held === undefined || months.every((month) => month === null)) return {}
  return {
    held: {
      months: months.map((month) => (month === null ? null : amount(month))),
      reasons: months.map((month, at) => (month === null ? null : givenReason(held, at))),
    },
  }
}

function linesOf(made: PlanLines, node: number, isLeaf: boolean, amount: (value: number) => number): NodeReport['lines'] {
  const { lines, targets, leaves } = made
  const position = isLeaf ? leaves.indexOf(node) : -1
  return lines.map(({ name }, line) => ({
    name,
    target: amount(targets[node * lines.length + line]),
    ...(position < 0 ? {} : { months: Array.from({ length: MONTHS }, (_, month) => amount(lineMonth(made, position, month, line))) }),
  }))
}
