// Everything that Agreement shows of each target, computed as the formulas of the sheet compute it.

import { less, sheetRound, sumOf, tidy } from '../amounts'
import type { Plan, PlanNode } from '../plan/plan'
import type { Flaw, RowFacts, State } from './agreed-amount'
import { agreedAmount, flawsOf, isAgreed, stateOf } from './agreed-amount'
import { gapTakes, isLockedNode, NO_ROOM, type Room, roomsOf, takenBy } from './agreement-room'
import type { AgreementInputs, KeptAgreement } from './agreement-inputs'
import { isNumber, NO_INPUTS } from './agreement-inputs'
import { isOfEarlierRound } from './handout/round-mark'
import type { SmartFacts } from './smart-check'
import { gapsOf, smartFacts } from './smart-check'
import type { Gap } from './smart-texts'

/** Amounts in the money of the sheets; null where the cell is empty. */
export interface AgreementRow {
  node: PlanNode
  /** Its place in the plan. */
  index: number
  inputs: AgreementInputs
  isLocked: boolean
  /** What stands in the row was said in an earlier round. */
  isEarlier: boolean
  agreed: number | null
  state: State
  flaws: Flaw[]
  smart: SmartFacts
  gaps: Gap[]
  /** What this build finds agreed, and how many rounds ended so. */
  taken: number | null
  round: number
  /** What the target can give to others or take from them. */
  movable: number
  /** How far it could go for others. */
  room: Room
  peers: number | null
  diff: number | null
  peersTake: number | null
  peersPart: number | null
  unowned: number | null
  stood: number
  open: number
  /** What stands on rows "not assigned" below a unit; null of people. */
  unassigned: number | null
}

/** Of a company there is nobody to counter: its target stands in Settings. */
export const isCompany = ({ parent }: Pick<PlanNode, 'parent'>): boolean => parent === -1

/** Whether somebody answers for it, so that it has a row. */
export const isRowNode = ({ isClosed, isUnassigned }: PlanNode): boolean => !isClosed && !isUnassigned

/** The row "not assigned" below a node, as its place in the plan: nobody answers for it, so it has no row here. */
export const gapBelow = ({ nodes }: Pick<Plan, 'nodes'>, { children }: PlanNode): number | undefined =>
  children.find((child) => nodes[child].isUnassigned === true && !nodes[child].isClosed)

/**
 * One row for every target that somebody carries, in the plan's order.
 * @param kept what stood in the sheet; agreed counters have been made overrides of the plan already.
 * @param isFixed whether a node's amount does not follow its weight, in the plan's order.
 * @param places decimals to which the sheet compares amounts.
 */
export function agreementRows(plan: Plan, kept: KeptAgreement, isFixed: readonly boolean[], places: number): AgreementRow[] {
  const { nodes, settings } = plan
  const smart = smartFacts(plan, places)
  const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 0.5 / 10 ** places
  const factsOf = (node: PlanNode): RowFacts => {
    const before = kept.get(node.key)
    const [inputs, taken] = [before?.inputs ?? NO_INPUTS, before?.taken ?? null]
    return { inputs, proposed: node.target, taken, isLocked: isLockedNode(node), locale: settings.locale }
  }
  const hasAgreed = nodes.map((node) => isRowNode(node) && !isCompany(node) && isAgreed(factsOf(node)))
  const movable = nodes.map(({ target }, index) => (isFixed[index] || hasAgreed[index] ? 0 : target))
  const rooms = roomsOf(plan, hasAgreed)
  const open = nodes.map(() => 0)
  const rows = new Map<number, AgreementRow>()
  // Children come after their parents, so backwards.
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]
    if (!isRowNode(node)) continue
    const before = kept.get(node.key)
    const asked = factsOf(node)
    const { inputs } = asked
    const taken = isAgreed(asked) ? agreedAmount(asked) : null
    const facts = { ...asked, taken }
    const round =
      (before?.round ?? 0) + (taken !== null && (before?.taken === null || before === undefined || !isSame(before.taken, taken)) ? 1 : 0)
    const agreed = agreedAmount(facts)
    const isEarlier = isOfEarlierRound(inputs)
    const counter = isNumber(inputs.counter) && inputs.counter >= 0 && !facts.isLocked && !isEarlier ? inputs.counter : null
    const diff = counter === null || isCompany(node) ? null : sheetRound(less(counter, node.target), places) + 0
    const peers = isCompany(node) ? null : tidy(sumOf(nodes[node.parent].children.map((child) => movable[child])) - movable[index])
    // What "not assigned" beside it would take is nobody's.
    const beside = isCompany(node) ? undefined : gapBelow(plan, nodes[node.parent])
    const ofGap = movable[beside ?? -1] ?? 0
    const theirs = diff === null || peers === null || peers <= 0 ? 0 : gapTakes(diff, ofGap / peers, plan.unit)
    const others = isCompany(node) ? [] : nodes[node.parent].children.filter((child) => child !== index && isRowNode(nodes[child]))
    const peersTake =
      diff === null
        ? null
        : takenBy(
            others.map((other) => rooms[other]),
            less(-diff, theirs),
          )
    const ofPeers = less(peers ?? 0, ofGap)
    const people = node.children.filter((child) => rows.has(child))
    const gap = gapBelow(plan, node)
    const own = gap === undefined ? 0 : nodes[gap].target
    const stood =
      people.length === 0 ? (agreed ?? counter ?? node.target) : sumOf([own, ...people.map((child) => rows.get(child)?.stood ?? 0)])
    open[index] = people.length === 0 ? less(node.target, stood) : sumOf(people.map((child) => open[child]))
    rows.set(index, {
      node,
      index,
      inputs,
      isLocked: facts.isLocked,
      isEarlier,
      agreed,
      state: stateOf(facts),
      flaws: flawsOf(facts, isSame),
      smart: smart[index],
      gaps: gapsOf(node.target, smart[index]),
      taken,
      round,
      movable: movable[index],
      room: isCompany(node) ? NO_ROOM : rooms[index],
      peers,
      diff,
      peersTake,
      peersPart: peersTake !== null && ofPeers > 0 ? peersTake / ofPeers : null,
      unowned: diff === null || peersTake === null ? null : less(-diff, peersTake),
      stood,
      open: open[index],
      unassigned: people.length === 0 ? null : sumOf([own, ...people.map((child) => rows.get(child)?.unassigned ?? 0)]),
    })
  }
  return [...rows.values()].reverse()
}
