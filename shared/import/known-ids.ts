// Which id a text means: the id itself, a name that only one id has, or both together; and what it may have been meant to be.

import { folded, visibleText } from './folded'
import type { TeamRow } from './tables'

export interface KnownIds {
  /** The id that `text` stands for; undefined where none does, or several do. */
  idOf(text: string): string | undefined
  /** The ids that share the name `text`, where there are several: such a name means nobody. */
  sharing(text: string): string[]
  /** The only id that is `text` but for case or leading zeros, which programs take away; undefined where idOf knows it. */
  alike(text: string): string | undefined
  /** The id or name that is nearly written so: other case, leading zeros, or one letter off in a name. */
  nearest(text: string): string | undefined
}

/** Chinese names are set with spaces to fill a column: 张 三. */
const BETWEEN_CHINESE = /(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g
const nameKey = (text: string): string => folded(text).replace(BETWEEN_CHINESE, '')
/** "E1 - Ann Lee", "Ann Lee (E1)", "E1Ann Lee": letters and digits alone. */
const joined = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]/gu, '')
/** "Lee, Ann" as Ann Lee. */
const givenNameFirst = (text: string): string => {
  const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(folded(text)) ?? []
  return family === undefined ? '' : `${given} ${family}`
}
const withoutZeros = (text: string): string => folded(text).replace(/^0+(?=.)/, '')

/**
 * Ids are known as they are written, but for what nobody sees; names also in another case, since lists from other programs
 * come in capitals or with the surname first. An id wins over a name.
 */
export function knownIds(rows: readonly Pick<TeamRow, 'id' | 'name'>[]): KnownIds {
  const ids = new Map<string, string>()
  const seen = new Map<string, Set<string>>()
  const names = new Map<string, Set<string>>()
  const nearly = new Map<string, Set<string>>()
  const together = new Map<string, Set<string>>()
  for (const { id, name } of rows) {
    ids.set(id, id)
    add(seen, visibleText(id), id)
    add(names, nameKey(name), id)
    add(nearly, withoutZeros(id), id)
    for (const both of [id + name, name + id]) add(together, joined(both), id)
  }
  let allNames: { known: string; plain: string }[] | undefined
  const only = (found: ReadonlySet<string> | undefined): string | undefined => (found?.size === 1 ? [...found][0] : undefined)
  const idOf = (text: string): string | undefined =>
    ids.get(text) ??
    only(seen.get(visibleText(text))) ??
    only(names.get(nameKey(text))) ??
    only(together.get(joined(text))) ??
    only(names.get(givenNameFirst(text)))
  const sharing = (text: string): string[] => {
    const found = ids.has(text) || seen.get(visibleText(text))?.size === 1 ? undefined : names.get(nameKey(text))
    return found !== undefined && found.size > 1 ? [...found] : []
  }
  return {
    idOf,
    sharing,
    alike: (text) => (idOf(text) !== undefined || sharing(text).length > 0 ? undefined : only(nearly.get(withoutZeros(text)))),
    nearest: (text) => {
      const same = only(nearly.get(withoutZeros(text)))
      if (same !== undefined) return same
      allNames ??= rows.flatMap(({ id, name }) => [id, name]).map((known) => ({ known, plain: folded(known) }))
      return nearestName(folded(text), allNames)
    },
  }
}

/** A name of five letters or more in which one letter is wrong, missing, too many or swapped; ids with digits are all near to one another. */
function nearestName(wanted: string, names: readonly { known: string; plain: string }[]): string | undefined {
  if (wanted.length < 5 || /\d/.test(wanted)) return undefined
  const found = new Set(names.flatMap(({ known, plain }) => (isOneOff(wanted, plain) ? [known] : [])))
  return found.size === 1 ? [...found][0] : undefined
}

function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (a.length === b.length) {
    const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
    return restA.slice(1) === restB.slice(1) || isSwapped
  }
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1)
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key)
  if (ids === undefined) map.set(key, new Set([id]))
  else ids.add(id)
}
