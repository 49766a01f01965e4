// Why (目标说明): one row a target, one column a term of it; the sum of the terms is held live against Cascade.

import type { Bilingual } from '../../i18n/messages'
import type { Formula } from '../../workbook/formula'
import { f, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import { sumOf } from '../amounts'
import type { ExtraCheck } from '../sheets/sheet-checks'
import type { SheetContext } from '../sheets/sheet-context'
import { indentFormat, rowId } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'
import { explainNode, termAmounts } from './explain/explain-target'
import { TERMS } from './explain/terms'

const WHY = 'why'

const texts = {
  title: { en: 'Why is my target this? {year}', zh: '{year}目标说明' },
  subtitle: {
    en: 'Amounts in {money}. Terms are computed at each build and add up to the target; where Cascade has moved since, the last column turns red: rebuild.',
    zh: '金额单位：{money}。各项在每次生成时计算，合计等于目标；若“目标分解”此后有变动，差额列变红：请重新生成。',
  },
  name: { en: 'Name', zh: '名称' },
  level: { en: 'Level', zh: '层级' },
  sum: { en: 'Sum of the terms', zh: '各项合计' },
  target: { en: 'Target', zh: '目标' },
  gap: { en: 'Moved since', zh: '此后变动' },
  words: { en: 'In words', zh: '文字说明' },
  check: { en: 'Every target is explained', zh: '每个目标都有说明' },
  checkDetail: {
    en: 'Sum of the differences between the targets of Cascade and their terms on Why: rebuild the plan.',
    zh: '“目标分解”的目标与“目标说明”各项合计之差的总和：请重新生成。',
  },
} satisfies Record<string, Bilingual>

export function whySheet(context: SheetContext): SheetSpec {
  const { plan, say, locale } = context
  const indices = plan.nodes.flatMap((node, index) => (node.isClosed ? [] : [index]))
  const nodes = indices.map((index) => plan.nodes[index])
  const rows = nodes.map(rowId)
  const amounts = termAmounts(plan)
  const here = (row: number, column: string) => on(WHY).cell(rows[row], column)
  const column = (
    key: string,
    header: string,
    width: number,
    style: ColumnSpec['style'],
    values: ColumnSpec['values'],
    formula?: (row: number) => Formula | null,
    extra: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({ key, header, width, style, values, ...(formula ? { formula } : {}), ...extra })
  const terms = TERMS.map((term, at) =>
    column(
      term.code,
      say(term.header),
      13,
      context.historyStyle,
      indices.map((index) => (amounts[at][index] === 0 ? '' : amounts[at][index])),
    ),
  )
  const [first, last] = [TERMS[0].code, TERMS[TERMS.length - 1].code]
  const { amount: places } = context.places
  return {
    key: WHY,
    name: say(SHEETS.why),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(texts.subtitle, { money: context.money }),
    rows,
    columns: [
      column(
        'name',
        say(texts.name),
        32,
        palette.TEXT_STYLE,
        nodes.map(({ name }) => name),
        undefined,
        {
          formats: nodes.map(({ depth }) => indentFormat(depth)),
        },
      ),
      column(
        'level',
        say(texts.level),
        12,
        palette.TEXT_STYLE,
        nodes.map(({ level }) => level),
      ),
      ...terms,
      column(
        'sum',
        say(texts.sum),
        15,
        { ...context.targetStyle, bold: true },
        indices.map((index) => sumOf(amounts.map((list) => list[index]))),
        (row) => f`=ROUND(SUM(${on(WHY).across(rows[row], first, last)}),${places})`,
      ),
      column(
        'target',
        say(texts.target),
        15,
        { ...context.targetStyle, bold: true },
        nodes.map(({ target }) => target),
        (row) => f`=${on('cascade').cell(rows[row], 'target')}`,
      ),
      column(
        'gap',
        say(texts.gap),
        12,
        context.targetStyle,
        nodes.map(() => 0),
        (row) => f`=ROUND(${here(row, 'target')}-${here(row, 'sum')},${places})`,
        { marks: [{ kind: 'nonzero', style: { bold: true, color: palette.COLORS.bad, fill: palette.COLORS.badFill } }] },
      ),
      column(
        'words',
        say(texts.words),
        90,
        { ...palette.TEXT_STYLE, wrap: true },
        indices.map((index) => explainNode(plan, index).sentence[locale === 'zh-CN' ? 'zh' : 'en']),
      ),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    print: { landscape: true, fitToWidth: 1 },
  }
}

/** The line of Check that turns red when a target has moved away from its explanation. */
export function whyCheck({ places }: SheetContext): ExtraCheck {
  const gaps = on(WHY).column('gap')
  return {
    id: 'why',
    title: texts.check,
    detail: texts.checkDetail,
    gap: 0,
    formula: f`=ROUND(SUMIF(${gaps},">0")-SUMIF(${gaps},"<0"),${places.amount})`,
  }
}
