// What the word of a head may mean in a table of each kind, and how firmly.

import type { ColumnWords } from '../headers'
import { headerWord } from '../header-word'
import { HISTORY_COLUMNS, TEAM_COLUMNS, YEAR_WORDS } from '../headers'
import { takeMeasure } from '../periods/measure-words'
import { plainWord } from '../simplified'
import type { ColumnRole, TableKind } from '../reading/table-reading'
import { isUnitWord } from './unit-words'
import { meaningAbroad } from './words-abroad'

export interface HeadMeaning {
  role: ColumnRole
  /** 0 for our own key or title, then the lists of synonyms in their order; LIKELY for words that are only alike. */
  rank: number
}

/** The rank from which a meaning is a likeness and not a word we know. */
export const LIKELY = 10

/** The rank of words in other languages than ours: behind those of ours. */
const ABROAD = 5

type Meanings = ReadonlyMap<string, readonly HeadMeaning[]>

function meaningsIn(words: readonly ColumnWords<ColumnRole>[]): Meanings {
  const meanings = new Map<string, HeadMeaning[]>()
  const add = (word: string, meaning: HeadMeaning): void => {
    const known = meanings.get(word)
    if (known === undefined) meanings.set(word, [meaning])
    else if (!known.some(({ role }) => role === meaning.role)) known.push(meaning)
  }
  for (const { key, title, synonyms } of words) {
    for (const own of [key, title.en, title.zh]) add(headerWord(own).word, { role: key, rank: 0 })
    synonyms.forEach((list, index) => list.forEach((word) => add(word, { role: key, rank: index + 1 })))
  }
  return meanings
}

const MEANINGS: Readonly<Record<TableKind, Meanings>> = { team: meaningsIn(TEAM_COLUMNS), history: meaningsIn(HISTORY_COLUMNS) }

const BRACKETS = /[([【][^()[\]【】]*[)\]】]/g

/** What a head may mean, the firmest first; empty for a head that says nothing we know. Periods are not among it. */
export function headMeanings(head: string, kind: TableKind): HeadMeaning[] {
  const { word } = headerWord(head)
  if (word === '') return []
  const found = [...(MEANINGS[kind].get(word) ?? [])]
  if (YEAR_WORDS.has(word)) found.push({ role: 'year', rank: 0 })
  if (isUnitWord(word)) found.push({ role: 'unit', rank: 1 })
  const abroad = meaningAbroad(word, kind)
  if (abroad !== undefined && !found.some(({ role }) => role === abroad)) found.push({ role: abroad, rank: ABROAD })
  const measure = takeMeasure(plainWord(head))
  if ((measure.measure === 'total' || measure.measure === 'cumulative') && measure.rest.replace(/[\s_\-.:年月()]/g, '') === '')
    found.push({ role: 'total', rank: 1 })
  if (found.length > 0) return found.sort((a, b) => a.rank - b.rank)
  const bare = head.normalize('NFKC').replace(BRACKETS, '')
  if (bare.length === 0 || bare.length === head.length) return []
  return headMeanings(bare, kind).map(({ role, rank }) => ({ role, rank: rank + LIKELY }))
}
