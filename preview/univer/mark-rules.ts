// Univer's list of conditional rules, kept as Excel would when rows or columns move: Univer cuts formula rules to pieces.

import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting'
import { shiftReferences } from '../../shared/workbook/formula-references'
import { movedRect, type Move } from '../grid/moving'
import { toRange, toRect, type Engine } from './engine'
import { UNIT_ID } from './start'

/** The newest first, as Univer keeps them. */
export const rulesOf = (engine: Engine, sheetId: string): IConditionFormattingRule[] => [
  ...(engine.running.injector.get(ConditionalFormattingRuleModel).getSubunitRules(UNIT_ID, sheetId) ?? []),
]

/** What each sheet's rules must be once the move has been made. */
export function markRulesAfter(engine: Engine, movedSheet: string, move: Move): Map<string, IConditionFormattingRule[]> {
  const targetSheet = engine.worksheet(movedSheet).getName()
  const result = new Map<string, IConditionFormattingRule[]>()
  for (const sheet of engine.workbook.getSheets()) {
    const id = sheet.getSheetId()
    const rules = rulesOf(engine, id).flatMap((rule) => {
      const ranges = id === movedSheet ? rule.ranges.flatMap((range) => movedRect(toRect(range), move) ?? []).map(toRange) : rule.ranges
      if (ranges.length === 0) return []
      return [
        {
          ...rule,
          ranges,
          rule: mapFormula(rule.rule, (formula) => shiftReferences(formula, { formulaSheet: sheet.getName(), targetSheet, ...move })),
        },
      ]
    })
    result.set(id, structuredClone(rules))
  }
  return result
}

export function restoreMarkRules(engine: Engine, wanted: Map<string, IConditionFormattingRule[]>): void {
  for (const [subUnitId, rules] of wanted) {
    const now = rulesOf(engine, subUnitId)
    if (JSON.stringify(now.map(essence)) === JSON.stringify(rules.map(essence))) continue
    for (const { cfId } of now) engine.run(DeleteConditionalRuleMutation.id, { subUnitId, cfId })
    for (const rule of rules.reverse()) engine.run(AddConditionalRuleMutation.id, { subUnitId, rule })
  }
}

function mapFormula(rule: IConditionFormattingRule['rule'], change: (formula: string) => string): IConditionFormattingRule['rule'] {
  const hasFormula = rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula
  return hasFormula ? { ...rule, value: change(rule.value) } : rule
}

const essence = ({ ranges, rule }: IConditionFormattingRule) => [ranges.map((range) => toRect(range)), rule]
