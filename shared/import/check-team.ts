// Checks a team as a whole: one root, known parents, no cycles, one row per id at a time, amounts that can be met.

import type { Bilingual } from '../i18n/messages'
import { cyclesOf } from './cycles'
import type { TeamKey } from './headers'
import { placeInColumn } from './place'
import type { Place, Problem } from './problem'
import type { TeamRow } from './tables'

const texts = {
  overlap: {
    en: '"{id}" stands in rows {rows} for the same days. Give each its own id, or end one the day before the other starts.',
    zh: '“{id}”在第 {rows} 行的日期重叠。请使用不同的编号，或让前一行在后一行开始的前一天结束。',
  },
  unknownParent: {
    en: 'The parent "{parent}" of "{id}" is not in this table. Add a row with the id "{parent}", or correct it.',
    zh: '“{id}”的上级“{parent}”不在本表中。请添加编号为“{parent}”的行，或更正上级。',
  },
  parentGone: {
    en: 'The parent "{parent}" of "{id}" has no row for the days of this one. Move "{id}" to another parent, or correct the dates.',
    zh: '“{id}”的上级“{parent}”在该行的日期内不存在。请更换“{id}”的上级，或更正日期。',
  },
  cycle: {
    en: 'These stand above each other in a circle: {chain}. Correct one of the parents.',
    zh: '上级关系形成循环：{chain}。请更正其中一个上级。',
  },
  noRoot: {
    en: 'No row is the company itself. Leave the parent of the topmost node empty.',
    zh: '没有最上级的公司行。请将最上级的“上级”留空。',
  },
  roots: {
    en: 'Several rows have no parent: {ids}. Leave it empty for the company only.',
    zh: '多行没有上级：{ids}。只有公司本身的“上级”可以留空。',
  },
  takesOverSelf: {
    en: '"{id}" takes over from itself. Name the id whose history it carries on, or leave the cell empty.',
    zh: '“{id}”接替了自己。请填写被接替者的编号，或留空。',
  },
  takesOverUnknown: {
    en: '"{id}" takes over from "{other}", which is not in this table. Add "{other}" with its end, or correct it.',
    zh: '“{id}”接替的“{other}”不在本表中。请添加“{other}”并填写结束日期，或更正。',
  },
  takesOverCycle: {
    en: 'These take over from each other in a circle: {chain}. Clear one of them.',
    zh: '接替关系形成循环：{chain}。请清空其中一个。',
  },
  takenTwice: {
    en: 'The history of "{other}" is taken over by several: {ids}. It would count for each of them; keep one.',
    zh: '“{other}”的历史业绩被多人接替：{ids}，会被重复计算。请只保留一个。',
  },
  dates: { en: 'The end of "{id}" is before its start. Correct one of them.', zh: '“{id}”的结束日期早于开始日期。请更正。' },
  negative: {
    en: '{name} of "{id}" is {amount}. Amounts here cannot be below zero.',
    zh: '“{id}”的{chinese}为 {amount}。此处金额不能小于零。',
  },
  floorCap: {
    en: 'The floor {floor} of "{id}" is above its cap {cap}. Lower the floor or raise the cap.',
    zh: '“{id}”的下限 {floor} 高于上限 {cap}。请降低下限或提高上限。',
  },
  lockOut: {
    en: 'The lock {lock} of "{id}" is outside its floor and cap ({floor} to {cap}). Change the lock, the floor or the cap.',
    zh: '“{id}”的锁定金额 {lock} 超出其下限与上限（{floor} 至 {cap}）。请修改锁定、下限或上限。',
  },
} satisfies Record<string, Bilingual>

type Code = keyof typeof texts

const problem = (code: Code, place: Place, params: Problem['params'], severity: Problem['severity'] = 'error'): Problem => ({
  code,
  severity,
  place,
  text: texts[code],
  params,
})

const overlap = (a: TeamRow, b: TeamRow): boolean =>
  (a.start ?? -Infinity) <= (b.end ?? Infinity) && (b.start ?? -Infinity) <= (a.end ?? Infinity)

/**
 * Every problem of a team at once (that it has rows is for readTeam to say). Periods count, so that a person may stand under one team now and another later.
 */
export function checkTeam(rows: readonly TeamRow[]): Problem[] {
  if (rows.length === 0) return []
  const byId = new Map<string, TeamRow[]>()
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row])
  return [...rows.flatMap(checkRow), ...checkPeriods(byId), ...checkTree(rows, byId), ...checkTakeOvers(rows, byId)]
}

