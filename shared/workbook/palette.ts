// The few looks that all sheets share, so that the workbook reads as one document.

import type { ColumnMark } from './spec'
import type { CellStyle } from './style'

const INK = '#242424'
const MUTED = '#616161'

export const COLORS = {
  input: '#FFF8E1',
  header: '#1F4E5F',
  headerText: '#FFFFFF',
  line: '#D6DCE0',
  total: '#E8F1F4',
  group: '#F4F8F9',
  closed: '#8A8A8A',
  target: '#1F6F8B',
  lastYear: '#B9C6CC',
  bar: '#9CC7D6',
  good: '#0E7A3B',
  bad: '#B3261E',
  badFill: '#FDE7E5',
  tabInput: '#D9A400',
  tabPlan: '#1F6F8B',
  tabCheck: '#0E7A3B',
  tabLog: '#8A8A8A',
} as const

export const TITLE_STYLE: CellStyle = { bold: true, size: 16, color: COLORS.header }
export const SUBTITLE_STYLE: CellStyle = { color: MUTED, size: 10 }
export const HEADER_STYLE: CellStyle = { bold: true, color: COLORS.headerText, fill: COLORS.header, wrap: true, align: 'center' }
export const TEXT_STYLE: CellStyle = { color: INK, numberFormat: '@', underline: COLORS.line }
export const PERCENT_STYLE: CellStyle = { color: INK, numberFormat: '0.0%_)', underline: COLORS.line, align: 'right' }
export const WORKING_STYLE: CellStyle = { color: MUTED, numberFormat: 'General' }

/** Amounts with as many decimals as the rounding unit needs. */
export const amountStyle = (decimals: number): CellStyle => ({
  color: INK,
  numberFormat: amountFormat(decimals),
  underline: COLORS.line,
  align: 'right',
})

/** `_)` leaves the width of a bracket, so that a number does not touch the text beside it. */
export const amountFormat = (decimals: number): string => (decimals === 0 ? '#,##0_)' : `#,##0.${'0'.repeat(decimals)}_)`)

/** Growth with its sign. */
export const GROWTH_STYLE: CellStyle = { ...PERCENT_STYLE, numberFormat: '+0.0%_);-0.0%_);0.0%_)' }
export const DATE_STYLE: CellStyle = { color: INK, numberFormat: 'yyyy-mm-dd', underline: COLORS.line, align: 'left' }

/** Turns a look into that of an input cell. */
export const asInput = (style: CellStyle): CellStyle => ({ ...style, fill: COLORS.input, locked: false })

export const SHARE_BAR: ColumnMark = { kind: 'bar', color: COLORS.bar }
