// Lines (产品线目标): every node by product line, its sums live up the tree and against Cascade; people's own are computed.

import type { Bilingual } from '../../i18n/messages'
import type { Formula, Ref } from '../../workbook/formula'
import { f, joined, on, quoted } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import { carriedBy, lineGap } from '../lines/line-checks'
import { lineLabel } from '../lines/line-words'
import type { PlanLines } from '../lines/plan-lines'
import { stageCell } from '../levels/stage-columns'
import { hasStages } from '../levels/stages'
import { hasOver } from '../over-assignment/over-columns'
import { streetWords } from '../over-assignment/street-words'
import type { PlanNode } from '../plan/plan'
import { basisTexts } from './cascade-sheet'
import { nodeColumns, sumOfChildren } from './node-columns'
import type { SheetContext } from './sheet-context'
import { childRowsOf, indentFormat, rowId } from './sheet-context'
import { SHEETS } from './sheet-keys'

export const LINES = 'lines'

const texts = {
  title: { en: 'Targets by product line {year}', zh: '{year}产品线目标' },
  subtitle: {
    en: "Amounts in {money}. People's amounts by line are computed at each build; every line above is the sum of those below.",
    zh: '金额单位：{money}。个人的产品线金额在每次生成时计算，上级为下级之和。',
  },
  byLevel: {
    en: 'Amounts in {money}, computed at each build and shown for everybody whose target has come; of a unit that has not handed down they are its own. Empty is not handed down yet.',
    zh: '金额单位：{money}。每次生成时计算，目标下达后显示；尚未下达的单位显示其自身的产品线目标。空白表示尚未下达。',
  },
  own: { en: '{line}, all levels', zh: '{line}各级建议' },
  name: { en: 'Name', zh: '名称' },
  level: { en: 'Level', zh: '层级' },
  target: { en: 'Target', zh: '目标' },
  gap: { en: 'Lines missing', zh: '产品线差额' },
  share: { en: '{line}\nshare', zh: '{line}\n占比' },
  lastYear: { en: '{line} last year', zh: '{line}去年' },
  compared: { en: '{line} compared year', zh: '{line}对比年度' },
  growth: { en: '{line}\ngrowth', zh: '{line}\n增长率' },
  state: { en: 'State', zh: '状态' },
} satisfies Record<string, Bilingual>

const HALF_CHARACTERS = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The part of a column's or row's key that tells the line: without spaces, and the same at every build. */
export const lineKey = (name: string): string => encodeURIComponent(name.replace(HALF_CHARACTERS, '\ufffd'))