function checkRow(row: TeamRow): Problem[] {
  const found: Problem[] = []
  const { id, start, end, floor, cap, lock } = row
  if (start !== null && end !== null && end < start) found.push(problem('dates', at(row, 'end'), { id }))
  for (const [key, chinese] of [
    ['potential', '潜力'],
    ['floor', '下限'],
    ['cap', '上限'],
    ['lock', '锁定金额'],
  ] as const) {
    const amount = row[key]
    const name = `The ${key}`
    if (amount !== null && amount < 0) found.push(problem('negative', at(row, key), { id, name, chinese, amount }))
  }
  if (floor !== null && cap !== null && floor > cap) found.push(problem('floorCap', at(row, 'floor'), { id, floor, cap }))
  else if (lock !== null && (lock < (floor ?? -Infinity) || lock > (cap ?? Infinity))) {
    found.push(problem('lockOut', at(row, 'lock'), { id, lock, floor: floor ?? '…', cap: cap ?? '…' }))
  }
  return found
}

/** The cell of `row` under the column `key`, by the header that the table has for it. */
function at(row: TeamRow, key: TeamKey): Place {
  const column = row.cells?.[key]
  return column === undefined ? { ...row.place, column: key } : placeInColumn(row.place, column)
}

function checkPeriods(byId: Map<string, TeamRow[]>): Problem[] {
  const found: Problem[] = []
  for (const [id, own] of byId) {
    const sorted = [...own].sort((a, b) => (a.start ?? -Infinity) - (b.start ?? -Infinity))
    // Against the row that lasts longest so far, so that a short period inside a long one is seen.
    let longest = sorted[0]
    for (const row of sorted.slice(1)) {
      if (overlap(longest, row)) {
        const [first, second] = [longest, row].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0))
        found.push(problem('overlap', at(second, 'id'), { id, rows: `${first.place.row ?? '?'}, ${second.place.row ?? '?'}` }))
      }
      if ((row.end ?? Infinity) > (longest.end ?? Infinity)) longest = row
    }
  }
  return found
}

function checkTree(rows: readonly TeamRow[], byId: Map<string, TeamRow[]>): Problem[] {
  const found: Problem[] = []
  for (const row of rows) {
    const { id, parent } = row
    if (parent === null) continue
    const parents = byId.get(parent)
    if (parents === undefined) found.push(problem('unknownParent', at(row, 'parent'), { id, parent }))
    else if (!parents.some((each) => overlap(each, row))) found.push(problem('parentGone', at(row, 'parent'), { id, parent }, 'warning'))
  }
  for (const cycle of cyclesOf(rows, (row) => row.parent, true)) {
    found.push(problem('cycle', at(cycle[0], 'parent'), { chain: chainOf(cycle) }))
  }
  const roots = rows.filter(({ parent }) => parent === null)
  if (roots.length === 0) found.push(problem('noRoot', sourceOf(rows[0]), {}))
  const rivals = roots.filter((row) => roots.some((other) => other.id !== row.id && overlap(other, row)))
  if (rivals.length > 0) {
    const ids = [...new Set(rivals.map(({ id }) => id))].join(', ')
    found.push(problem('roots', at(rivals[1], 'parent'), { ids }))
  }
  return found
}

function checkTakeOvers(rows: readonly TeamRow[], byId: Map<string, TeamRow[]>): Problem[] {
  const found: Problem[] = []
  const takers = new Map<string, TeamRow[]>()
  for (const row of rows) {
    const { id, takesOver: other } = row
    if (other === null) continue
    takers.set(other, [...(takers.get(other) ?? []), row])
    if (other === id) found.push(problem('takesOverSelf', at(row, 'takes_over'), { id }))
    else if (!byId.has(other)) found.push(problem('takesOverUnknown', at(row, 'takes_over'), { id, other }))
  }
  const others = rows.filter(({ id, takesOver }) => id !== takesOver)
  for (const cycle of cyclesOf(others, (row) => row.takesOver, false)) {
    found.push(problem('takesOverCycle', at(cycle[0], 'takes_over'), { chain: chainOf(cycle) }))
  }
  for (const [other, taking] of takers) {
    const ids = [...new Set(taking.map(({ id }) => id))]
    if (ids.length > 1) found.push(problem('takenTwice', at(taking[1], 'takes_over'), { other, ids: ids.join(', ') }, 'warning'))
  }
  return found
}

const chainOf = (cycle: TeamRow[]): string => [...cycle, cycle[0]].map(({ id }) => id).join(' → ')

/** The file or sheet alone, for what is true of the whole table. */
const sourceOf = ({ place }: TeamRow): Place => ({ file: place.file, sheet: place.sheet })
