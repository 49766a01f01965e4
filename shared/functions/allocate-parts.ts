// Splits one total of ALLOCATE: reads the cells of its parts, counts in whole steps of decimals, and gives amounts back.

import type { Bilingual } from '../i18n/messages'
// From their own files: all of the numerical methods would be loaded for every formula.
import { AllocationError } from '../statistics/allocation-error'
import { largestRemainder } from '../statistics/largest-remainder'
import type { Scalar } from '../workbook/cell'
import { allocationRefusal } from './allocation-refusal'
import { decimalsOf, decimalsWithin } from './decimals'
import { isFunctionError, type Cell, type FunctionError } from './definition'
import { cellAt, placeIn, type Size } from './range'
import type { Named } from './ratio'
import { isEmpty, readNumber } from './read-number'
import { invalid, named } from './refusal'

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
  floors: PartCells
  caps: PartCells
  locks: PartCells
}

/** What was read of the parts; those without weight, lock or floor of their own are none. */
interface Parts {
  /** Positions in `places`. */
  at: number[]
  weights: number[]
  floors: PartAmounts
  caps: PartAmounts
  locks: PartAmounts
}

/** One amount a part; empty where no part has any. */
type PartAmounts = (number | null)[]

/** @returns one cell a place, '' where there is no part; or why there is no split. An empty total is no data. */
export function allocateParts(request: PartsRequest): Cell[] | FunctionError {
  const total = readNumber(request.total.value, request.total.name)
  if (isFunctionError(total)) return total
  const unit = readNumber(request.unit.value, request.unit.name)
  if (isFunctionError(unit)) return unit
  if (unit !== null && unit <= 0) return invalid(UNIT_NOT_POSITIVE, { unit })
  const parts = readParts(request)
  if (isFunctionError(parts)) return parts
  const result = new Array<Cell>(request.places.length).fill('')
  if (total === null) return result

  const amounts = splitTotal(total, unit ?? 1, parts, request)
  if (isFunctionError(amounts)) return amounts
  for (let part = 0; part < amounts.length; part++) result[parts.at[part]] = amounts[part]
  return result
}

/** Steps are the finest decimal in which all amounts are whole, as far as a spreadsheet's digits go. */
function splitTotal(total: number, unit: number, parts: Parts, request: PartsRequest): number[] | FunctionError {
  const { weights, floors, caps, locks } = parts
  const finest = Math.max(decimalsOf(total), decimalsOf(unit), ...[floors, caps, locks].map(decimalsIn))
  const largest = locks.reduce<number>((most, lock) => Math.max(most, Math.abs(lock ?? 0)), Math.max(Math.abs(total), unit))
  const scale = 10 ** Math.min(finest, decimalsWithin(largest))
  const inSteps = (amount: number): number => Math.max(-Number.MAX_VALUE, Math.min(Math.round(amount * scale), Number.MAX_VALUE))
  const bounds = (amounts: PartAmounts) =>
    amounts.some((amount) => amount !== null) ? amounts.map((amount) => (amount === null ? null : inSteps(amount))) : undefined
  if (!Number.isSafeInteger(inSteps(total))) return invalid(TOO_LARGE, { ...named(request.total.name), most: Number.MAX_SAFE_INTEGER })
  if (!Number.isSafeInteger(inSteps(unit))) return invalid(TOO_LARGE, { ...named(request.unit.name), most: Number.MAX_SAFE_INTEGER })
  if (Math.abs(inSteps(unit) / scale - unit) > unit * 1e-9) return invalid(UNIT_TOO_FINE, { unit: String(unit), total })
  try {
    const rules = { unit: inSteps(unit), floors: bounds(floors), caps: bounds(caps), locks: bounds(locks) }
    return largestRemainder(inSteps(total), weights, rules).map((steps) => steps / scale)
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error
    return allocationRefusal(error, {
      unit,
      scale,
      placesOf: (indices) => indices.map((part) => placeOf(request, parts.at[part])),
      size: request.size,
    })
  }
}

