// A request is refused when, and only when, no split exists: held against trying every split of small amounts.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TeamRow } from '../../../shared/import/tables'
import { effectiveBounds } from '../../../shared/setting/split/effective-bounds'
import { splitWithinBounds } from '../../../shared/setting/split/held-parts'
import type { Override } from '../../../shared/setting/plan-settings'
import type { TeamTree } from '../../../shared/setting/team-tree'
import { teamTree } from '../../../shared/setting/team-tree'

interface Wish {
  parent: number
  weight: number
  floor: number | null
  cap: number | null
  lock: number | null
  override: number | null
  hasLeft: boolean
}

const some = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 8 }) })
const wish: fc.Arbitrary<Wish> = fc.record({
  parent: fc.nat(20),
  weight: fc.constantFrom(0, 1, 2, 5),
  floor: some,
  cap: some,
  lock: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 8 }) }),
  override: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 8 }) }),
  hasLeft: fc.nat(7).map((chance) => chance === 0),
})

function treeOf(wishes: Wish[]): { tree: TeamTree; weights: number[]; overrides: Map<string, Override> } {
  const bare: TeamRow = {
    id: '0',
    name: '0',
    level: '',
    parent: null,
    role: null,
    start: null,
    end: null,
    takesOver: null,
    potential: null,
    floor: null,
    cap: null,
    lock: null,
    place: {},
  }
  const rows = [
    bare,
    ...wishes.map(({ parent, floor, cap, lock, hasLeft }, index): TeamRow => ({
      ...bare,
      id: `${index + 1}`,
      name: `${index + 1}`,
      parent: `${parent % (index + 1)}`,
      floor,
      cap: cap === null ? null : Math.max(cap, floor ?? 0),
      lock,
      end: hasLeft ? 40_000 : null,
    })),
  ]
  const tree = teamTree(rows, 2014, 1)
  const weights = tree.nodes.map(({ key, reps }) => (key === '0' ? 1 : reps === 0 ? 0 : wishes[Number(key) - 1].weight))
  const overrides = new Map(
    wishes.flatMap(({ override }, index): [string, Override][] =>
      override === null ? [] : [[`${index + 1}`, { amount: override, reason: '' }]],
    ),
  )
  return { tree, weights, overrides }
}

/** Every whole amount up to `most` that a node can be given, found by trying all splits among its children. */
function amountsOf(tree: TeamTree, weights: number[], overrides: Map<string, Override>, index: number, most: number): Set<number> {
  const node = tree.nodes[index]
  let below = new Set([0])
  for (const child of node.children) {
    const own = amountsOf(tree, weights, overrides, child, most)
    below = new Set([...below].flatMap((left) => [...own].map((right) => left + right)).filter((amount) => amount <= most))
  }
  const can = (amount: number): boolean => {
    if (node.children.length > 0 && !below.has(amount)) return false
    const { floor, cap, lock } = node.row
    const override = overrides.get(node.key)
    if (index === 0) return true
    if (override) return amount === override.amount
    // A unit without people can carry nothing; of a person who left, floor and lock have gone too.
    if (node.reps === 0) return amount === 0 && (node.children.length === 0 || (lock ?? floor ?? 0) === 0)
    if (lock !== null) return amount === lock
    return amount >= (floor ?? 0) && amount <= (cap ?? Infinity)
  }
  const all = Array.from({ length: most + 1 }, (_, amount) => amount).filter(can)
  const isFree = index > 0 && !overrides.has(node.key)
  // Who has no weight takes no more than they must.
  return new Set(isFree && weights[index] === 0 ? all.slice(0, 1) : all)
}

describe('effectiveBounds', () => {
  it('agrees with trying every split', () => {
    let [possible, impossible] = [0, 0]
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 6 }), fc.integer({ min: 1, max: 24 }), (wishes, total) => {
        const { tree, weights, overrides } = treeOf(wishes)
        const own = tree.nodes.map(({ row: { floor, cap, lock } }) => ({ floor, cap, lock }))
        const { problems } = effectiveBounds({ tree, own, weights, overrides, total, money: 1 })
        const expected = amountsOf(tree, weights, overrides, 0, 64).has(total)
        expect(problems.length === 0).toBe(expected)
        if (expected) possible++
        else impossible++
        for (const { params } of problems) expect(Number(params.gap)).toBe(Number(params.floor) - Number(params.cap))
      }),
      { numRuns: 1500 },
    )
    expect(Math.min(possible, impossible)).toBeGreaterThan(100)
  })

  it('names who and by how much, in both languages', () => {
    const { tree, weights, overrides } = treeOf([
      { parent: 0, weight: 1, floor: 7, cap: null, lock: null, override: null, hasLeft: false },
      { parent: 0, weight: 1, floor: null, cap: null, lock: 5, override: null, hasLeft: false },
    ])
    const own = tree.nodes.map(({ row: { floor, cap, lock } }) => ({ floor, cap, lock }))
    const { problems } = effectiveBounds({ tree, own, weights, overrides, total: 10, money: 10_000 })
    expect(problems).toMatchObject([{ severity: 'error', params: { who: '0', floor: 120_000, cap: 100_000, gap: 20_000 } }])
  })
})

describe('splitWithinBounds', () => {
  it('finds a split within bounds whenever there is one', () => {
    const bound = fc.record({
      weight: fc.integer({ min: 1, max: 50 }),
      floor: fc.integer({ min: 0, max: 40 }),
      width: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 40 })),
    })
    fc.assert(
      fc.property(
        fc.array(bound, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(0.1, 1, 3, 7),
        fc.integer({ min: 0, max: 100 }),
        (drawn, unit, where) => {
          const bounds = drawn.map(({ floor, width }) => ({ floor, cap: floor + width }))
          const least = bounds.reduce((sum, { floor }) => sum + floor, 0)
          const most = bounds.reduce((sum, { cap }) => sum + (cap === Infinity ? 60 : cap), 0)
          const amount = Math.round(least + ((most - least) * where) / 100)
          const { parts, holds } = splitWithinBounds(
            amount,
            unit,
            drawn.map(({ weight }) => weight),
            bounds,
          )
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(amount, 6)
          parts.forEach((part, index) => {
            expect(part).toBeGreaterThanOrEqual(bounds[index].floor - 1e-9)
            expect(part).toBeLessThanOrEqual(bounds[index].cap + 1e-9)
            if (holds[index]) expect(part).toBe(holds[index]?.amount)
          })
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('holds a part at its cap, not at its floor, where a cap below one unit leaves it nothing', () => {
    const bounds = [
      { floor: 0, cap: 100 },
      { floor: 0, cap: 20_000 },
    ]
    const { parts, holds } = splitWithinBounds(20_000, 1000, [1, 1], bounds)
    expect(parts).toEqual([0, 20_000])
    expect(holds[0]).toEqual({ kind: 'cap', amount: 0 })
  })

  it('gives up a bound for none, where bounds are tighter than the unit', () => {
    const bounds = [
      { floor: 1, cap: Infinity },
      { floor: 1, cap: 27 },
      { floor: 8, cap: 44 },
      { floor: 1, cap: 4 },
      { floor: 6, cap: 12 },
    ]
    const { parts } = splitWithinBounds(24, 7, [1, 1, 10, 1, 12], bounds)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(24)
    expect(parts.every((part, index) => part >= bounds[index].floor && part <= bounds[index].cap)).toBe(true)
  })
})
