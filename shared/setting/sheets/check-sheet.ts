// Check (校验): every invariant as a live formula, green or the amount by which it is missed, and the notes of the plan.

import type { Bilingual } from '../../i18n/messages'
import type { Formula } from '../../workbook/formula'
import { f, named, on, quoted } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { SheetSpec } from '../../workbook/spec'
import type { PlanCheck } from '../plan/plan'
import { OVER_CHECK, overCheckFormula } from '../over-assignment/over-checks'
import type { HeldCheckId } from '../held-months/held-checks'
import { heldCheckFormulas } from '../held-months/held-checks'
import type { LineCheckId } from '../lines/line-checks'
import { canBeOutside, OUTSIDE_CHECK } from '../plan/outside-bounds'
import type { CheckId } from '../plan/plan-checks'
import { LINE_MONTHS, monthLinesGap } from './line-months-sheet'
import { LINES } from './lines-sheet'
import { splitColumn, stageCell } from '../levels/stage-columns'
import { hasStages, isComplete } from '../levels/stages'
import { stageCheckTexts } from '../levels/stage-words'
import type { SheetContext } from './sheet-context'
import { rowId, TOTAL_NAME } from './sheet-context'
import { SHEETS } from './sheet-keys'

const CHECK = 'check'

const texts = {
  title: { en: 'Check', zh: '校验' },
  subtitle: {
    en: 'Live: every line is a formula over the other sheets. Amounts in {money}.',
    zh: '实时公式，随其他工作表变化。金额单位：{money}。',
  },
  check: { en: 'What must hold', zh: '校验项' },
  state: { en: 'State', zh: '结果' },
  gap: { en: 'Missed by', zh: '差额' },
  detail: { en: 'How it is measured', zh: '说明' },
  all: { en: 'All checks', zh: '全部校验' },
  allDetail: { en: 'Number of checks that do not hold.', zh: '未通过的校验项数。' },
  ok: { en: 'OK', zh: '通过' },
  bad: { en: 'Look here', zh: '请检查' },
  note: { en: 'Note', zh: '提示' },
} satisfies Record<string, Bilingual>

/** A check of a sheet that not every plan has. */
export interface ExtraCheck extends PlanCheck {
  formula: Formula
}

const SUMMARY = 'all'

/** Sum of absolute values over a column that also holds empty cells and texts. */
const absolute = (sheet: string, column: string): Formula =>
  f`SUMIF(${on(sheet).column(column)},">0")-SUMIF(${on(sheet).column(column)},"<0")`

const lineGaps = (context: SheetContext): Record<LineCheckId, Formula> => ({
  lines: f`=ROUND(${absolute(LINES, 'gap')},${context.places.amount})`,
  lineMonths: f`=ROUND(${absolute(LINE_MONTHS, 'gap')},${context.places.amount})`,
  monthLines: monthLinesGap(context),
})

/**
 * @param levels checks of handing down level by level. @param more checks behind those of every plan; while something has still to be
 * handed down they say nothing, since they look at everybody's target.
 */
