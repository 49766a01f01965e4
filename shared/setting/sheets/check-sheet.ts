// Check (校验): every invariant as a live formula, green or the amount by which it is missed, and the notes of the plan.

import type { Bilingual } from '../../i18n/messages'
import type { Formula } from '../../workbook/formula'
import { f, on, quoted } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { SheetSpec } from '../../workbook/spec'
import { hasStages } from '../levels/stages'
import { stageCheckTexts } from '../levels/stage-words'
import type { SheetCheck } from './sheet-checks'
import type { SheetContext } from './sheet-context'
import { SHEETS } from './sheet-keys'
import { needsLook } from './told-check'

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

const SUMMARY = 'all'

/** @param told every line but those of the summary and of the notes. */
export function checkSheet(context: SheetContext, told: readonly SheetCheck[]): SheetSpec {
  const { plan, say } = context
  const isStaged = hasStages(plan)
  const checks = told.map(({ id, title, detail, gap, formula }) => ({
    id,
    title: say(title),
    detail: say(detail),
    gap: gap ?? ('' as const),
    formula: formula as Formula | null,
  }))
  const failing = told.filter(needsLook).length
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
