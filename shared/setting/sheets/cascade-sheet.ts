// Cascade (目标分解): the target from company to rep, live: a typed override or target recalculates every level.

import type { Bilingual } from '../../i18n/messages'
import type { Formula, Ref } from '../../workbook/formula'
import { f, joined, named, on, quoted } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import { sumOf } from '../amounts'
import type { BasisKind } from '../split/basis'
import { wholeWeight } from '../split/basis'
import type { HoldKind } from '../split/held-parts'
import type { Plan, PlanNode } from '../plan/plan'
import { levelGap } from '../plan/plan-checks'
import { handedCell, overColumns } from '../over-assignment/over-columns'
import { columnsLeft, stageCell, stageColumns, stageWorkings } from '../levels/stage-columns'
import { hasStages, isReached } from '../levels/stages'
import { stageTexts } from '../levels/stage-words'
import type { SheetContext } from './sheet-context'
import { childRowsOf, indentFormat, rowId, TOTAL_NAME } from './sheet-context'
import { marksOfUnits, nodeColumns, sumOfChildren } from './node-columns'
import { SHEETS } from './sheet-keys'
import { calculatedFormula, workingCell, workingCellsBelow } from './workings-sheet'
import { calculatedValues, workingsValues } from './workings-values'

export const CASCADE = 'cascade'

const texts = {
  title: { en: 'Target cascade {year}', zh: '{year}目标分解' },
  subtitle: {
    en: 'Amounts in {money}. Type in the yellow cells: an override wins, everybody beside it takes the difference.',
    zh: '金额单位：{money}。黄色单元格可填写：人工调整优先，同级其他人分担差额。',
  },
  name: { en: 'Name', zh: '名称' },
  level: { en: 'Level', zh: '层级' },
  lastYear: { en: 'Last year', zh: '去年' },
  compared: { en: 'Compared year', zh: '对比年度' },
  weight: { en: 'Basis', zh: '分解依据' },
  basis: { en: 'Basis from', zh: '依据来源' },
  calculated: { en: 'Calculated', zh: '计算目标' },
  override: { en: 'Override', zh: '人工调整' },
  reason: { en: 'Reason', zh: '调整原因' },
  target: { en: 'Target', zh: '目标' },
  growth: { en: 'Growth', zh: '增长率' },
  share: { en: 'Share of parent', zh: '占上级比重' },
  held: { en: 'Held at', zh: '限定为' },
  why: { en: 'Held by', zh: '限定原因' },
  floor: { en: 'Floor', zh: '下限' },
  cap: { en: 'Cap', zh: '上限' },
  gap: { en: 'Parts missing', zh: '分解差额' },
  overrideHelp: { en: 'An amount in {money}, or empty.', zh: '填写金额（{money}），或留空。' },
} satisfies Record<string, Bilingual>

export const basisTexts: Record<BasisKind, Bilingual> = {
  company: { en: 'company', zh: '公司' },
  history: { en: 'history', zh: '历史业绩' },
  potential: { en: 'potential', zh: '潜力' },
  mean: { en: 'team mean', zh: '团队平均' },
  blend: { en: 'blend', zh: '综合' },
  units: { en: 'base + units', zh: '基数加等额' },
  trend: { en: 'own trend', zh: '各自趋势' },
  unassigned: { en: 'ramp, absence, vacancy', zh: '爬坡、缺勤、空缺' },
  closed: { en: 'not active', zh: '不在岗' },
}

export const holdTexts: Record<HoldKind, Bilingual> = {
  lock: { en: 'lock', zh: '锁定' },
  floor: { en: 'floor', zh: '下限' },
  cap: { en: 'cap', zh: '上限' },
  closed: { en: 'not active', zh: '不在岗' },
  remainder: { en: 'remainder', zh: '尾差' },
}

