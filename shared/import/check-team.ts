// Checks a team as a whole: one root, known parents, no cycles, one row per id at a time, amounts that can be met.

import type { Bilingual } from '../i18n/messages'
import { checkTree } from './check-tree'
import { cyclesOf } from './cycles'
import type { Problem } from './problem'
import { problemsOf } from './problem'
import { cellOf, chainOf, groupedBy, holdTogether, listOfRows } from './team-rows'
import type { TeamRow } from './tables'

const texts = {
  overlap: {
    en: '"{id}" stands in rows {rows} for the same days. Give each its own id, or end one the day before the other starts.',
    zh: '“{id}”在第 {rows} 行的日期重叠。请使用不同的编号，或让前一行在后一行开始的前一天结束。',
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
    en: 'The history of "{other}" is taken over by several: {ids}. They share it; if only one carries it on, clear the others.',
    zh: '“{other}”的历史业绩由多人接替：{ids}，将由他们分摊。如只有一人接替，请清空其他人。',
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
  lockLow: {
    en: 'The lock {lock} of "{id}" is below its floor {floor}. Raise the lock or lower the floor.',
    zh: '“{id}”的锁定金额 {lock} 低于下限 {floor}。请提高锁定金额或降低下限。',
  },
  lockHigh: {
    en: 'The lock {lock} of "{id}" is above its cap {cap}. Lower the lock or raise the cap.',
    zh: '“{id}”的锁定金额 {lock} 高于上限 {cap}。请降低锁定金额或提高上限。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

const AMOUNTS = [
  ['potential', '潜力'],
  ['floor', '下限'],
  ['cap', '上限'],
  ['lock', '锁定金额'],
] as const

/**
 * Every problem of a team at once (that it has rows is for readTeam to say). Periods count, so that a person may stand under one team now and another later.
 * What could not be read was reported by readTeam; nothing that may only follow from it is reported here.
 */
export function checkTeam(rows: readonly TeamRow[]): Problem[] {
  if (rows.length === 0) return []
  const byId = groupedBy(rows, ({ id }) => id)
  return [...rows.flatMap(checkRow), ...checkPeriods(byId), ...checkTree(rows, byId), ...checkTakeOvers(rows, byId)]
}

function checkRow(row: TeamRow): Problem[] {
  const found: Problem[] = []
  const { id, start, end, floor, cap, lock } = row
  if (start !== null && end !== null && end < start) found.push(problem('dates', cellOf(row, 'end'), { id }))
  const isBelowZero = (amount: number | null): boolean => amount !== null && amount < 0
  for (const [key, chinese] of AMOUNTS) {
    const amount = row[key]
    const name = `The ${key}`
    if (amount !== null && amount < 0) found.push(problem('negative', cellOf(row, key), { id, name, chinese, amount }))
  }
  // An amount below zero was told already, and so was what it does to the others.
  if ([floor, cap, lock].some(isBelowZero)) return found
  if (floor !== null && cap !== null && floor > cap) found.push(problem('floorCap', cellOf(row, 'floor'), { id, floor, cap }))
  else if (lock !== null && floor !== null && lock < floor) found.push(problem('lockLow', cellOf(row, 'lock'), { id, lock, floor }))
  else if (lock !== null && cap !== null && lock > cap) found.push(problem('lockHigh', cellOf(row, 'lock'), { id, lock, cap }))
  return found
}

function checkPeriods(byId: Map<string, TeamRow[]>): Problem[] {
  const found: Problem[] = []
  for (const [id, own] of byId) {
    const dated = own.filter(({ unread }) => !unread?.has('start') && !unread?.has('end'))
    const sorted = [...dated].sort((a, b) => (a.start ?? -Infinity) - (b.start ?? -Infinity))
    // Against the row that lasts longest so far, so that a short period inside a long one is seen.
    let longest = sorted[0]
    for (const row of sorted.slice(1)) {
      if (holdTogether(longest, row)) {
        const [first, second] = [longest, row].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0))
        found.push(problem('overlap', cellOf(second, 'id'), { id, rows: listOfRows([first, second]) }))
      }
      if ((row.end ?? Infinity) > (longest.end ?? Infinity)) longest = row
    }
  }
  return found
}

function checkTakeOvers(rows: readonly TeamRow[], byId: Map<string, TeamRow[]>): Problem[] {
  const found: Problem[] = []
  for (const row of rows) {
    const { id, takesOver: other } = row
    if (other === null) continue
    if (other === id) found.push(problem('takesOverSelf', cellOf(row, 'takes_over'), { id }))
    else if (!byId.has(other)) found.push(problem('takesOverUnknown', cellOf(row, 'takes_over'), { id, other }))
  }
  const others = rows.filter(({ id, takesOver }) => id !== takesOver)
  for (const cycle of cyclesOf(others, (row) => row.takesOver, false)) {
    found.push(problem('takesOverCycle', cellOf(cycle[0], 'takes_over'), { chain: chainOf(cycle) }))
  }
  for (const [other, taking] of groupedBy(rows, ({ takesOver }) => takesOver)) {
    const ids = [...new Set(taking.map(({ id }) => id))]
    if (ids.length > 1) found.push(problem('takenTwice', cellOf(taking[1], 'takes_over'), { other, ids }, 'warning'))
  }
  return found
}
