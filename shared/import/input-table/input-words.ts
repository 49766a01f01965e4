// The words by which people head the columns of a further table.

import type { ColumnWords } from '../headers'
import { headerWord } from '../header-word'
import type { FurtherHeads } from '../layout/header-block'
import type { InputColumn, InputColumns, InputTable } from './input-table'

/** By which words the columns of a table are found. */
export const inputWords = <Columns extends InputColumns>({ columns }: InputTable<Columns>): ColumnWords<keyof Columns & string>[] =>
  Object.entries<InputColumn>(columns).map(([key, { kind, title, words, isRequired }]) => {
    const [known, ...later] = words.split(' | ').map((list) => list.split(' ').filter((word) => word !== ''))
    const own = [key, title.en, title.zh].map((text) => headerWord(text).word)
    // Heads of parts often say so: "growth (%)".
    const all = kind === 'percent' ? [...known, ...[...own, ...known].flatMap((word) => [`${word}(%)`, `${word}%`])] : known
    return { key, title, synonyms: [all, ...later].filter((list) => list.length > 0), required: isRequired }
  })

/** The heads by which the header row is found: of the one table that is read, or of all that a table may be beside team and history. */
export const furtherHeads = (tables: readonly InputTable[]): FurtherHeads => ({
  words: new Set(
    tables.flatMap((table) =>
      inputWords(table).flatMap(({ key, title, synonyms }) => [
        ...[key, title.en, title.zh].map((text) => headerWord(text).word),
        ...synonyms.flat(),
      ]),
    ),
  ),
  isAlone: tables.length === 1,
})
