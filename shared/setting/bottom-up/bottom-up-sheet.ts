// Bottom-up (自下而上): everybody's own number beside the target from above, summed by level, with the gap and the unknown, live.

import type { Bilingual } from '../../i18n/messages'
import type { Scalar } from '../../workbook/cell'
import type { Formula, Ref } from '../../workbook/formula'
import { f, named, on, quoted } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import type { CellStyle } from '../../workbook/style'
import type { ExtraCheck } from '../sheets/sheet-checks'
import { marksOfUnits, sumOfChildren, treeColumns } from '../sheets/node-columns'
import { sentencesOf } from '../sheets/sentences'
import type { SheetContext } from '../sheets/sheet-context'
import { indentFormat, rowId, UNIT_NAME } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'
import type { BottomUpInputs } from './bottom-up-inputs'
import { BOTTOM_UP, YES } from './bottom-up-inputs'
import type { BottomUpRow, NumberFlaw } from './bottom-up-rows'
import { DIGIT_PLACES } from './bottom-up-rows'
import { bottomUpCheckTexts, bottomUpTexts as texts, numberFlawTexts } from './bottom-up-words'

type Cell = (column: string) => Ref

const cellOf =
  ({ node }: BottomUpRow): Cell =>
  (column) =>
    on(BOTTOM_UP).cell(rowId(node), column)

/** Comparing a text with 0 is true in spreadsheets, so it is asked only of numbers. */
const isAmount = (cell: Ref): Formula => f`IF(ISNUMBER(${cell}),${cell}>=0,FALSE)`

function flawsFormula({ isLocked }: BottomUpRow, c: Cell, say: (text: Bilingual) => string): Formula {
  const [own, take] = [c('own'), c('take')]
  const takes = f`${take}=${quoted(say(YES))}`
  const units = f`${own}/${named(UNIT_NAME)}`
  const asked: Record<NumberFlaw, Formula> = {
    ownText: f`AND(${own}<>"",NOT(${isAmount(own)}))`,
    ownDigits: f`IF(${isAmount(own)},ROUND(${units},${DIGIT_PLACES})<>ROUND(${units},0),FALSE)`,
    // Not as NOT(…): Univer, on which the preview calculates, gives an error for that where the cell is empty.
    takeText: f`AND(${take}<>"",${take}<>${quoted(say(YES))})`,
    takeNothing: f`AND(${takes},NOT(${isAmount(own)}))`,
    takeLocked: isLocked ? takes : f`FALSE`,
  }
  return sentencesOf(asked, numberFlawTexts, say)
}

