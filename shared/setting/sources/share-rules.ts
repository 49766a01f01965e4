// The three classic rules by which a number is carried down: base plus the same growth for all, base plus equal units, own trend
// (methods: share of a node). Each is kind to somebody else, so they are shown side by side.

import type { TeamTree } from '../team-tree'

export const SHARE_RULES = ['growth', 'units', 'trend'] as const
export type ShareRule = (typeof SHARE_RULES)[number]

/** What every node would get by each rule, in the tree's order and unrounded; no trend where the history is too short for one. */
export type RuleTargets = Readonly<Record<'growth' | 'units', readonly number[]>> & { readonly trend?: readonly number[] }

export interface RuleRequest {
  total: number
  /** What each node sells in twelve months; a newcomer with the mean of the team. In the money of the total. */
  base: readonly number[]
  /** The same in the twelve months before those; left out where the history does not reach back. */
  before?: readonly number[]
  /** People at and below each node, of part of a year as that part. */
  heads: readonly number[]
}

/** Nobody is carried on faster than this in one year, or slower than its inverse: one large deal is no trend. */
const FASTEST = 2

/**
 * From the top down: each rule shares what a node has by it among those below.
 * growth: in proportion to the base. units: the base, and the rest in equal parts a person. trend: in proportion to the base
 * carried on by its own growth; who has none before takes the growth of the siblings together.
 */
export function ruleTargets(tree: TeamTree, { total, base, before, heads }: RuleRequest): RuleTargets {
  const { nodes } = tree
  const down = (share: (parent: number, siblings: readonly number[], amount: number) => number[]): number[] => {
    const targets = new Array<number>(nodes.length).fill(0)
    targets[0] = total
    nodes.forEach(({ children }, parent) => {
      const active = children.filter((child) => nodes[child].reps > 0 && !nodes[child].row.isUnassigned)
      share(parent, active, targets[parent]).forEach((amount, at) => (targets[active[at]] = amount))
    })
    return targets
  }
  const baseOf = (index: number): number => Math.max(0, base[index])
  const inProportion = (weights: readonly number[], amount: number): number[] => {
    const sum = weights.reduce((all, weight) => all + weight, 0)
    return weights.map((weight) => (sum > 0 ? (amount * weight) / sum : amount / weights.length))
  }
  return {
    growth: down((_, siblings, amount) => inProportion(siblings.map(baseOf), amount)),
    units: down((_, siblings, amount) =>
      inEqualUnits(
        siblings.map(baseOf),
        siblings.map((index) => heads[index]),
        amount,
      ),
    ),
    ...(before === undefined
      ? {}
      : {
          trend: down((_, siblings, amount) =>
            inProportion(
              carriedOn(
                siblings.map(baseOf),
                siblings.map((index) => before[index]),
              ),
              amount,
            ),
          ),
        }),
  }
}

/** The base of each and an equal part of the rest a person; of a rest below nothing nobody gives more than there is. */
function inEqualUnits(base: readonly number[], people: readonly number[], amount: number): number[] {
  const parts = [...base]
  let open = base.map((_, at) => at)
  for (;;) {
    const held = parts.reduce((sum, part, at) => (open.includes(at) ? sum : sum + part), 0)
    const rest = amount - held - open.reduce((sum, at) => sum + base[at], 0)
    const each = rest / open.reduce((sum, at) => sum + people[at], 0)
    const below = open.filter((at) => base[at] + each * people[at] < 0)
    for (const at of open) parts[at] = Math.max(0, base[at] + each * people[at])
    if (below.length === 0 || below.length === open.length) return parts
    open = open.filter((at) => !below.includes(at))
  }
}

function carriedOn(base: readonly number[], before: readonly number[]): number[] {
  const known = base.flatMap((amount, at) => (before[at] > 0 ? [{ amount, then: before[at] }] : []))
  const together =
    known.length > 0 ? known.reduce((sum, { amount }) => sum + amount, 0) / known.reduce((sum, { then }) => sum + then, 0) : 1
  return base.map((amount, at) => amount * Math.min(FASTEST, Math.max(1 / FASTEST, before[at] > 0 ? amount / before[at] : together)))
}
