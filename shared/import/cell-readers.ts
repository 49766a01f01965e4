// Reads the cells of a table by column key, and reports what cannot be read with its place.

import type { Bilingual } from '../i18n/messages'
import type { Scalar } from '../workbook/cell'
import { isErrorText } from '../workbook/cell'
import type { Steps } from '../workbook/steps'
import { cellText } from './cell-text'
import type { DateOrder, DateReader } from './dates'
import { orderSteps, readerInOrder } from './dates'
import { monthOfName } from './month-names'
import type { FoundColumn } from './find-columns'
import type { DecimalMark, DecimalStyle, NumberReader } from './numbers'
import { decimalStyleSteps, numberReader } from './numbers'
import { cellPlace } from './place'
import type { Problem } from './problem'
import type { RawTable } from './tables'

const texts = {
  error: {
    en: 'The cell shows the error {text}. Correct its formula, or type the value.',
    zh: '单元格显示错误 {text}。请修正公式，或直接填写数值。',
  },
  longText: {
    en: 'This text has {count|character|characters}; the longest that there is room for has {most}. Shorten it: {text}',
    zh: '此文字有 {count} 个字符，最多只能有 {most} 个。请缩短：{text}',
  },
  number: {
    en: '"{text}" is not a number. Type an amount such as 1234.50, or leave the cell empty for no data.',
    zh: '“{text}”不是数字。请填写如 1234.50 的金额；没有数据请留空。',
  },
  notDate: {
    en: '"{text}" is not a date. Write it as 2024-01-31 or, for a month, 2024-01.',
    zh: '“{text}”不是日期。请写成 2024-01-31；只有月份时写 2024-01。',
  },
  noSuchDay: {
    en: 'The day "{text}" does not exist. Correct it; all dates of a column must have day and month in the same order.',
    zh: '“{text}”这一天不存在。请更正；同一列日期的日、月顺序必须一致。',
  },
  yearOnly: {
    en: '"{text}" is only a year. Write the month too, as 2024-01, or the day, as 2024-01-31.',
    zh: '“{text}”只有年份。请补上月份，如 2024-01，或具体日期，如 2024-01-31。',
  },
  ambiguous: {
    en: 'It cannot be told whether "{text}" ({count|such date|such dates} in this column) is day/month/year or month/day/year. Choose the order, or write dates as 2024-01-31.',
    zh: '无法判断“{text}”是日/月/年还是月/日/年（该列共有 {count} 个这样的日期）。请选择顺序，或将日期写成 2024-01-31。',
  },
} satisfies Record<string, Bilingual>

/** Both return null for an empty cell and undefined for one that cannot be read, which has then been reported. */
export interface CellReaders<Key extends string> {
  /** '' for an empty cell and where the table has no such column. */
  text(row: number, key: Key): string
  amount(row: number, key: Key): number | null | undefined
  date(row: number, key: Key): number | null | undefined
  /** Keys of the cells of a row that could not be read; undefined where all could. */
  unread(row: number): ReadonlySet<Key> | undefined
  /** Call after the last row: reports, once a column, dates whose order must be asked. */
  finish(): void
}

export interface CellReaderOptions<Key extends string> {
  amounts: readonly Key[]
  dates: readonly Key[]
  /** Date columns in which a month alone means its last day. */
  ends?: readonly Key[]
  dateOrder?: DateOrder
  /** The decimal mark that a person answered; left out, the amounts of all columns together tell. */
  decimal?: DecimalMark
  /** What a number 1 stands for in columns whose head states no unit, a power of ten: 10,000 in our own sheets in 万元. */
  money?: number
  /** Characters that a text may have: by default those of a name, which formulas look for. */
  longest?: number
}

/** What a formula can look for. */
const LONGEST_NAME = 255
/** What a cell can hold. */
export const LONGEST_CELL = 32_767
/** Of a text that is too long, so much is told. */
const TOLD = 40

