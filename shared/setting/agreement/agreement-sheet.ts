// Agreement (目标确认): one row a target, from the proposal over the counter to what is agreed, all live.

import type { Bilingual } from '../../i18n/messages'
import { say as sayIn } from '../../i18n/messages'
import type { Scalar } from '../../workbook/cell'
import type { Formula } from '../../workbook/formula'
import { f, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import type { CellStyle } from '../../workbook/style'
import type { PlanNode } from '../plan/plan'
import { markOfDepth, treeColumns } from '../sheets/node-columns'
import type { SheetContext } from '../sheets/sheet-context'
import { indentFormat, rowId } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'
import { workingCell } from '../sheets/workings-sheet'
import type { AgreementRow } from './agreement-rows'
import { gapBelow, isCompany, isRowNode } from './agreement-rows'
import {
  AGREEMENT,
  agreedFormula,
  earlierFormula,
  flawsFormula,
  isAgreedRow,
  smartFormula,
  stateFormula,
  sumBelow,
  type Cell,
} from './agreement-formulas'
import type { AgreementInputs } from './agreement-inputs'
import { ANSWERS } from './agreement-inputs'
import { agreementTexts as texts, flawTexts, stateTexts } from './agreement-words'
import { rangeWords } from './smart-check'
import { peersTakeFormula, roomColumns } from './room-columns'
import { gapTexts } from './smart-texts'

/**
 * @param rows of all nodes that have a target (agreement-rows.ts).
 * @param written keys of the rows whose inputs are written anew, with which of them: answers that were collected.
 */
export function agreementSheet(
  context: SheetContext,
  rows: AgreementRow[],
  written: ReadonlyMap<string, readonly (keyof AgreementInputs)[]>,
): SheetSpec {
  const { plan, say, locale } = context
  const ids = rows.map(({ node }) => rowId(node))
  const places = context.places.amount
  const cells = rows.map(
    ({ node }): Cell =>
      (column) =>
        on(AGREEMENT).cell(rowId(node), column),
  )
  const below = rows.map(({ node }) => node.children.flatMap((child) => (isRowNode(plan.nodes[child]) ? [rowId(plan.nodes[child])] : [])))
  const siblings = new Map(rows.flatMap(({ node }, at) => [[node.key, below[at]] as const]))
  const working = workingCell(plan.nodes)
  /** What a row "not assigned" stands for, and how much of it follows its weight. */
  const onCascade = (index: number): Formula => f`${on('cascade').cell(rowId(plan.nodes[index]), 'target')}`
  const movableOf = (index: number): Formula => f`IF(ISNUMBER(${working(index, 'fixed')}),0,${onCascade(index)})`
  const besideOf = ({ node }: AgreementRow): number | undefined => gapBelow(plan, plan.nodes[node.parent])
  const gapBesideOf = (row: AgreementRow): Formula | undefined => {
    const beside = besideOf(row)
    return beside === undefined ? undefined : movableOf(beside)
  }
  const plusGap = (node: PlanNode): Formula => {
    const gap = gapBelow(plan, node)
    return gap === undefined ? f`` : f`+${onCascade(gap)}`
  }
  const locked = rows.flatMap(({ node }, at) => (isCompany(node) ? [at] : []))
  const amount = context.targetStyle
  const general = { ...palette.TEXT_STYLE, numberFormat: 'General' }

  const column = (
    key: keyof typeof texts,
    width: number,
    style: CellStyle,
    values: (row: AgreementRow) => Scalar,
    formula?: (row: AgreementRow, c: Cell, at: number) => Formula | null,
    extra: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({
    key,
    header: say(texts[key]),
    width,
    style,
    values: rows.map(values),
    ...(formula ? { formula: (at) => formula(rows[at], cells[at], at) } : {}),
    ...extra,
  })
  const input = (key: keyof AgreementInputs, width: number, style: CellStyle, extra: Partial<ColumnSpec> = {}): ColumnSpec =>
    column(key, width, style, ({ inputs }) => inputs[key], undefined, {
      isInput: true,
      lockedRows: locked,
      writtenRows: rows.flatMap(({ node }, at) => (written.get(node.key)?.includes(key) ? [at] : [])),
      ...extra,
    })
  const amounts: Partial<ColumnSpec> = {
    validation: { kind: 'number', min: 0, message: say(texts.amountHelp, { money: context.money }) },
  }
  const dates: Partial<ColumnSpec> = { validation: { kind: 'date', message: say(texts.dateHelp) } }
  const sentences = <Key extends string>(of: Record<Key, Bilingual>, keys: Key[]): string => keys.map((key) => say(of[key])).join(' ')
  const hidden = { hidden: true }

  return {
    key: AGREEMENT,
    name: say(SHEETS.agreement),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(texts.subtitle, { money: context.money }),
    rows: ids,
    columns: [
      column('name', 30, palette.TEXT_STYLE, ({ node }) => node.name, undefined, {
        formats: rows.map(({ node }) => indentFormat(node.depth)),
      }),
      column('level', 11, palette.TEXT_STYLE, ({ node }) => node.level),
      column('metric', 11, palette.TEXT_STYLE, () => plan.metricName),
      column(
        'proposed',
        14,
        { ...amount, bold: true },
        ({ node }) => node.target,
        ({ node }) => f`=${on('cascade').cell(rowId(node), 'target')}`,
      ),
      column('low', 13, context.historyStyle, ({ smart }) => smart.range?.low ?? ''),
      column('high', 13, context.historyStyle, ({ smart }) => smart.range?.high ?? ''),
      column('carry', 13, context.historyStyle, ({ smart }) => smart.range?.carry ?? ''),
      column('range', 30, { ...palette.TEXT_STYLE, wrap: true }, ({ smart }) => rangeWords(smart, say)),
      column('deadline', 12, palette.DATE_STYLE, ({ smart }) => smart.deadline ?? ''),
      column(
        'smart',
        34,
        { ...general, wrap: true },
        ({ gaps }) => sentences(gapTexts, gaps),
        (row, c) => smartFormula(c, say, row.smart),
      ),
      input('proposedOn', 12, palette.DATE_STYLE, dates),
      input('due', 12, palette.DATE_STYLE, dates),
      input('counter', 14, amount, amounts),
      input('counterReason', 26, palette.TEXT_STYLE),
      input('plan', 30, palette.TEXT_STYLE),
      column(
        'diff',
        13,
        amount,
        ({ diff }) => diff ?? '',
        (row, c) =>
          isCompany(row.node)
            ? null
            : f`=IF(OR(${c('locked')}=1,${c('earlier')}=1),"",IF(ISNUMBER(${c('counter')}),IF(${c('counter')}>=0,ROUND(${c('counter')}-${c('proposed')},${places}),""),""))`,
      ),
      column(
        'peersTake',
        13,
        amount,
        ({ peersTake }) => peersTake ?? '',
        (row, c) =>
          isCompany(row.node)
            ? null
            : peersTakeFormula(c, siblings.get(plan.nodes[row.node.parent].key) as string[], gapBesideOf(row), context.places),
      ),
      column(
        'peersPart',
        11,
        palette.GROWTH_STYLE,
        ({ peersPart }) => peersPart ?? '',
        (row, c) => {
          if (isCompany(row.node)) return null
          const ofPeers = f`(${c('peers')}-${gapBesideOf(row) ?? f`0`})`
          return f`=IF(ISNUMBER(${c('peersTake')}),IF(${ofPeers}>0,${c('peersTake')}/${ofPeers},""),"")`
        },
      ),
      column(
        'unowned',
        13,
        amount,
        ({ unowned }) => unowned ?? '',
        (row, c) => (isCompany(row.node) ? null : f`=IF(ISNUMBER(${c('diff')}),ROUND(0-${c('diff')}-${c('peersTake')},${places}),"")`),
      ),
      input('answer', 13, palette.TEXT_STYLE, {
        validation: { kind: 'list', items: Object.values(ANSWERS).map((text) => sayIn(text, locale)), message: say(texts.answerHelp) },
      }),
      input('answerAmount', 14, amount, amounts),
      column(
        'agreed',
        14,
        { ...amount, bold: true },
        ({ agreed }) => agreed ?? '',
        (_, c) => agreedFormula(c, say),
      ),
      input('agreedOn', 12, palette.DATE_STYLE, dates),
      input('agreedBy', 16, palette.TEXT_STYLE),
      column(
        'state',
        11,
        { ...general, bold: true, align: 'center' },
        ({ state }) => say(stateTexts[state]),
        (_, c) => stateFormula(c, say),
      ),
      column(
        'flaws',
        40,
        { ...general, wrap: true, color: palette.COLORS.bad },
        ({ flaws }) => sentences(flawTexts, flaws),
        (_, c) => flawsFormula(c, say, places),
      ),
      column(
        'stood',
        14,
        amount,
        ({ stood }) => stood,
        ({ node }, c, at) =>
          below[at].length > 0
            ? f`=${sumBelow(below[at], 'stood', c('no'))}${plusGap(node)}`
            : f`=IF(ISNUMBER(${c('agreed')}),${c('agreed')},IF(ISNUMBER(${c('diff')}),${c('counter')},${c('proposed')}))`,
      ),
      column(
        'open',
        13,
        amount,
        ({ open }) => open,
        (_, c, at) =>
          below[at].length > 0
            ? f`=ROUND(${sumBelow(below[at], 'open', c('no'))},${places})`
            : f`=ROUND(${c('proposed')}-${c('stood')},${places})`,
        {
          marks: [{ kind: 'nonzero', style: { bold: true, color: palette.COLORS.bad, fill: palette.COLORS.badFill } }],
        },
      ),
      column(
        'unassigned',
        13,
        amount,
        ({ unassigned }) => unassigned ?? '',
        ({ node }, c, at) =>
          below[at].length > 0 ? f`=ROUND(${sumBelow(below[at], 'unassigned', c('no'))}${plusGap(node)},${places})` : null,
      ),
      column('round', 9, { ...palette.WORKING_STYLE, align: 'center' }, ({ round }) => (round === 0 ? '' : round)),
      column('taken', 14, amount, ({ taken }) => taken ?? '', undefined, hidden),
      input('asked', 20, palette.TEXT_STYLE, hidden),
      column(
        'earlier',
        8,
        palette.WORKING_STYLE,
        ({ isEarlier }) => (isEarlier ? 1 : 0),
        (_, c) => earlierFormula(c),
        hidden,
      ),
      column('locked', 8, palette.WORKING_STYLE, ({ isLocked }) => (isLocked ? 1 : 0), undefined, hidden),
      column(
        'movable',
        14,
        amount,
        ({ movable }) => movable,
        ({ index }, c) =>
          plan.nodes[index].parent === -1
            ? f`=${c('proposed')}`
            : f`=IF(OR(ISNUMBER(${working(index, 'fixed')}),${isAgreedRow(c, say)}),0,${c('proposed')})`,
        hidden,
      ),
      ...roomColumns(context, below, column),
      column(
        'peers',
        14,
        amount,
        ({ peers }) => peers ?? '',
        (row, c) => {
          if (isCompany(row.node)) return null
          const beside = besideOf(row)
          const theirs = beside === undefined ? f`` : f`+${movableOf(beside)}`
          const all = sumBelow(siblings.get(plan.nodes[row.node.parent].key) as string[], 'movable', c('parent'))
          return f`=ROUND(${all}${theirs}-${c('movable')},${places})`
        },
        hidden,
      ),
      ...treeColumns(
        AGREEMENT,
        rows.map(({ node }) => ({ id: rowId(node), parent: isCompany(node) ? null : rowId(plan.nodes[node.parent]), depth: node.depth })),
        say,
      ),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    rowMarks: [
      {
        formula: (row) => f`=${on(AGREEMENT).cell(row, 'flaws')}<>""`,
        style: { fill: palette.COLORS.badFill },
      },
      {
        formula: (row) => f`=${isAgreedRow((column) => on(AGREEMENT).cell(row, column), say)}`,
        style: { color: palette.COLORS.good },
      },
      markOfDepth(AGREEMENT, 0, { bold: true }),
      markOfDepth(AGREEMENT, 1, { bold: true }),
    ],
    print: { landscape: true, fitToWidth: 1 },
  }
}
