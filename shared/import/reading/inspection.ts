// What was found in a table, for a person to look at and correct before it is used.

import type { Bilingual, Params } from '../../i18n/messages'
import type { Place, Problem } from '../problem'
import type { ColumnRole, TableReading } from './table-reading'

/** How sure a role is: said by the person now or at an earlier build, a word we know, a likeness, or nothing that fits. */
export type Certainty = 'answered' | 'remembered' | 'sure' | 'likely' | 'open'

export interface RoleChoice {
  role: ColumnRole
  title: Bilingual
}

export interface InspectedColumn {
  /** "A", as in TableReading.columns. */
  letters: string
  /** The head as shown; of a head of two lines, both. '' where there is none. */
  header: string
  role: ColumnRole
  certainty: Certainty
  /** At most three different values, as a person would see them. */
  samples: string[]
  /** The roles that this column may be given, `role` and 'none' among them. */
  choices: RoleChoice[]
}

/** How the table is laid out. */
export interface TableShape {
  /** One row a sale or node; or one row a person with periods across. 'mixed' has periods of several lengths. */
  amounts: 'rows' | 'months' | 'quarters' | 'halves' | 'years' | 'mixed'
  /** People with a parent or alone; or with the levels above them as columns. */
  people: 'rows' | 'levels'
}

/** Rows of one kind that are not data. */
export interface LeftOut {
  reason: 'title' | 'subtotal' | 'figure' | 'unit' | 'note' | 'repeatedHeader' | 'noAmount'
  /** "2 rows above the column names", in words. */
  text: Bilingual
  params: Params
  count: number
  /** Row numbers as the source counts them, the first few. */
  rows: number[]
}

/** Something only the person knows. */
export interface ReadingQuestion {
  kind: 'dates' | 'decimal' | 'year'
  place: Place
  text: Bilingual
  params: Params
  /** Each answer is to be merged into the table's reading. For 'year' any other year may be answered as well. */
  choices: { title: Bilingual; params: Params; answer: TableReading }[]
  /** What is taken while the question is open; undefined when the build is refused without an answer. */
  assumed?: TableReading
}

export interface TableInspection {
  /** File and sheet that were read. */
  source: Pick<Place, 'file' | 'sheet'>
  /** The sheets of a file that has several, to choose from; SourceFile.sheet names the chosen one. */
  sheets?: string[]
  shape: TableShape
  /** Row of the column names, as the source counts them. */
  headerRow: number
  columns: InspectedColumn[]
  /** What a 1 in the table stands for, where neither head nor cell says otherwise. */
  money: number
  /** Rows that are read as data. */
  rowsRead: number
  leftOut: LeftOut[]
  questions: ReadingQuestion[]
  /** Errors that refuse the table as it is read now, and warnings. */
  problems: Problem[]
}

/** Both tables of a source. */
export interface TablesInspection {
  /** Undefined when there is no table for the team and it cannot be told from the history's either. */
  team?: TableInspection
  history: TableInspection
  suggests: SuggestedSettings
}

/** What a history says of the settings, where it says so beyond doubt. */
export interface SuggestedSettings {
  /** Code of three letters. */
  currency?: string
  /** Calendar year of the newest sale. */
  lastYear?: number
}
