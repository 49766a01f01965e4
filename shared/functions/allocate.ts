// ALLOCATE(total, weights, [unit], [floors], [caps], [locks]): an exact split in proportion to weights.

import type { Bilingual } from '../i18n/messages'
import type { Scalar } from '../workbook/cell'
import { allocateParts, type PartCells } from './allocate-parts'
import { isFunctionError, type Argument, type Cell, type CustomFunction, type FunctionResult } from './definition'
import { asRange, cellAt, repeatsOver, sizeOf, type Size } from './range'
import { answer, refuseArgument } from './refusal'

const TOTAL = { en: 'total', zh: '总额' }
const WEIGHTS = { en: 'weights', zh: '权重' }
const UNIT = { en: 'unit', zh: '取整单位' }
const FLOORS = { en: 'floors', zh: '下限' }
const CAPS = { en: 'caps', zh: '上限' }
const LOCKS = { en: 'locks', zh: '锁定' }

/**
 * The split that the product itself makes: largest remainder under floors, caps and locks; parts sum to the total exactly.
 * One total is split over all the weights; a row of totals over a column of weights, or over each column of a block; a
 * column of totals over a row, or over each row of a block.
 */
export const allocate: CustomFunction = {
  name: 'ALLOCATE',
  description: {
    en: 'Splits a total in proportion to weights, in whole units that sum to it exactly: 100 over three equal weights gives 34, 33, 33. Keeps floors, caps and locks, or says why it cannot.',
    zh: '按权重把总额分解为整数单位，合计与总额完全相等：100 按三个相等权重分得 34、33、33。满足下限、上限和锁定，无法满足时说明原因。',
  },
  parameters: [
    {
      name: TOTAL,
      description: {
        en: 'What is split: one cell; or a row of totals, each for its own column; or a column of totals, each for its own row.',
        zh: '待分解的总额：一个单元格；也可为一行总额（每列各自分解）或一列总额（每行各自分解）。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
    {
      name: WEIGHTS,
      description: {
        en: "The weights of the parts, such as last year's sales: zero or more. An empty cell is no part and stays empty.",
        zh: '各部分的权重，例如去年业绩，须大于或等于零。空单元格不参与分解，结果仍为空。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
    {
      name: UNIT,
      description: {
        en: 'Parts are multiples of it, 1 when left out, 0.01 for cents. What the total leaves below one unit goes to one part.',
        zh: '各部分为它的整数倍，省略时为 1，精确到分为 0.01。总额不足一个单位的余数归入其中一个部分。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: true,
    },
    {
      name: FLOORS,
      description: {
        en: 'The least that each part gets: a range of the size of the weights, or one cell for all. Empty is no floor.',
        zh: '各部分的最低值：与权重同样大小的区域，或一个单元格适用于全部。空单元格表示没有下限。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: true,
    },
    {
      name: CAPS,
      description: {
        en: 'The most that each part gets: a range of the size of the weights, or one cell for all. Empty is no cap.',
        zh: '各部分的最高值：与权重同样大小的区域，或一个单元格适用于全部。空单元格表示没有上限。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: true,
    },
    {
      name: LOCKS,
      description: {
        en: 'What a part gets whatever its weight: a range of the size of the weights. Empty is no lock; the others share the rest.',
        zh: '该部分固定得到的值，与权重无关：与权重同样大小的区域。空单元格表示不锁定，其余部分分摊剩余。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: true,
    },
  ],
  result: {
    type: 'any',
    dimension: 'matrix',
    description: { en: 'The parts, in the shape of the weights.', zh: '各部分的金额，形状与权重区域相同。' },
  },
  call: allocateTotals,
}

export function allocateTotals(args: Argument[]): FunctionResult {
  const result = answer(() => split(args))
  // One value for one value, rows of cells for ranges.
  return isFunctionError(result) || args.some(Array.isArray) ? result : result[0][0]
}

const NAMES = [TOTAL, WEIGHTS, UNIT, FLOORS, CAPS, LOCKS]

function split(args: Argument[]): Cell[][] {
  const given = NAMES.map((name, at) => argumentCells(asRange(args[at]), name))
  const [totals, weights, unit, ...rules] = given
  for (const { size, name } of [weights, totals]) if (!size) return refuseArgument(name, NO_CELLS)
  if (!unit.isOne) return refuseArgument(UNIT, ONE_CELL)
  const totalsSize = totals.size!
  const whole = resultSize(totalsSize, weights.size!) ?? refuseArgument(TOTAL, TOTALS_DO_NOT_FIT)
  for (const { size, name } of rules) if (!size || !repeatsOver(size, whole)) return refuseArgument(name, DIFFERENT_SIZE)

  const result = new Array<Cell>(whole.rows * whole.columns).fill('')
  for (const places of groupsOf(totalsSize, whole)) {
    const total = cellAt(totals.range, Math.floor(places[0] / whole.columns), places[0] % whole.columns)
    const request = {
      total: { value: total, name: TOTAL },
      unit: { value: unit.range[0][0], name: UNIT },
      places,
      size: whole,
      weights,
      rules,
    }
    // Alone, an error stands in one cell rather than in all that would have spilled.
    const parts = totals.isOne ? allocateParts(request) : answer(() => allocateParts(request))
    for (let at = 0; at < places.length; at++) result[places[at]] = Array.isArray(parts) ? parts[at] : parts
  }
  return inRows(result, whole)
}

function inRows(cells: Cell[], { rows, columns }: Size): Cell[][] {
  if (columns === 1) return cells.map((cell) => [cell])
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns))
}

function argumentCells(range: Scalar[][], name: Bilingual): PartCells & { size: Size | undefined } {
  const size = sizeOf(range)
  return { range, name, size, isOne: size?.rows === 1 && size.columns === 1 }
}

/** The size of what is split; undefined where totals and weights do not belong together. */
function resultSize(totals: Size, weights: Size): Size | undefined {
  if (totals.rows === 1 && totals.columns === 1) return weights
  const isRow = totals.rows === 1 && weights.rows > 1
  const isColumn = totals.columns === 1 && weights.columns > 1
  const whole = { rows: Math.max(totals.rows, weights.rows), columns: Math.max(totals.columns, weights.columns) }
  return (isRow || isColumn) && repeatsOver(totals, whole) && repeatsOver(weights, whole) ? whole : undefined
}

/** The places that share one total, each counted along the rows of the whole. */
function groupsOf(totals: Size, { rows, columns }: Size): Int32Array[] {
  if (totals.rows > 1) return Array.from({ length: rows }, (_, row) => steps(row * columns, 1, columns))
  if (totals.columns > 1) return Array.from({ length: columns }, (_, column) => steps(column, columns, rows))
  return [steps(0, 1, rows * columns)]
}

function steps(first: number, step: number, count: number): Int32Array {
  const values = new Int32Array(count)
  for (let at = 0; at < count; at++) values[at] = first + at * step
  return values
}

const NO_CELLS = { en: 'has no cells.', zh: '没有单元格。' }
const ONE_CELL = { en: 'must be one cell.', zh: '必须是一个单元格。' }
const TOTALS_DO_NOT_FIT = {
  en: 'must be one cell; or a row, with weights in a column or a block as wide; or a column, with weights in a row or a block as high.',
  zh: '必须是一个单元格；或为一行，权重为一列或同样宽的区域；或为一列，权重为一行或同样高的区域。',
}
const DIFFERENT_SIZE = {
  en: 'must have the size of the weights, or be one row, one column or one cell.',
  zh: '的大小必须与权重相同，或者是单行、单列或单个单元格。',
}
