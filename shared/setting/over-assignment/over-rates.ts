// The over-assignment of every node of a team, from the rates of its levels; what is wrong with these rates, in words.

import type { Bilingual } from '../../i18n/messages'
import { folded } from '../../import/folded'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { LevelRate, PlanSettings } from '../plan-settings'
import type { TeamTree } from '../team-tree'

const texts = {
  overRate: {
    en: 'The over-assignment of {level} is {rate}%. It must be from 0 to 100%; 10 to 20% is usual.',
    zh: '{level}的超额下达比例为 {rate}%，应在 0 到 100% 之间，通常为 10% 至 20%。',
  },
  overTwice: {
    en: 'The level {level} has two over-assignments. Keep one.',
    zh: '层级{level}有两个超额下达比例，请只保留一个。',
  },
  overLevel: {
    en: 'Over-assignment is asked for the level "{level}", but nobody of that level has people below. Levels that hand down: {levels}.',
    zh: '为层级“{level}”设置了超额下达比例，但该层级没有任何下级。可下达的层级：{levels}。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** Rates that are no shares; the levels are not held against a team yet. */
export function checkOverRates(rates: readonly LevelRate[] = []): Problem[] {
  const seen = new Set<string>()
  return rates.flatMap(({ level, rate }) => {
    const isTwice = seen.has(folded(level))
    seen.add(folded(level))
    if (!(rate >= 0 && rate <= 1)) return [problem('overRate', {}, { level, rate: Math.round(rate * 1e6) / 1e4 })]
    return isTwice ? [problem('overTwice', {}, { level })] : []
  })
}

/** Levels of the team, in its own words and order from above, of which somebody has people below. */
export const levelsThatHandDown = ({ nodes }: TeamTree): string[] =>
  [
    ...new Map(
      nodes
        .filter(({ children, row }) => children.length > 0 && row.level.trim() !== '')
        .sort((a, b) => a.depth - b.depth)
        .map(({ row }) => [folded(row.level), row.level.trim()] as const)
        .reverse(),
    ).values(),
  ].reverse()

/** Rates of levels that nobody is of: a level that was renamed in Team would lose its rate in silence. */
export function checkOverLevels(tree: TeamTree, { overAssignment }: PlanSettings): Problem[] {
  const levels = levelsThatHandDown(tree)
  const known = new Set(levels.map(folded))
  return (overAssignment ?? []).flatMap(({ level }) => (known.has(folded(level)) ? [] : [problem('overLevel', {}, { level, levels })]))
}

/** The rate of every node in the tree's order, the index of its level's among the rates beside; undefined where nothing is added. */
export function overRates({ nodes }: TeamTree, { overAssignment }: PlanSettings): (LevelRate | undefined)[] {
  const rates = new Map((overAssignment ?? []).map((each) => [folded(each.level), each]))
  return nodes.map(({ row, children }) => (children.length === 0 ? undefined : rates.get(folded(row.level))))
}
