// What a node hands down of what it is assigned, and what it would have to be assigned for a sum to be handed down.

import { sheetRound, tidy } from '../amounts'

/** Decimals of units to which quotients are rounded before they are cut to whole units: on these all engines agree. */
export const HANDED_PLACES = 6

/** Units by which the sum of people who are all fixed may differ from assigned · (1 + rate): rounding both ways costs up to 1.5. */
export const SLACK_UNITS = 2

/**
 * Assigned · (1 + rate), rounded to whole units; without a rate exactly what is assigned. Amounts in the money of the sheets.
 * @param rate 0.08 for 8%; undefined where the level has none.
 */
export const dueOf = (assigned: number, rate: number | undefined, unit: number): number =>
  !rate || !Number.isFinite(assigned) ? assigned : inUnits((assigned * (1 + rate)) / unit, unit)

/** The other way round: what somebody is assigned whose people carry `handed` together. */
export const assignedFor = (handed: number, rate: number | undefined, unit: number): number =>
  !rate || !Number.isFinite(handed) ? handed : inUnits(handed / (1 + rate) / unit, unit)

const inUnits = (units: number, unit: number): number => tidy(unit * sheetRound(sheetRound(units, HANDED_PLACES), 0))