/** The sheet, one row a node in preorder. */
export function cascadeSheet(context: SheetContext): SheetSpec {
  const { plan, say } = context
  const { nodes } = plan
  const parentOf = (node: PlanNode): PlanNode => nodes[node.parent]
  const here = (node: PlanNode, column: string): Ref => on(CASCADE).cell(rowId(node), column)
  const rowsBelow = childRowsOf(nodes)
  const childRows = (node: PlanNode): string[] => rowsBelow.get(node) as string[]
  const rowFormula = (make: (node: PlanNode) => Formula | null) => (row: number) => make(nodes[row])
  const cell = workingCell(nodes)
  const childCells = workingCellsBelow(nodes)
  const calculated = calculatedValues(nodes, workingsValues(nodes, plan.unit, plan.weightPlaces), plan.unit, plan.weightPlaces)

  const isStaged = hasStages(plan)
  const worked = (row: number): Formula => calculatedFormula(nodes, row, cell, context.places)
  /** Whoever stands above has a target to hand down: what the next level would get is proposed. */
  const isNext = (node: PlanNode): boolean => !isOpen(node) || isReached(parentOf(node))
  const shownToNext = (node: PlanNode): Formula =>
    isOpen(node) ? f`=IF(${stageCell(parentOf(node), 'reached')}=1,${here(node, 'worked')},"")` : f`=${named(TOTAL_NAME)}`

  const lastYear = (node: PlanNode): Formula | null => {
    if (node.lastYear === null) return null
    const own = on('rollup').cell(rowId(node), 'year')
    if (node.children.length === 0) return f`=${own}`
    return f`=${own}+${sumOfChildren(CASCADE, childRows(node), 'lastYear', here(node, 'no'))}`
  }
  const growth = (node: PlanNode): Formula | null =>
    plan.comparable && node.lastYear !== null && !node.isClosed
      ? f`=IF(${here(node, 'lastYear')}>0,${here(node, 'target')}/${here(node, 'lastYear')}-1,"")`
      : null
  const isOpen = (node: PlanNode): boolean => node.parent !== -1
  const lockedRows = nodes.flatMap((node, index) => (isOpen(node) ? [] : [index]))
  const writtenRows = nodes.flatMap((node, index) => (node.override?.typedOver || node.override?.agreed ? [index] : []))
  const column = (
    key: string,
    header: string,
    width: number,
    style: ColumnSpec['style'],
    values: (node: PlanNode, index: number) => ColumnSpec['values'][number],
    extra: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({ key, header, width, style, values: nodes.map(values), ...extra })
  const amount = context.targetStyle
  const history = context.historyStyle

  const columns: ColumnSpec[] = [
    column('name', say(texts.name), 32, palette.TEXT_STYLE, (node) => node.name, {
      formats: nodes.map((node) => indentFormat(node.depth)),
    }),
    column('level', say(texts.level), 14, palette.TEXT_STYLE, (node) => node.level),
    column('lastYear', say(plan.comparesLastYear ? texts.lastYear : texts.compared), 14, history, (node) => node.lastYear ?? '', {
      formula: rowFormula(lastYear),
    }),
    column('calculated', say(texts.calculated), 14, amount, (node, index) => (isNext(node) ? calculated[index] : ''), {
      formula: (row) => (isStaged ? shownToNext(nodes[row]) : worked(row)),
    }),
    column('override', say(texts.override), 14, amount, (node) => node.override?.amount ?? null, {
      isInput: true,
      lockedRows,
      writtenRows,
      validation: { kind: 'number', min: 0, message: say(texts.overrideHelp, { money: context.money }) },
    }),
    column('reason', say(texts.reason), 22, palette.TEXT_STYLE, (node) => node.override?.reason ?? null, {
      isInput: true,
      lockedRows,
      writtenRows,
    }),
    column('target', say(texts.target), 15, { ...amount, bold: true }, (node) => node.target, {
      formula: rowFormula((node) =>
        isOpen(node)
          ? isStaged
            ? f`=${here(node, 'proposed')}`
            : f`=IF(ISNUMBER(${here(node, 'override')}),${here(node, 'override')},${here(node, 'calculated')})`
          : f`=${named(TOTAL_NAME)}`,
      ),
    }),
    ...stageColumns(context),
    ...overColumns(context, {
      due: (index) => cell(index, 'due'),
      fixedBelow: (index) => childCells(index, 'fixed'),
    }),
    column(
      'growth',
      say(texts.growth),
      10,
      palette.GROWTH_STYLE,
      (node) => (growth(node) && (node.lastYear ?? 0) > 0 ? node.target / (node.lastYear as number) - 1 : ''),
      { formula: rowFormula(growth) },
    ),
    column(
      'share',
      say(texts.share),
      11,
      palette.PERCENT_STYLE,
      (node) => (isOpen(node) ? ratio(node.target, parentOf(node).handedDown) : 1),
      {
        formula: rowFormula((node) =>
          isOpen(node)
            ? f`=IF(${handedCell(plan, parentOf(node))}=0,0,${here(node, 'target')}/${handedCell(plan, parentOf(node))})`
            : f`=IF(${here(node, 'target')}=0,0,1)`,
        ),
        marks: [palette.SHARE_BAR],
      },
    ),
    column('weight', say(texts.weight), 14, history, (node) => node.weight, {
      formula: rowFormula((node) => weightFormula(node, plan, childRows(node))),
    }),
    column('basis', say(texts.basis), 12, palette.TEXT_STYLE, (node) => say(basisTexts[node.basis])),
    column('held', say(texts.held), 13, amount, (node) => node.hold?.amount ?? ''),
    column('why', say(texts.why), 11, palette.TEXT_STYLE, (node) => (node.hold ? say(holdTexts[node.hold.kind]) : '')),
    column('floor', say(texts.floor), 12, amount, (node) => node.floor ?? ''),
    column('cap', say(texts.cap), 12, amount, (node) => node.cap ?? ''),
    column('gap', say(texts.gap), 12, amount, (node) => (node.children.length === 0 ? '' : levelGap(nodes, node)), {
      formula: rowFormula((node) =>
        node.children.length === 0
          ? null
          : f`=ROUND(${handedCell(plan, node)}-${sumOfChildren(CASCADE, childRows(node), 'target', here(node, 'no'))},${context.places.amount})`,
      ),
      marks: [{ kind: 'nonzero', style: { bold: true, color: palette.COLORS.bad, fill: palette.COLORS.badFill } }],
    }),
    ...stageWorkings(context, { values: calculated, formula: worked }),
    ...columnsLeft(context),
    ...nodeColumns(CASCADE, nodes, say),
  ]
  return {
    key: CASCADE,
    name: say(SHEETS.cascade),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(isStaged ? stageTexts.subtitle : texts.subtitle, { money: context.money }),
    rows: nodes.map(rowId),
    columns,
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    rowMarks: [
      ...marksOfUnits(CASCADE),
      {
        formula: (row) => f`=${on(CASCADE).cell(row, 'basis')}=${quoted(say(basisTexts.closed))}`,
        style: { italic: true, color: palette.COLORS.closed },
      },
      ...(nodes.some(({ isUnassigned }) => isUnassigned)
        ? [
            {
              formula: (row: string) => f`=${on(CASCADE).cell(row, 'basis')}=${quoted(say(basisTexts.unassigned))}`,
              style: { italic: true },
            },
          ]
        : []),
    ],
    print: { landscape: true, fitToWidth: 1 },
  }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** A formula where the weight is nothing but the sum of what stands below or on the roll-up; else the engine's value. */
function weightFormula(node: PlanNode, { nodes, weightPlaces }: Plan, rows: string[]): Formula | null {
  const parts: (Formula | Ref)[] = [on('rollup').cell(rowId(node), 'basis')]
  if (node.children.length === 0) return node.basis === 'history' && node.weight === node.ownBasis ? f`=${parts[0] as Ref}` : null
  const below = sumOf([node.ownBasis, ...node.children.map((child) => nodes[child].weight)])
  if (wholeWeight(below, weightPlaces) !== wholeWeight(node.weight, weightPlaces)) return null
  parts.push(sumOfChildren(CASCADE, rows, 'weight', on(CASCADE).cell(rowId(node), 'no')))
  return f`=${joined(parts, '+')}`
}
