// The hidden columns of Agreement that say how far each target could go for others, live: the same rules as agreement-room.ts.

import type { Scalar } from '../../workbook/cell'
import type { Formula } from '../../workbook/formula'
import { f, named, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec } from '../../workbook/spec'
import type { CellStyle } from '../../workbook/style'
import { FINEST } from '../amounts'
import type { SheetContext } from '../sheets/sheet-context'
import { rowId, UNIT_NAME } from '../sheets/sheet-context'
import { isAgreedRow, sumBelow, type Cell } from './agreement-formulas'
import type { AgreementRow } from './agreement-rows'
import { gapBelow, isCompany } from './agreement-rows'

type Places = SheetContext['places']

type Column = (
  key: 'free' | 'more' | 'less',
  width: number,
  style: CellStyle,
  values: (row: AgreementRow) => Scalar,
  formula: (row: AgreementRow, c: Cell, at: number) => Formula | null,
  extra: Partial<ColumnSpec>,
) => ColumnSpec

/** @param below ids of the rows directly below each row. */
export function roomColumns({ plan, places, say, targetStyle }: SheetContext, below: string[][], column: Column) {
  const inUnits = (amount: Formula): Formula => f`ROUND(${named(UNIT_NAME)}*MAX(0,${wholeUnitsFormula(amount, places)}),${places.amount})`
  const fixed = ({ node }: AgreementRow, c: Cell): Formula =>
    f`OR(ISNUMBER(${on('cascade').cell(rowId(node), 'override')}),${c('locked')}=1,${isAgreedRow(c, say)})`
  const up = ({ node: { cap } }: AgreementRow, c: Cell): Formula | undefined =>
    cap === null ? undefined : inUnits(f`${cap}-${c('proposed')}`)
  /** Of what stands "not assigned" below it, on Cascade. */
  const gapOf = ({ node }: AgreementRow): { plus: Formula; isThere: boolean } => {
    const gap = gapBelow(plan, node)
    if (gap === undefined) return { plus: f``, isThere: false }
    return { plus: f`+${on('cascade').cell(rowId(plan.nodes[gap]), 'target')}`, isThere: true }
  }
  const ofPeople = (row: AgreementRow, c: Cell, at: number, side: 'more' | 'less'): Formula => {
    const { plus } = gapOf(row)
    const handed = f`(${sumBelow(below[at], 'proposed', c('no'))}${plus})`
    const sum = f`(${sumBelow(below[at], side, c('no'))}${side === 'less' ? plus : f``})`
    return inUnits(f`${sum}*IF(${handed}>0,${c('proposed')}/${handed},1)`)
  }
  const isUnit = (at: number): boolean => below[at].length > 0
  const isOpen = (row: AgreementRow, c: Cell, at: number): Formula =>
    gapOf(row).isThere ? f`TRUE` : f`${sumBelow(below[at], 'free', c('no'))}>0`
  const hidden = { hidden: true }
  return [
    column(
      'free',
      8,
      palette.WORKING_STYLE,
      ({ room }) => (room.isFree ? 1 : 0),
      (row, c, at) => {
        if (isCompany(row.node) || row.node.cap !== null) return null
        return isUnit(at) ? f`=IF(${fixed(row, c)},0,IF(${isOpen(row, c, at)},1,0))` : f`=IF(${fixed(row, c)},0,1)`
      },
      hidden,
    ),
    column(
      'more',
      14,
      targetStyle,
      ({ room }) => room.more,
      (row, c, at) => {
        const own = up(row, c)
        if (isCompany(row.node) || (own === undefined && !isUnit(at))) return null
        if (!isUnit(at)) return f`=IF(${fixed(row, c)},0,${own as Formula})`
        const people = ofPeople(row, c, at, 'more')
        return f`=IF(${fixed(row, c)},0,IF(${isOpen(row, c, at)},${own ?? f`0`},${own === undefined ? people : f`MIN(${own},${people})`}))`
      },
      hidden,
    ),
    column(
      'less',
      14,
      targetStyle,
      ({ room }) => room.less,
      (row, c, at) => {
        if (isCompany(row.node)) return null
        const own = inUnits(f`${c('proposed')}-${row.node.floor ?? 0}`)
        return f`=IF(${fixed(row, c)},0,${isUnit(at) ? f`MIN(${own},${ofPeople(row, c, at, 'less')})` : own})`
      },
      hidden,
    ),
  ]
}

/** Whole units in an amount that is not below zero. */
const wholeUnitsFormula = (amount: Formula, places: Places): Formula => f`INT(ROUND((${amount})/${named(UNIT_NAME)},${places.units}))`

/** What the others take of a counter: their share beside "not assigned", as far as caps and floors let them. */
export function peersTakeFormula(c: Cell, siblings: string[], gapBeside: Formula | undefined, all: Places): Formula {
  const places = all.amount
  const ofOthers = (column: string): Formula => f`(${sumBelow(siblings, column, c('parent'))}-${c(column)})`
  const units = f`ROUND(ROUND(${wholeUnitsFormula(f`ABS(${c('diff')})`, all)}*(${gapBeside ?? f``}/${c('peers')}),${FINEST}),0)`
  const theirs = gapBeside === undefined ? f`` : f`+IF(${c('peers')}>0,SIGN(${c('diff')})*${named(UNIT_NAME)}*${units},0)`
  // From 0, since the negative of nothing is a zero with a sign in some hosts.
  const wanted = f`ROUND(0-${c('diff')}${theirs},${places})`
  const atMost = f`IF(${ofOthers('free')}>0,${wanted},MIN(${wanted},ROUND(${ofOthers('more')},${places})))`
  return f`=IF(ISNUMBER(${c('diff')}),MAX(${atMost},0-ROUND(${ofOthers('less')},${places})),"")`
}