const decimalsIn = (amounts: PartAmounts): number =>
  amounts.reduce<number>((most, amount) => (amount === null ? most : Math.max(most, decimalsOf(amount))), 0)

function readParts(request: PartsRequest): Parts | FunctionError {
  const parts: Parts = { at: [], weights: [], floors: [], caps: [], locks: [] }
  const [weightAt, floorAt, capAt, lockAt] = [request.weights, request.floors, request.caps, request.locks].map(reader)
  const hasFloors = !isNothing(request.floors)
  const hasCaps = !isNothing(request.caps)
  const hasLocks = !isNothing(request.locks)
  for (let at = 0; at < request.places.length; at++) {
    const { row, column } = placeOf(request, at)
    const weight = weightAt(row, column)
    const floor = floorAt(row, column)
    const cap = capAt(row, column)
    const lock = lockAt(row, column)
    if (isFunctionError(weight)) return weight
    if (isFunctionError(floor)) return floor
    if (isFunctionError(cap)) return cap
    if (isFunctionError(lock)) return lock
    if (weight !== null && weight < 0) {
      return invalid(NEGATIVE_WEIGHT, { ...named(placeIn(request.weights.name, request.size, row, column)), value: String(weight) })
    }
    const hasOwnFloor = floor !== null && floor > 0 && !request.floors.isOne
    if (weight === null && lock === null && !hasOwnFloor) continue
    parts.at.push(at)
    parts.weights.push(weight ?? 0)
    if (hasFloors) parts.floors.push(floor)
    if (hasCaps) parts.caps.push(cap)
    if (hasLocks) parts.locks.push(lock)
  }
  return parts
}

function placeOf({ places, size }: PartsRequest, at: number): { row: number; column: number } {
  const column = places[at] % size.columns
  return { row: (places[at] - column) / size.columns, column }
}

/** The argument was left out, or is one empty cell. */
const isNothing = ({ range, isOne }: PartCells): boolean => isOne && isEmpty(range[0][0])

/** Reads the amount of a part; one cell for all of them only once. */
function reader(cells: PartCells): (row: number, column: number) => number | null | FunctionError {
  if (!cells.isOne) return (row, column) => readCell(cells, row, column)
  const one = readCell(cells, 0, 0)
  return () => one
}

function readCell({ range, name }: PartCells, row: number, column: number): number | null | FunctionError {
  const value = cellAt(range, row, column)
  // The words for a place cost more than the reading, and are needed for errors only.
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (isEmpty(value)) return null
  return readNumber(value, placeIn(name, sizeOfCells(range), range.length === 1 ? 0 : row, range[0].length === 1 ? 0 : column))
}

const sizeOfCells = (range: Scalar[][]): Size => ({ rows: range.length, columns: range[0].length })

const UNIT_NOT_POSITIVE = {
  en: 'The argument "unit" must be above zero, not {unit}.',
  zh: '参数“取整单位”必须大于零，而不是 {unit}。',
}
const UNIT_TOO_FINE = {
  en: 'The unit {unit} is too fine for a total of {total}: a spreadsheet keeps 15 digits. Choose a larger unit.',
  zh: '取整单位 {unit} 对总额 {total} 来说过小：电子表格只保留 15 位数字。请选择更大的单位。',
}
const TOO_LARGE = {
  en: 'The argument "{argument}" is too large to be split exactly: {most} at most. Count in thousands or millions.',
  zh: '参数“{argumentZh}”过大，无法精确分解，最多为 {most}。请改用千或百万为单位。',
}
const NEGATIVE_WEIGHT = {
  en: 'The argument "{argument}" is {value}: a weight cannot be below zero. Put 0, or lock what that part shall get.',
  zh: '参数“{argumentZh}”为 {value}：权重不能为负。请填 0，或用锁定指定该部分的金额。',
}