/** @param rows of all active nodes (bottom-up-rows.ts). */
export function bottomUpSheet(context: SheetContext, rows: BottomUpRow[]): SheetSpec {
  const { plan, say } = context
  const places = context.places.amount
  const active = new Set(rows.map(({ node }) => node))
  const rowsBelow = rows.map(({ node }) =>
    node.children.flatMap((child) => (active.has(plan.nodes[child]) ? [rowId(plan.nodes[child])] : [])),
  )
  const locked = rows.flatMap(({ isAsked }, at) => (isAsked ? [] : [at]))
  const amount = context.targetStyle
  const column = (
    key: keyof typeof texts,
    width: number,
    style: CellStyle,
    values: (row: BottomUpRow) => Scalar,
    formula?: (row: BottomUpRow, c: Cell, sum: (column: string) => Formula) => Formula | null,
    extra: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({
    key,
    header: say(texts[key]),
    width,
    style,
    values: rows.map(values),
    ...(formula && {
      formula: (at) => {
        const c = cellOf(rows[at])
        return formula(rows[at], c, (of) => sumOfChildren(BOTTOM_UP, rowsBelow[at], of, c('no')))
      },
    }),
    ...extra,
  })
  const input = (key: keyof BottomUpInputs, width: number, style: CellStyle, extra: Partial<ColumnSpec> = {}): ColumnSpec =>
    column(key, width, style, ({ inputs, isAsked }) => (isAsked ? inputs[key] : null), undefined, {
      isInput: true,
      lockedRows: locked,
      ...extra,
    })
  /** @param person of somebody who is asked; @param unit of a unit; what is not assigned has `nobody`. */
  const byKind =
    (person: (c: Cell) => Formula, unit: (c: Cell, sum: (column: string) => Formula) => Formula, nobody: (c: Cell) => Formula) =>
    (row: BottomUpRow, c: Cell, sum: (column: string) => Formula): Formula =>
      row.node.children.length > 0 ? unit(c, sum) : row.isAsked ? person(c) : nobody(c)
  const once = (c: Cell, then: Formula): Formula => f`=IF(${c('answered')}=0,"",${then})`
  const flawed = { ...palette.TEXT_STYLE, numberFormat: 'General', wrap: true, color: palette.COLORS.bad }
  const count = { ...palette.amountStyle(0) }

  return {
    key: BOTTOM_UP,
    name: say(SHEETS['bottom-up']),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(texts.subtitle, { money: context.money }),
    rows: rows.map(({ node }) => rowId(node)),
    columns: [
      column('name', 30, palette.TEXT_STYLE, ({ node }) => node.name, undefined, {
        formats: rows.map(({ node }) => indentFormat(node.depth)),
      }),
      column('level', 12, palette.TEXT_STYLE, ({ node }) => node.level),
      column(
        'target',
        15,
        { ...amount, bold: true },
        ({ node }) => node.target,
        ({ node }) => f`=${on('cascade').cell(rowId(node), 'target')}`,
      ),
      input('own', 15, amount, { validation: { kind: 'number', min: 0, message: say(texts.ownHelp, { money: context.money }) } }),
      input('remark', 28, palette.TEXT_STYLE),
      input('take', 9, palette.TEXT_STYLE, { validation: { kind: 'list', items: [say(YES)], message: say(texts.takeHelp) } }),
      column(
        'bottomUp',
        15,
        { ...amount, bold: true },
        (row) => row.bottomUp ?? '',
        byKind(
          (c) => f`=IF(${isAmount(c('own'))},ROUND(${c('own')},${places}),"")`,
          (c, sum) => once(c, f`ROUND(${sum('bottomUp')},${places})`),
          () => f`=""`,
        ),
      ),
      column(
        'answered',
        10,
        count,
        (row) => row.answered,
        byKind(
          (c) => f`=IF(${isAmount(c('own'))},1,0)`,
          (_, sum) => f`=${sum('answered')}`,
          () => f`=0`,
        ),
      ),
      column(
        'asked',
        10,
        count,
        (row) => row.asked,
        byKind(
          () => f`=1`,
          (_, sum) => f`=${sum('asked')}`,
          () => f`=0`,
        ),
      ),
      column(
        'targetAnswered',
        16,
        amount,
        (row) => row.targetAnswered ?? '',
        byKind(
          (c) => once(c, f`${c('target')}`),
          (c, sum) => once(c, f`ROUND(${sum('targetAnswered')},${places})`),
          () => f`=""`,
        ),
      ),
      column(
        'gap',
        15,
        { ...amount, bold: true },
        (row) => row.gap ?? '',
        (_, c) => once(c, f`ROUND(${c('targetAnswered')}-${c('bottomUp')},${places})`),
      ),
      column(
        'unknown',
        16,
        amount,
        (row) => row.unknown,
        byKind(
          (c) => f`=ROUND(IF(${c('answered')}=0,${c('target')},0),${places})`,
          (_, sum) => f`=ROUND(${sum('unknown')},${places})`,
          (c) => f`=ROUND(${c('target')},${places})`,
        ),
      ),
      column(
        'whole',
        14,
        { ...amount, bold: true },
        (row) => row.whole ?? '',
        (_, c) => f`=IF(AND(${c('answered')}>0,${c('answered')}=${c('asked')}),ROUND(${c('target')}-${c('bottomUp')},${places}),"")`,
      ),
      column(
        'flaws',
        40,
        flawed,
        ({ flaws }) => flaws.map((flaw) => say(numberFlawTexts[flaw])).join(' '),
        (row, c) => (row.isAsked ? flawsFormula(row, c, say) : null),
      ),
      column('taken', 14, amount, ({ taken }) => taken ?? ''),
      ...treeColumns(
        BOTTOM_UP,
        rows.map(({ node }) => ({
          id: rowId(node),
          parent: node.parent === -1 ? null : rowId(plan.nodes[node.parent]),
          depth: node.depth,
        })),
        say,
      ),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    rowMarks: [
      { formula: (row) => f`=${on(BOTTOM_UP).cell(row, 'flaws')}<>""`, style: { fill: palette.COLORS.badFill } },
      ...marksOfUnits(BOTTOM_UP),
    ],
    print: { landscape: true, fitToWidth: 1 },
  }
}

/** Lines of Check: what is to correct, who has not answered, and the gap of those who have. */
export function bottomUpChecks(rows: BottomUpRow[]): ExtraCheck[] {
  const c = cellOf(rows[0])
  const { asked, answered, gap } = rows[0]
  const texts = bottomUpCheckTexts
  return [
    {
      id: 'bottomUpFlaws',
      title: texts.flaws,
      detail: texts.flawsDetail,
      gap: rows.filter(({ flaws }) => flaws.length > 0).length,
      formula: f`=SUMPRODUCT((${on(BOTTOM_UP).column('flaws')}<>"")*1)`,
    },
    {
      id: 'bottomUpOpen',
      title: texts.open,
      detail: texts.openDetail,
      gap: asked - answered,
      formula: f`=${c('asked')}-${c('answered')}`,
    },
    { id: 'bottomUpGap', title: texts.gap, detail: texts.gapDetail, gap: gap ?? 0, formula: f`=IF(ISNUMBER(${c('gap')}),${c('gap')},0)` },
  ]
}
