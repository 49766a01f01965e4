// Finds the columns of a table by their headers, in either language and any order.

import type { ColumnWords } from './headers'
import { headerWord } from './header-word'
import { headerPlace } from './place'
import type { Problem } from './problem'
import type { RawTable } from './tables'

/** Where a column stands in the table's rows, and the power of ten that its header states for amounts, where it states one. */
export interface FoundColumn {
  at: number
  power?: number
}

export interface FoundColumns<Key extends string> {
  /** Empty when the table has no header row; without the columns of `unsure`. */
  columns: Partial<Record<Key, FoundColumn>>
  /** Columns that were reported, required and missing or there more than once: what their cells would say is not known. */
  unsure: ReadonlySet<Key>
  problems: Problem[]
}

const texts = {
  noHeaders: {
    en: 'There is no header row. The first row needs these column names: {english}.',
    zh: '没有标题行。第一行需要以下列名：{chinese}。',
  },
  missing: {
    en: 'The column "{english}" is missing. Add it, or rename the column that holds it to "{english}".',
    zh: '缺少“{chinese}”列。请添加，或将相应的列改名为“{chinese}”。',
  },
  noRows: {
    en: 'There is no row below the column names. Add at least one.',
    zh: '列名下面没有数据行，请至少添加一行。',
  },
  doubled: {
    en: 'Several columns could be "{english}": {found}. Rename or remove all but one.',
    zh: '有多列都可作为“{chinese}”：{found}。请只保留一列，其余改名或删除。',
  },
}

const ownWords = ({ key, title }: Pick<ColumnWords<string>, 'key' | 'title'>): string[] =>
  [key, title.en, title.zh].map((text) => headerWord(text).word)

/**
 * Finds each column of `words`. A hidden column key wins, then the key or our own title, then the synonyms list by list,
 * so that a table with both "value" and "revenue" reads "value"; a column called as another of `words` is no synonym. Columns that
 * no word fits are left alone.
 * Reports columns that are missing or doubled, and a table without rows.
 */
export function findColumns<Key extends string>(table: RawTable, words: readonly ColumnWords<Key>[]): FoundColumns<Key> {
  const columns: Partial<Record<Key, FoundColumn>> = {}
  const unsure = new Set<Key>()
  const problems: Problem[] = []
  const heads = table.headers.map(headerWord)
  let isHeaded = false
  const isUsers = (at: number): boolean => table.keys === undefined || table.keys[at] === ''

  // A column that is called as another of the table is that one, and not this one by a word that would fit it too.
  const owned = new Set(words.flatMap(ownWords))
  const isOwnName = (word: string): boolean => owned.has(word)

  for (const { key, title, synonyms, required } of words) {
    const own = ownWords({ key, title })
    const keyed = heads.flatMap((_, at) => (table.keys?.[at] === key ? [at] : []))
    const named = (wanted: readonly string[]): number[] =>
      heads.flatMap(({ word }, at) => (word !== '' && isUsers(at) && wanted.includes(word) ? [at] : []))
    const alike = (list: readonly string[]): number[] => named(list).filter((each) => !isOwnName(heads[each].word))
    const [at, ...others] = [keyed, named(own), ...synonyms.map(alike)].find((found) => found.length > 0) ?? []
    const params = { english: title.en, chinese: title.zh }
    if (at === undefined) {
      if (required) unsure.add(key)
      if (required) problems.push({ code: 'headerMissing', severity: 'error', place: headerPlace(table), text: texts.missing, params })
      continue
    }
    isHeaded ||= required
    // A column of ours has the unit of its workbook, whatever a person writes into its header.
    if (others.length === 0) columns[key] = { at, power: keyed.length > 0 ? table.powers?.[at] : heads[at].power }
    else {
      unsure.add(key)
      const found = [at, ...others].map((each) => `"${table.headers[each]}"`)
      problems.push({
        code: 'headerDoubled',
        severity: 'error',
        place: headerPlace(table, others[0]),
        text: texts.doubled,
        params: { ...params, found },
      })
    }
  }
  const required = words.filter((each) => each.required)
  // One missing column is told by its name; where all of several are missing, there are no headers.
  if (!isHeaded && required.length > 1) {
    const params = {
      english: required.map(({ title }) => title.en),
      chinese: required.map(({ title }) => title.zh),
    }
    return {
      columns: {},
      unsure: new Set(words.map(({ key }) => key)),
      problems: [{ code: 'headerRowMissing', severity: 'error', place: headerPlace(table), text: texts.noHeaders, params }],
    }
  }
  if (table.rows.length === 0)
    problems.push({ code: 'noRows', severity: 'error', place: headerPlace(table), text: texts.noRows, params: {} })
  return { columns, unsure, problems }
}
