// Months that a unit holds, taken by its people: in proportion to their own months, exactly, beside those who hold them themselves.

import { monthIndexOf, monthKey } from '../../calendar'
import type { Bilingual } from '../../i18n/messages'
import { listed } from '../../i18n/messages'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import { AllocationError } from '../../statistics/allocation-error'
import { largestRemainder } from '../../statistics/largest-remainder'
import { decimalsIn, less, placesOf, sumOf, tidy } from '../amounts'
import { isComplete } from '../levels/stages'
import type { Plan, PlanNode } from '../plan/plan'
import { restOf, yearAroundHolds } from '../split/year-around-holds'
import { canHold, holdableSpan, holdsOf, reasonOf, weightsOf } from './held-months'

const texts = {
  nested: {
    en: '{month} is held twice: for {who} at {amount} and for {above}, above it, at {more}. Empty one of the two cells.',
    zh: '{month} 被固定了两次：{who} 为 {amount}，其上级 {above} 为 {more}。请清空其中一个单元格。',
  },
  belowOwn: {
    en: '{who} holds {month} at {amount}, {gap} less than {people} hold there themselves ({sum}). Raise it by that, or lower theirs.',
    zh: '{who} 将 {month} 固定为 {amount}，比 {people} 本人固定的合计 {sum} 少 {gap}。请提高这么多，或降低本人的固定金额。',
  },
  nobody: {
    en: '{who} holds {month} at {amount}, and nobody is there to take {gap} of it: everybody below who has a target in that month holds it themselves, or nobody has one. Change it to {sum}.',
    zh: '{who} 将 {month} 固定为 {amount}，其中 {gap} 无人承担：当月有目标的下级均已自行固定，或当月无人在岗。请改为 {sum}。',
  },
  tooMuch: {
    en: '{who} holds {month} at {amount}, {gap} more than its people can carry there: what their years leave beside other held months is {sum}. Lower it by that.',
    zh: '{who} 将 {month} 固定为 {amount}，比下级当月最多可承担的多 {gap}：扣除其他固定月份后，全年目标仅剩 {sum}。请降低这么多。',
  },
  tooLittle: {
    en: '{who} holds {month} at {amount}, {gap} less than what must fall into it: all other months of {people} are held too, which leaves {sum}. Raise it by that, or empty another held month.',
    zh: '{who} 将 {month} 固定为 {amount}，比当月必须承担的少 {gap}：{people} 的其他月份均已固定，剩余 {sum} 只能落在当月。请提高这么多，或清空其他固定月份。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** How many people a message names before it leaves the rest. */
const NAMED = 4

type Asked = Pick<Plan, 'nodes' | 'season' | 'settings' | 'unit'> & { months: readonly Pick<Plan['months'][number], 'year' | 'month'>[] }

/** Units whose months can be held for their people: those where nobody hands down more than is assigned, there or below. */
export function markHoldingUnits(nodes: readonly PlanNode[]): void {
  const hasOver = nodes.map(({ over }) => (over?.rate ?? 0) !== 0)
  for (let index = nodes.length - 1; index > 0; index--) if (hasOver[index]) hasOver[nodes[index].parent] = true
  nodes.forEach((node, index) => {
    if (!node.isRep && !hasOver[index]) node.holdsForPeople = true
  })
}

/**
 * Puts what units hold into the held months of their people, in place: month by month, in proportion to what each would have without,
 * by largest remainder in rounding units, nobody above what their year leaves. A person whose other months are all held takes what
 * is left of the year. A unit waits until everybody below has a target.
 * @returns what cannot be done, each at the cell of the unit; amounts in currency.
 */
export function spreadUnitHolds({ nodes, season, settings, months, unit }: Asked): Problem[] {
  const found: Problem[] = []
  const own = new Map<PlanNode, number[]>()
  const amount = (value: number): number => tidy(value * settings.money)
  const names = (people: readonly PlanNode[]): string =>
    listed(
      people.map(({ name }) => name),
      settings.locale,
      NAMED,
    )
  for (let month = 0; month < 12; month++) {
    for (const node of nodes) {
      const held = node.isRep || !isComplete(node) ? null : holdsOf(node)[month]
      // More than the unit's year is told of the year (held-checks.ts).
      if (held === null || yearLeft(node) < 0) continue
      const tell = (code: keyof typeof texts, params: Problem['params']): void => {
        const { year, month: of } = months[month]
        const told = { who: node.name, month: monthKey(monthIndexOf(year, of)), amount: amount(held), ...params }
        found.push(problem(code, { ...node.heldMonths?.places?.[month] }, told))
      }
      const above = aboveThatHolds(node, month)
      if (above !== undefined) tell('nested', { above: above.name, more: amount(holdsOf(above)[month] ?? 0) })
      else spread(node, month, held, tell)
    }
  }
  return found

  function aboveThatHolds({ parent }: PlanNode, month: number): PlanNode | undefined {
    for (let above = parent; above !== -1; above = nodes[above].parent) {
      const node = nodes[above]
      if (isComplete(node) && holdsOf(node)[month] !== null) return node
    }
    return undefined
  }

  function spread(node: PlanNode, month: number, held: number, tell: (code: keyof typeof texts, params: Problem['params']) => void): void {
    const people = peopleBelow(node).filter((person) => holdableSpan(person).from <= month && month <= holdableSpan(person).to)
    const keep = people.filter((person) => holdsOf(person)[month] !== null)
    const takers = people.filter((person) => holdsOf(person)[month] === null)
    const kept = sumOf(keep.map((person) => holdsOf(person)[month] ?? 0))
    const rest = less(held, kept)
    if (rest < 0) return tell('belowOwn', { people: names(keep), sum: amount(kept), gap: amount(-rest) })
    if (takers.length === 0) return rest === 0 ? undefined : tell('nobody', { sum: amount(kept), gap: amount(rest) })
    const most = takers.map((person) => Math.max(0, yearLeft(person)))
    const least = takers.map((person, at) => (hasOtherMonth(person, month) ? 0 : most[at]))
    const parts = shares(rest, weightsFor(takers, month), least, most)
    if (parts !== undefined) return takers.forEach((person, at) => take(person, node, month, parts[at]))
    const [lowest, highest] = [sumOf(least), sumOf(most)]
    if (rest < lowest) {
      const forced = names(takers.filter((_, at) => least[at] > 0))
      tell('tooLittle', { people: forced, sum: amount(lowest + kept), gap: amount(lowest - rest) })
    } else tell('tooMuch', { sum: amount(highest + kept), gap: amount(rest - highest) })
  }

  function peopleBelow(node: PlanNode): PlanNode[] {
    return node.children.flatMap((child) => (nodes[child].isRep ? [nodes[child]].filter(canHold) : peopleBelow(nodes[child])))
  }

  /** Own months around own held ones; where these are all zero, the years; and where these are too, equal parts. */
  function weightsFor(takers: readonly PlanNode[], month: number): number[] {
    const months = takers.map((person) => Math.max(0, ownMonths(person)[month]))
    if (months.some((weight) => weight > 0)) return months
    const years = takers.map(({ target }) => Math.max(0, target))
    return years.some((weight) => weight > 0) ? years : years.map(() => 1)
  }

  /** As they are before any unit's month is taken, which is when a person is first asked for them. */
  function ownMonths(person: PlanNode): number[] {
    let known = own.get(person)
    if (known === undefined) {
      known = yearAroundHolds(person.target, unit, weightsOf(person, season.weights), holdsOf(person), holdableSpan(person))
      own.set(person, known)
    }
    return known
  }

  /** Whether the year has a month beside this one that takes what is left. */
  function hasOtherMonth(person: PlanNode, month: number): boolean {
    const [{ from, to }, holds, weights] = [holdableSpan(person), holdsOf(person), weightsOf(person, season.weights)]
    const isFree = (at: number): boolean => from <= at && at <= to && at !== month && holds[at] === null
    // Without any weight the last month takes the year.
    const hasNone = weights.every((weight, at) => at < from || at > to || weight === 0)
    return weights.some((weight, at) => isFree(at) && (hasNone ? at === to : weight > 0))
  }

  /**
   * By the weights in whole units; where bounds leave no such split, to the last digit; where those without a weight must take
   * part, by what each has left. None where what they can take is less, or what they must is more.
   */
  function shares(total: number, weights: number[], least: number[], most: number[]): number[] | undefined {
    const scale = 10 ** Math.min(Math.max(...[total, unit, ...most].map(decimalsIn)), placesOf(Math.max(total, ...most)))
    const whole = (value: number): number => Math.round(value * scale)
    const locks = least.map((amount) => (amount > 0 ? whole(amount) : null))
    const caps = most.map(whole)
    const ways = [
      { by: weights, unit: Math.max(1, whole(unit)) },
      { by: weights, unit: 1 },
      { by: most, unit: 1 },
    ]
    for (const { by, unit } of ways) {
      try {
        return largestRemainder(whole(total), by, { unit, caps, locks }).map((steps) => tidy(steps / scale))
      } catch (error) {
        if (!(error instanceof AllocationError)) throw error
      }
    }
    return undefined
  }
}

/** What held months leave of the year. */
const yearLeft = (node: PlanNode): number => restOf(node.target, holdsOf(node))

function take(person: PlanNode, unit: PlanNode, month: number, amount: number): void {
  const before = person.heldMonths ?? { amounts: new Array<number | null>(12).fill(null), reason: '' }
  const reason = unit.heldMonths === undefined ? '' : reasonOf(unit.heldMonths, month)
  person.heldMonths = {
    ...before,
    amounts: before.amounts.map((held, at) => (at === month ? amount : held)),
    taken: [...(before.taken ?? []), { month, amount, reason }],
  }
}
