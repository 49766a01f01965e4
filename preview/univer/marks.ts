// Conditional marks on a sheet, in Univer's terms and back.

import { generateRandomId } from '@univerjs/core'
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting'
import type { Rect } from '../../shared/workbook/cell'
import type { Mark } from '../../shared/workbook/style'
import { without } from '../grid/moving'
import { toRange, toRect, type Engine } from './engine'
import { rulesOf } from './mark-rules'
import { fromUniverStyle, toUniverStyle } from './styles'

const NEGATIVE_BAR = '#d13438'

function toUniverMark(rect: Rect, mark: Mark): IConditionFormattingRule {
  return { cfId: generateRandomId(8), ranges: [toRange(rect)], stopIfTrue: false, rule: ruleOf(mark) }
}

function ruleOf(mark: Mark): IConditionFormattingRule['rule'] {
  if (mark.kind === 'formula') {
    return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: mark.formula, style: toUniverStyle(mark.style) }
  }
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: CFValueType.num, value: 0 },
      max: { type: CFValueType.max },
      isGradient: false,
      positiveColor: mark.color,
      nativeColor: NEGATIVE_BAR,
    },
  }
}

/** undefined for a rule of a kind that the grid does not know (a person's colour scale). */
function fromUniverMark({ rule }: IConditionFormattingRule): Mark | undefined {
  if (rule.type === CFRuleType.dataBar) return { kind: 'bar', color: rule.config.positiveColor }
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) return undefined
  const { bold, italic, color, fill } = fromUniverStyle(rule.style)
  const style = Object.fromEntries(Object.entries({ bold, italic, color, fill }).filter(([, value]) => value !== undefined))
  return { kind: 'formula', formula: rule.value, style }
}

/** The marks that the grid knows, in the order in which they were added; Univer keeps the newest first. */
export function marksOf(engine: Engine, sheetId: string): { rect: Rect; mark: Mark }[] {
  return rulesOf(engine, sheetId)
    .reverse()
    .flatMap((rule) => {
      const mark = fromUniverMark(rule)
      return mark ? rule.ranges.map((range) => ({ rect: toRect(range), mark })) : []
    })
}

/** Lies over older marks. */
export function addMark(engine: Engine, sheetId: string, rect: Rect, mark: Mark): void {
  engine.run(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule: toUniverMark(rect, mark) })
}

/** Cuts the rectangle out of every mark. */
export function removeMarks(engine: Engine, sheetId: string, rect: Rect): void {
  for (const rule of rulesOf(engine, sheetId)) {
    const ranges = rule.ranges.flatMap((range) => without(toRect(range), rect)).map(toRange)
    if (ranges.length === 0) engine.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId: rule.cfId })
    else engine.run(SetConditionalRuleMutation.id, { subUnitId: sheetId, cfId: rule.cfId, rule: { ...rule, ranges } })
  }
}
