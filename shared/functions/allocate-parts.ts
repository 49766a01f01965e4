// Splits one total of ALLOCATE: reads the cells of its parts, counts in whole steps of decimals, and gives amounts back.

import type { Bilingual } from '../i18n/messages'
// From their own files: all of the numerical methods would be loaded for every formula.
import { AllocationError } from '../statistics/allocation-error'
import { exactRemainder } from '../statistics/exact-remainder'
import type { Scalar } from '../workbook/cell'
import { refuseSplit } from './allocation-refusal'
import { decimalsOf, decimalsWithin } from './decimals'
import type { Cell } from './definition'
import { cellAt, placeIn, type Size } from './range'
import type { Named } from './ratio'
import { isEmpty, noNumber, readNumber } from './read-number'
import { mustBe, refuse, refuseArgument, refuseValue } from './refusal'

/** An argument of which each part has a cell. */
export interface PartCells {
  range: Scalar[][]
  name: Bilingual
  /** One cell for all the parts. */
  isOne: boolean
}

/** One total with the cells of its parts. */
export interface PartsRequest {
  total: Named
  unit: Named
  /** Where the parts stand in the whole result, counted along its rows. */
  places: Int32Array
  size: Size
  weights: PartCells
  /** Floors, caps and locks. */
  rules: PartCells[]
}

/** What was read of the parts; those without weight, lock or floor of their own are none. */
interface Parts {
  /** Positions in `places`. */
  at: number[]
  weights: number[]
  /** Floors, caps and locks; null where a part has none. */
  rules: (number | null)[][]
}

/**
 * @returns one cell a place, '' where there is no part. An empty total is no data.
 * @throws FunctionError where there is no split.
 */
export function allocateParts(request: PartsRequest): Cell[] {
  const total = readNumber(request.total.value, request.total.name)
  const unit = readNumber(request.unit.value, request.unit.name) ?? 1
  if (unit <= 0) return mustBe(request.unit.name, ABOVE_ZERO, unit)
  const parts = readParts(request)
  const result = new Array<Cell>(request.places.length).fill('')
  if (total !== null) splitTotal(total, unit, parts, request).forEach((amount, part) => (result[parts.at[part]] = amount))
  return result
}

/** Steps are the finest decimal in which all amounts are whole, as far as a spreadsheet's digits go. */
function splitTotal(total: number, unit: number, { at, weights, rules }: Parts, request: PartsRequest): number[] {
  const { size } = request
  const most = (amounts: (number | null)[], of: (amount: number) => number): number =>
    amounts.reduce<number>((largest, amount) => Math.max(largest, of(amount ?? 0)), 0)
  const finest = most([total, unit].concat(...(rules as number[][])), decimalsOf)
  const scale = 10 ** Math.min(finest, decimalsWithin(most([total, unit, ...rules[2]], Math.abs)))
  const inSteps = (amount: number): number => Math.max(-Number.MAX_VALUE, Math.min(Math.round(amount * scale), Number.MAX_VALUE))
  for (const { value, name } of [
    { ...request.total, value: total },
    { ...request.unit, value: unit },
  ])
    if (!Number.isSafeInteger(inSteps(value))) return refuseArgument(name, TOO_LARGE, { most: Number.MAX_SAFE_INTEGER })
  if (Math.abs(inSteps(unit) / scale - unit) > unit * 1e-9) return refuse(UNIT_TOO_FINE, { unit: String(unit), total })
  const [floors, caps, locks] = rules.map((amounts) =>
    amounts.some((amount) => amount !== null) ? amounts.map((amount) => (amount === null ? null : inSteps(amount))) : undefined,
  )
  try {
    return exactRemainder(inSteps(total), weights, { unit: inSteps(unit), floors, caps, locks }).map((steps) => steps / scale)
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error
    return refuseSplit(error, { unit, scale, size, placesOf: (indices) => indices.map((part) => placeOf(request, at[part])) })
  }
}

function readParts(request: PartsRequest): Parts {
  const parts: Parts = { at: [], weights: [], rules: [[], [], []] }
  const weightAt = reader(request.weights)
  const rulesAt = request.rules.map(reader)
  for (let at = 0; at < request.places.length; at++) {
    const { row, column } = placeOf(request, at)
    const weight = weightAt(row, column)
    const rules = rulesAt.map((ruleAt) => ruleAt(row, column))
    if (weight !== null && weight < 0) return refuseValue(placeIn(request.weights.name, request.size, row, column), weight, NEGATIVE_WEIGHT)
    const [floor, , lock] = rules
    const hasOwnFloor = floor !== null && floor > 0 && !request.rules[0].isOne
    if (weight === null && lock === null && !hasOwnFloor) continue
    parts.at.push(at)
    parts.weights.push(weight ?? 0)
    rules.forEach((rule, kind) => parts.rules[kind].push(rule))
  }
  return parts
}

function placeOf({ places, size }: PartsRequest, at: number): { row: number; column: number } {
  const column = places[at] % size.columns
  return { row: (places[at] - column) / size.columns, column }
}

/** Reads the amount of a part; one cell for all of them only once. */
function reader(cells: PartCells): (row: number, column: number) => number | null {
  if (!cells.isOne) return (row, column) => readCell(cells, row, column)
  const one = readCell(cells, 0, 0)
  return () => one
}

function readCell({ range, name }: PartCells, row: number, column: number): number | null {
  const value = cellAt(range, row, column)
  // The words for a place cost more than the reading, and are needed for errors only.
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const size = { rows: range.length, columns: range[0].length }
  return isEmpty(value) ? null : noNumber(value, placeIn(name, size, size.rows === 1 ? 0 : row, size.columns === 1 ? 0 : column))
}

const ABOVE_ZERO = { en: 'above zero', zh: '大于零' }
const UNIT_TOO_FINE = {
  en: 'The unit {unit} is too fine for a total of {total}: a spreadsheet keeps 15 digits. Choose a larger unit.',
  zh: '取整单位 {unit} 对总额 {total} 来说过小：电子表格只保留 15 位数字。请选择更大的单位。',
}
const TOO_LARGE = {
  en: 'is too large to be split exactly: {most} at most. Count in thousands or millions.',
  zh: '过大，无法精确分解，最多为 {most}。请改用千或百万为单位。',
}
const NEGATIVE_WEIGHT = {
  en: ': a weight cannot be below zero. Put 0, or lock what that part shall get.',
  zh: '：权重不能为负。请填 0，或用锁定指定该部分的金额。',
}