/** Readers over the rows of `table`, whose columns are looked at in steps; what cannot be read is added to `problems`. */
export function* cellReaderSteps<Key extends string>(
  table: RawTable,
  columns: Partial<Record<Key, FoundColumn>>,
  options: CellReaderOptions<Key>,
  problems: Problem[],
): Steps<CellReaders<Key>> {
  const numberReaders = new Map<Key, NumberReader>()
  const dateReaders = new Map<Key, DateReader>()
  const ambiguous = new Map<Key, { row: number; count: number }>()
  const unread = new Map<number, Set<Key>>()
  const moneyPower = powerOfTen(options.money ?? 1)
  const longest = options.longest ?? LONGEST_NAME
  const amountColumns = options.amounts.flatMap((key) => columns[key]?.at ?? [])
  const mark = options.decimal ?? (yield* amountStyle(table, amountColumns)).mark
  for (const key of options.amounts) {
    const column = columns[key]
    if (column !== undefined) numberReaders.set(key, numberReader([], column.power ?? moneyPower, mark))
  }
  const orders = new Map<Key, DateOrder | undefined>()
  for (const key of options.dates) {
    const column = columns[key]
    if (column !== undefined) orders.set(key, yield* orderSteps(cellsIn(table, [column.at]), monthOfName))
  }
  const told = new Set([...orders.values()].filter((order) => order !== undefined))
  // A column that does not tell itself is written like the others of its table.
  const order = options.dateOrder ?? (told.size === 1 ? [...told][0] : undefined)
  for (const key of options.dates) {
    const column = columns[key]
    const monthMeans = options.ends?.includes(key) ? ('last' as const) : ('first' as const)
    if (column === undefined) continue
    dateReaders.set(key, readerInOrder(orders.get(key) ?? order, { monthMeans, monthOf: monthOfName }))
  }

  const fail = (row: number, key: Key): undefined => {
    const keys = unread.get(row)
    if (keys === undefined) unread.set(row, new Set([key]))
    else keys.add(key)
    return undefined
  }
  const report = (code: string, text: Bilingual, row: number, at: number, params: Problem['params'] = {}): void => {
    const shown = { text: cellText(table.rows[row][at]), ...params }
    problems.push({ code, severity: 'error', place: cellPlace(table, row, at), text, params: shown })
  }
  /** An error of the sheet is named as such, whatever was expected. */
  const isError = (row: number, at: number): boolean => {
    const value = table.rows[row][at]
    if (typeof value !== 'string' || !isErrorText(value)) return false
    report('errorValue', texts.error, row, at)
    return true
  }

  return {
    text(row, key) {
      const column = columns[key]
      if (column === undefined) return ''
      const value = table.rows[row][column.at]
      if (typeof value !== 'string') return cellText(value)
      if (isError(row, column.at)) fail(row, key)
      else {
        const text = cellText(value)
        if (text.length <= longest) return text
        report('longText', texts.longText, row, column.at, { text: `${text.slice(0, TOLD)} …`, count: text.length, most: longest })
        fail(row, key)
      }
      return ''
    },
    amount(row, key) {
      const column = columns[key]
      const read = numberReaders.get(key)
      if (column === undefined || read === undefined) return null
      const value = read(table.rows[row][column.at])
      if (!Number.isNaN(value)) return value
      if (!isError(row, column.at)) report('notNumber', texts.number, row, column.at)
      return fail(row, key)
    },
    date(row, key) {
      const column = columns[key]
      const read = dateReaders.get(key)
      if (column === undefined || read === undefined) return null
      const value = read(table.rows[row][column.at])
      if (typeof value !== 'string') return value
      if (value === 'ambiguous') noteAmbiguous(key, row)
      else if (!isError(row, column.at)) report(value, texts[value], row, column.at)
      return fail(row, key)
    },
    unread: (row) => unread.get(row),
    finish() {
      for (const [key, { row, count }] of ambiguous) {
        const column = columns[key]
        if (column !== undefined) report('ambiguousDates', texts.ambiguous, row, column.at, { count })
      }
    },
  }

  function noteAmbiguous(key: Key, row: number): void {
    const noted = ambiguous.get(key)
    if (noted === undefined) ambiguous.set(key, { row, count: 1 })
    else noted.count++
  }
}

/** Rows that were looked at, by their columns: several checks ask the same of 100,000 rows. */
const styles = new WeakMap<readonly Scalar[][], Map<string, DecimalStyle>>()

/**
 * How the amounts in some columns of a table are written, in steps; a file separated by semicolons is likely to have decimal
 * commas.
 */
export function* amountStyle(table: RawTable, columns: readonly number[]): Steps<DecimalStyle> {
  const known = styles.get(table.rows) ?? new Map<string, DecimalStyle>()
  styles.set(table.rows, known)
  const likely = table.isSemicolon ? ',' : '.'
  const key = `${columns.join()}${likely}`
  const style = known.get(key) ?? (yield* decimalStyleSteps(cellsIn(table, columns), likely))
  known.set(key, style)
  return style
}

function* cellsIn({ rows }: RawTable, columns: readonly number[]): Generator<Scalar | undefined> {
  for (const at of columns) for (const cells of rows) yield cells[at]
}

/** @throws RangeError for what is not a power of ten, since amounts are shifted by decimal places and not multiplied. */
export function powerOfTen(money: number): number {
  const power = Math.round(Math.log10(money))
  if (10 ** power !== money) throw new RangeError(`not a power of ten: ${money}`)
  return power
}
