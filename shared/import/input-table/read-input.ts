// Reads an optional input table by its declaration: every row, every cell that cannot be read, with its place.

import type { Bilingual } from '../../i18n/messages'
import type { Steps } from '../../workbook/steps'
import { eachRow } from '../../workbook/steps'
import type { CellReaders } from '../cell-readers'
import { cellReaderSteps, LONGEST_CELL } from '../cell-readers'
import { cellText, isBlank } from '../cell-text'
import type { DateOrder } from '../dates'
import type { FoundColumn } from '../find-columns'
import { findColumns } from '../find-columns'
import { headerWord } from '../header-word'
import { cellColumn, cellPlace, headerPlace } from '../place'
import type { Problem } from '../problem'
import { problemsOf } from '../problem'
import type { RawTable } from '../tables'
import type { InputChoice, InputColumn, InputColumns, InputRow, InputTable } from './input-table'
import { inTheirUnit } from './typed-percents'
import { inputWords } from './input-words'

const texts = {
  inputEmpty: {
    en: '"{english}" is empty here. Fill it in, or clear the whole row.',
    zh: '此处“{chinese}”为空。请填写，或清空整行。',
  },
  inputChoice: {
    en: '"{text}" is not one of: {english}.',
    zh: '“{text}”不在可选项中：{chinese}。',
  },
  inputLow: { en: '{text} is below {bound}, the least that "{english}" can be.', zh: '{text} 低于“{chinese}”的最小值 {bound}。' },
  inputHigh: { en: '{text} is above {bound}, the most that "{english}" can be.', zh: '{text} 高于“{chinese}”的最大值 {bound}。' },
  percentsTaken: {
    en: 'The numbers in "{english}" are taken as per cent: {text} is {text}%. Write the sign % behind them to say so.',
    zh: '“{chinese}”中的数字按百分数读取：{text} 即 {text}%。建议在数字后写上 %。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

export interface ReadInputOptions {
  /** What a number 1 in a column of amounts stands for, a power of ten: 10,000 in our own sheets in 万元. 1 by default. */
  money?: number
  /** How dates are written that can be read in two ways. */
  dates?: DateOrder
}

export interface ReadInput<Columns extends InputColumns> {
  rows: InputRow<Columns>[]
  problems: Problem[]
}

/**
 * In steps. A cell that cannot be read is reported and left empty in its row, so that what else is wrong is found too. Our own
 * sheet may be empty; a file without rows is a mistake.
 */
export function* inputSteps<Columns extends InputColumns>(
  table: RawTable,
  declared: InputTable<Columns>,
  options: ReadInputOptions = {},
): Steps<ReadInput<Columns>> {
  type Key = keyof Columns & string
  const keys = Object.keys(declared.columns) as Key[]
  const of = (key: Key): InputColumn => declared.columns[key]
  const { columns, problems: found } = findColumns<Key>(table, inputWords(declared))
  const isOurs = table.keys !== undefined
  const problems = isOurs ? found.filter(({ code }) => code !== 'noRows') : found
  const percents = keys.filter((key) => of(key).kind === 'percent')
  if (!isOurs) for (const key of percents) problems.push(...percentsTaken(table, of(key), columns[key]))
  const readers = yield* cellReaderSteps<Key>(
    table,
    withoutMoney(columns, keys, of),
    {
      amounts: keys.filter((key) => ['amount', 'number', 'percent'].includes(of(key).kind)),
      dates: keys.filter((key) => of(key).kind === 'date'),
      ends: keys.filter((key) => of(key).isEnd),
      money: options.money,
      dateOrder: options.dates,
      longest: LONGEST_CELL,
    },
    problems,
  )
  const cells = Object.fromEntries(
    Object.entries<FoundColumn>(columns as Record<Key, FoundColumn>).map(([key, { at }]) => [key, cellColumn(table, at)]),
  )
  const unitOf = new Map<string, string>()
  for (const key of keys) {
    const { unit } = of(key)
    if (unit !== undefined) unitOf.set(key, unit)
  }
  const textIn = (row: number, key: string): string => {
    const at = columns[key as Key]?.at
    return at === undefined ? '' : cellText(table.rows[row][at])
  }
  const rows: InputRow<Columns>[] = []
  yield* eachRow(table.rows.length, (row) => {
    const unread = new Set<string>()
    const values = Object.fromEntries(keys.map((key) => [key, valueOf(row, key, unread)]))
    const read = {
      ...(unitOf.size > 0 ? inTheirUnit(values, unitOf, (key) => textIn(row, key)) : values),
      place: cellPlace(table, row),
      cells,
      ...(unread.size > 0 ? { unread } : {}),
    }
    rows.push(read as unknown as InputRow<Columns>)
  })
  readers.finish()
  return { rows, problems }

  function valueOf(row: number, key: Key, unread: Set<string>): string | number | null {
    const column = of(key)
    const at = columns[key]?.at
    const value = signed(readCell(readers, column, row, key))
    if (at === undefined) return value ?? null
    const where = cellPlace(table, row, at)
    const named = { english: column.title.en, chinese: column.title.zh }
    if (value === undefined) {
      unread.add(key)
      if (column.kind === 'choice')
        problems.push(problem('inputChoice', where, { text: cellText(table.rows[row][at]), ...choiceLists(column) }))
      return null
    }
    if (column.isRequired && isBlank(table.rows[row][at])) problems.push(problem('inputEmpty', where, named))
    if (typeof value === 'number') {
      const shown = { ...named, text: cellText(table.rows[row][at]) }
      if (column.min !== undefined && value < column.min)
        problems.push(problem('inputLow', where, { ...shown, bound: boundText(column, column.min) }))
      if (column.max !== undefined && value > column.max)
        problems.push(problem('inputHigh', where, { ...shown, bound: boundText(column, column.max) }))
    }
    return value

    /** In a column taken as per cent, a cell with the sign is so already. */
    function signed<Value>(read: Value): Value | number {
      const isTwice = columns[key]?.power === -2 && column.kind === 'percent' && typeof read === 'number'
      return isTwice && /[%％]/.test(cellText(table.rows[row][columns[key]?.at ?? 0])) ? Math.round(read * 100 * 1e12) / 1e12 : read
    }
  }
}

/** Undefined for what cannot be read; of a choice it is not reported yet. */
function readCell<Key extends string>(
  readers: CellReaders<Key>,
  column: InputColumn,
  row: number,
  key: Key,
): string | number | null | undefined {
  switch (column.kind) {
    case 'text':
      return readers.text(row, key)
    case 'date':
      return readers.date(row, key)
    case 'choice': {
      const typed = readers.text(row, key)
      return typed === '' ? null : choiceOf(typed, column.choices ?? {})
    }
    default:
      return readers.amount(row, key)
  }
}

function choiceOf(typed: string, choices: Readonly<Record<string, InputChoice>>): string | undefined {
  const { word } = headerWord(typed)
  return Object.entries(choices).find(
    ([key, { en, zh, words = '' }]) => [key, en, zh].some((text) => headerWord(text).word === word) || words.split(' ').includes(word),
  )?.[0]
}

const choiceLists = ({ choices = {} }: InputColumn): { english: readonly string[]; chinese: readonly string[] } => ({
  english: Object.values(choices).map(({ en }) => en),
  chinese: Object.values(choices).map(({ zh }) => zh),
})

const boundText = ({ kind }: InputColumn, bound: number): string => (kind === 'percent' ? `${bound * 100}%` : String(bound))

/** Only amounts are in the money of the sheets. */
function withoutMoney<Key extends string>(
  columns: Partial<Record<Key, FoundColumn>>,
  keys: readonly Key[],
  of: (key: Key) => InputColumn,
): Partial<Record<Key, FoundColumn>> {
  const found = { ...columns }
  for (const key of keys) {
    const column = found[key]
    if (column !== undefined && of(key).kind !== 'amount') found[key] = { ...column, power: column.power ?? 0 }
  }
  return found
}

/** A column of parts without a sign in which a number is above 1.5: 8 can only mean 8%. It is read so, and said. */
function percentsTaken(table: RawTable, column: InputColumn, found: FoundColumn | undefined): Problem[] {
  if (found === undefined || found.power !== undefined) return []
  const plainNumber = (value: unknown): number =>
    typeof value === 'number' ? value : typeof value === 'string' && /^\s*-?[\d.,]+\s*$/.test(value) ? Number(value.replace(',', '.')) : 0
  const row = table.rows.findIndex((cells) => Math.abs(plainNumber(cells[found.at])) > LARGEST_PART)
  if (row < 0) return []
  found.power = -2
  if (table.headers[found.at].includes('%')) return []
  const params = { text: cellText(table.rows[row][found.at]), english: column.title.en, chinese: column.title.zh }
  return [problem('percentsTaken', headerPlace(table, found.at), params, 'warning')]
}

const LARGEST_PART = 1.5