export function checkSheet(context: SheetContext, levels: ExtraCheck[] = [], more: ExtraCheck[] = []): SheetSpec {
  const { plan, say } = context
  const company = rowId(plan.nodes[0])
  const places = context.places.amount
  const [override, reason] = [on('cascade').column('override'), on('cascade').column('reason')]
  const gaps: Record<CheckId, Formula> & Partial<Record<LineCheckId | HeldCheckId | typeof OUTSIDE_CHECK, Formula>> = {
    company: f`=ROUND(${on('cascade').cell(company, splitColumn(plan))}-${named(TOTAL_NAME)},${places})`,
    levels: f`=ROUND(${absolute('cascade', 'gap')},${places})`,
    months: f`=ROUND(${absolute('monthly', 'gap')},${places})`,
    companyMonths: f`=ROUND(SUM(${on('months').column('target')})-${named(TOTAL_NAME)},${places})`,
    bounds: f`=ROUND(${absolute('workings', 'bound')},${places})`,
    ...(plan.nodes.some(canBeOutside) ? { [OUTSIDE_CHECK]: f`=ROUND(SUM(${on('workings').column('outside')}),${places})` } : {}),
    negative: f`=COUNTIF(${on('cascade').column(splitColumn(plan))},"<0")`,
    reasons: f`=COUNTIFS(${override},">=0",${reason},"")`,
    // Not COUNTIF(…, "?*"): LibreOffice counts numbers with it too.
    overrideText: f`=SUMPRODUCT(ISTEXT(${override})*1)`,
    ...(plan.holdsMonths ? heldCheckFormulas(context) : {}),
    ...(plan.lines ? lineGaps(context) : {}),
  }
  const usual = plan.checks.map((check): ExtraCheck => ({
    ...check,
    formula:
      check.id === OVER_CHECK
        ? overCheckFormula(plan)
        : (gaps[check.id as CheckId | LineCheckId | HeldCheckId | typeof OUTSIDE_CHECK] as Formula),
  }))
  const isStaged = hasStages(plan)
  const whole = stageCell(plan.nodes[0], 'complete')
  const later = more.map((check) => ({
    ...check,
    gap: isComplete(plan.nodes[0]) ? check.gap : ('' as const),
    formula: isStaged ? f`=IF(${whole}=1,${check.formula},"")` : check.formula,
  }))
  const checks = [...usual, ...levels, ...later].map(({ id, title, detail, gap, formula }) => ({
    id,
    title: say(title),
    detail: say(detail),
    gap: gap,
    formula: formula as Formula | null,
  }))
  const failing = checks.filter(({ gap }) => gap !== 0 && gap !== '').length
  const gapsOfAll = on(CHECK).span(
    checks.map(({ id }) => id),
    'gap',
  )
  const all = {
    id: SUMMARY,
    title: say(texts.all),
    detail: say(texts.allDetail),
    gap: failing,
    // Not COUNTIF(…, "<>0"), which counts empty texts and the empty rows of checks that the plan has no longer.
    formula: f`=COUNTIF(${gapsOfAll},">0")+COUNTIF(${gapsOfAll},"<0")+SUMPRODUCT(ISERROR(${gapsOfAll})*1)`,
  }
  const notes = plan.notes.map((note, index) => ({
    id: `note-${index + 1}`,
    title: say(texts.note),
    detail: say(note.text, note.params),
    gap: '' as const,
    formula: null,
  }))
  const rows = [all, ...checks, ...notes]
  const here = (row: number, column: string) => on(CHECK).cell(rows[row].id, column)
  return {
    key: CHECK,
    name: say(SHEETS.check),
    kind: 'generated',
    title: say(texts.title),
    subtitle: say(texts.subtitle, { money: context.money }),
    rows: rows.map(({ id }) => id),
    columns: [
      { key: 'check', header: say(texts.check), width: 50, style: palette.TEXT_STYLE, values: rows.map(({ title }) => title) },
      {
        key: 'state',
        header: say(texts.state),
        width: 12,
        style: { ...palette.TEXT_STYLE, numberFormat: 'General', bold: true, color: palette.COLORS.good, align: 'center' },
        values: rows.map(({ gap, formula }) =>
          gap === '' ? (formula === null ? '' : say(stageCheckTexts.notYet)) : say(gap === 0 ? texts.ok : texts.bad),
        ),
        formula: (row) => {
          if (rows[row].formula === null) return null
          const judged = f`IF(${here(row, 'gap')}=0,${quoted(say(texts.ok))},${quoted(say(texts.bad))})`
          return isStaged ? f`=IF(ISNUMBER(${here(row, 'gap')}),${judged},${quoted(say(stageCheckTexts.notYet))})` : f`=${judged}`
        },
      },
      {
        key: 'gap',
        header: say(texts.gap),
        width: 14,
        style: context.targetStyle,
        values: rows.map(({ gap }) => gap),
        formula: (row) => rows[row].formula,
      },
      {
        key: 'detail',
        header: say(texts.detail),
        width: 78,
        style: { ...palette.TEXT_STYLE, wrap: true },
        values: rows.map(({ detail }) => detail),
      },
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabCheck,
    freezeThrough: 'check',
    rowMarks: [
      ...(isStaged
        ? [
            {
              formula: (row: string) => f`=${on(CHECK).cell(row, 'state')}=${quoted(say(stageCheckTexts.notYet))}`,
              style: { italic: true, color: palette.COLORS.closed },
            },
          ]
        : []),
      {
        formula: (row) => f`=AND(ISNUMBER(${on(CHECK).cell(row, 'gap')}),${on(CHECK).cell(row, 'gap')}<>0)`,
        style: { bold: true, color: palette.COLORS.bad, fill: palette.COLORS.badFill },
      },
    ],
    print: { landscape: true, fitToWidth: 1 },
  }
}
