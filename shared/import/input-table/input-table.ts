// How an optional input table is declared: once, for reading it from files and sheets and for making its sheet.

import type { Bilingual } from '../../i18n/messages'
import type { Place } from '../problem'
import type { CellColumn } from '../tables'

/** What the cells of a column hold. */
export type InputKind =
  | 'text'
  /** Money; in currency once it is read. */
  | 'amount'
  /** A plain number: days, pieces, headcount, a level. */
  | 'number'
  /** A part: 0.08 for 8%. */
  | 'percent'
  /** A day serial. */
  | 'date'
  /** One of the column's choices. */
  | 'choice'

/** One word that a column may hold, and the others that people write for it, in small letters without spaces. */
export interface InputChoice extends Bilingual {
  words?: string
}

export interface InputColumn<Kind extends InputKind = InputKind, Choice extends string = string> {
  kind: Kind
  title: Bilingual
  /** Other words for the head, in small letters without spaces, separated by spaces; behind a | those that count where none before it fits. */
  words: string
  /** A row without it is refused. */
  isRequired: boolean
  /** Characters of the sheet's column. */
  width: number
  choices?: Readonly<Record<Choice, InputChoice>>
  /** Bounds of a number, amount or part, both included; a value outside is refused. */
  min?: number
  max?: number
  /** Of a number: the column of texts that has its unit, '%' where the number is typed with that sign. */
  unit?: string
  /** Of a date, a month alone means its last day. */
  isEnd?: boolean
}

export type InputColumns = Readonly<Record<string, InputColumn>>

/** An input table that a plan may have. */
export interface InputTable<Columns extends InputColumns = InputColumns> {
  /** Key of its sheet, and name of its option on the command line. */
  key: string
  title: Bilingual
  /** What it is for; may say {money}. */
  subtitle: Bilingual
  columns: Columns
}

type ValueOf<Column> =
  Column extends InputColumn<'text'>
    ? string
    : Column extends InputColumn<'choice', infer Choice>
      ? Choice | null
      : Column extends InputColumn<'amount' | 'number' | 'percent' | 'date'>
        ? number | null
        : never

/** One row as read: '' for an empty text, null for any other empty cell; where it stands, and the columns that it has. */
export type InputRow<Columns extends InputColumns> = { -readonly [Key in keyof Columns]: ValueOf<Columns[Key]> } & {
  place: Place
  cells: Readonly<Partial<Record<keyof Columns & string, CellColumn>>>
  /** Keys of the columns whose cell was reported as not readable: nothing is concluded from its being empty here. */
  unread?: ReadonlySet<string>
}

type Extra = Partial<Pick<InputColumn, 'isRequired' | 'width' | 'unit' | 'min' | 'max' | 'isEnd'>>

const plain =
  <Kind extends Exclude<InputKind, 'choice'>>(kind: Kind, width: number) =>
  (en: string, zh: string, words = '', extra: Extra = {}): InputColumn<Kind> => ({
    kind,
    title: { en, zh },
    words,
    isRequired: false,
    width,
    ...extra,
  })

export const text = plain('text', 18)
export const amount = plain('amount', 16)
export const number = plain('number', 12)
export const percent = plain('percent', 12)
export const date = plain('date', 13)

export const choice = <Choice extends string>(
  en: string,
  zh: string,
  words: string,
  choices: Readonly<Record<Choice, InputChoice>>,
  extra: Extra = {},
): InputColumn<'choice', Choice> => ({ kind: 'choice', title: { en, zh }, words, isRequired: false, width: 16, choices, ...extra })