/** A name as a head: one that a spreadsheet would take for a formula stands in quotation marks. */
const headOf = (label: string): string => (/^[=+\-@']/.test(label) ? `“${label}”` : label)

export const lineColumn = (name: string): string => `t:${lineKey(name)}`

/** The line of a column of targets; undefined for another column. */
export function lineOfColumn(key: string): string | undefined {
  if (!key.startsWith('t:')) return undefined
  try {
    return decodeURIComponent(key.slice(2))
  } catch {
    // Nothing that a build wrote: a column of the person's.
    return undefined
  }
}

export function linesSheet(context: SheetContext, plan: PlanLines): SheetSpec {
  const { say, locale } = context
  const { nodes, comparable, comparesLastYear } = context.plan
  const { lines, targets, own, lastYear } = plan
  const rows = nodes.map(rowId)
  const isOver = hasOver(context.plan)
  const isStaged = hasStages(context.plan)
  const here = (row: number, column: string): Ref => on(LINES).cell(rows[row], column)
  const rowsBelow = childRowsOf(nodes)
  const sumBelow = (row: number, column: string): Formula => {
    const children = rowsBelow.get(nodes[row]) as string[]
    return sumOfChildren(LINES, children, column, here(row, 'no'))
  }
  const isUnit = (row: number): boolean => nodes[row].children.length > 0
  /** What is handed down, or the unit's own while nothing is. */
  const ofUnit = (row: number, column: string, own: Ref): Formula =>
    isStaged ? f`=IF(${stageCell(nodes[row], 'passed')}=1,${sumBelow(row, column)},${own})` : f`=${sumBelow(row, column)}`
  const at = (row: number, line: number): number => row * lines.length + line
  const column = (key: string, header: string, width: number, style: ColumnSpec['style'], extra: Omit<Partial<ColumnSpec>, 'key'>) =>
    ({ key, header, width: Math.max(width, widthOf(header)), style, values: [], ...extra }) satisfies ColumnSpec
  const labels = lines.map(({ name }) => headOf(lineLabel(name, locale)))
  const key = (kind: string, line: number): string => `${kind}:${lineKey(lines[line].name)}`
  const isKnown = (row: number): boolean => nodes[row].lastYear !== null
  const grows = (row: number, line: number): boolean => comparable && isKnown(row) && !nodes[row].isClosed && lastYear[at(row, line)] > 0

  const lineTargets = lines.map((_, line) =>
    column(key('t', line), labels[line], 14, context.targetStyle, {
      values: nodes.map((_, row) => targets[at(row, line)]),
      formula: (row) => {
        if (isUnit(row)) return ofUnit(row, key('t', line), here(row, key('w', line)))
        return isStaged ? f`=${here(row, key('w', line))}` : null
      },
    }),
  )
  const kept = isStaged || context.plan.columnsLeft === true ? lines : []
  const ownLines = kept.map((_, line) =>
    column(key('w', line), say(texts.own, { line: labels[line] }), 14, context.targetStyle, {
      hidden: true,
      values: nodes.map((_, row) => (isStaged ? own[at(row, line)] : '')),
    }),
  )
  const shares = lines.map((_, line) =>
    column(key('s', line), say(texts.share, { line: labels[line] }), 11, palette.PERCENT_STYLE, {
      values: nodes.map((node, row) => (carriedBy(node) === 0 ? 0 : targets[at(row, line)] / carriedBy(node))),
      formula: (row) => f`=IF(${here(row, 'target')}=0,0,${here(row, key('t', line))}/${here(row, 'target')})`,
    }),
  )
  const before = lines.map((_, line) =>
    column(key('y', line), say(comparesLastYear ? texts.lastYear : texts.compared, { line: labels[line] }), 14, context.historyStyle, {
      values: nodes.map((_, row) => (isKnown(row) ? lastYear[at(row, line)] : '')),
    }),
  )
  const growth = lines.map((_, line) =>
    column(key('g', line), say(texts.growth, { line: labels[line] }), 11, palette.GROWTH_STYLE, {
      values: nodes.map((_, row) => (grows(row, line) ? targets[at(row, line)] / lastYear[at(row, line)] - 1 : '')),
      formula: (row) => (grows(row, line) ? f`=${here(row, key('t', line))}/${here(row, key('y', line))}-1` : null),
    }),
  )
  return {
    key: LINES,
    name: say(SHEETS.lines),
    kind: 'generated',
    title: say(texts.title, { year: context.year }),
    subtitle: say(isStaged ? texts.byLevel : texts.subtitle, { money: context.money }),
    rows,
    columns: [
      column('name', say(texts.name), 32, palette.TEXT_STYLE, {
        values: nodes.map(({ name }) => name),
        formats: nodes.map(({ depth }) => indentFormat(depth)),
      }),
      column('level', say(texts.level), 12, palette.TEXT_STYLE, { values: nodes.map(({ level }) => level) }),
      column(
        'target',
        say(isOver ? streetWords(context.plan).street : texts.target),
        15,
        { ...context.targetStyle, bold: true },
        {
          values: nodes.map(carriedBy),
          formula: (row) => {
            const target = on('cascade').cell(rows[row], 'target')
            if (!isOver || !isUnit(row)) return f`=${target}`
            return isStaged ? ofUnit(row, 'target', target) : f`=${on('cascade').cell(rows[row], 'street')}`
          },
        },
      ),
      ...lineTargets,
      column('gap', say(texts.gap), 12, context.targetStyle, {
        values: nodes.map((node, row) => lineGap(node, row, plan)),
        formula: (row) => {
          const parts = joined(
            lines.map((_, line) => here(row, key('t', line))),
            '+',
          )
          return f`=ROUND(${here(row, 'target')}-(${parts}),${context.places.amount})`
        },
        marks: [{ kind: 'nonzero', style: { bold: true, color: palette.COLORS.bad, fill: palette.COLORS.badFill } }],
      }),
      ...shares,
      ...before,
      ...growth,
      ...ownLines,
      column('state', say(texts.state), 12, palette.WORKING_STYLE, {
        hidden: true,
        values: nodes.map((node) => (node.isClosed ? say(basisTexts.closed) : '')),
      }),
      ...nodeColumns(LINES, nodes, say),
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    rowMarks: [
      depthMark(0, { bold: true, fill: palette.COLORS.total }),
      depthMark(1, { bold: true }),
      {
        formula: (row) => f`=${on(LINES).cell(row, 'state')}=${quoted(say(basisTexts.closed))}`,
        style: { italic: true, color: palette.COLORS.closed },
      },
    ],
    // About eleven columns to a page can be read.
    print: { landscape: true, fitToWidth: Math.ceil((4 + lines.length * 4) / 11) },
  }
}

/** The head of a line is its name, which may be long; characters of Chinese are two wide. */
const widthOf = (header: string): number => {
  const wide = (line: string): number => [...line].reduce((sum, each) => sum + (each > '\u2e80' ? 2 : 1), 3)
  return Math.min(28, Math.max(...header.split('\n').map(wide)))
}

const depthMark = (depth: PlanNode['depth'], style: NonNullable<SheetSpec['rowMarks']>[number]['style']) => ({
  formula: (row: string) => f`=AND(ISNUMBER(${on(LINES).cell(row, 'depth')}),${on(LINES).cell(row, 'depth')}=${depth})`,
  style,
})
