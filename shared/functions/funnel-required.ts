// FUNNEL_REQUIRED(target, dealValue, rates): how many leads, visits and quotes a sales target needs.

import { requiredActivities } from '../setting/activities/required-activities'
import type { Scalar } from '../workbook/cell'
import type { Bilingual } from '../i18n/messages'
import { isFunctionError, type Argument, type Cell, type CustomFunction, type FunctionResult } from './definition'
import { asRange, cellAt, placeIn, repeatsOver, sizeOf, type Size } from './range'
import { toBase, type BaseTexts } from './ratio'
import { lengthWithoutEnd } from './read-list'
import { readNumber } from './read-number'
import { answer, inCell, missing, refuse, refuseArgument, refuseValue } from './refusal'

const TARGET = { en: 'target', zh: '目标' }
const DEAL_VALUE = { en: 'dealValue', zh: '平均单额' }
const RATES = { en: 'rates', zh: '转化率' }

/**
 * target / (deal value · Π conversion from the stage to the deal), beside each rate. Rates lie in a column for one target; in
 * a row, or a row for each rep, for a column of targets.
 */
export const funnelRequired: CustomFunction = {
  name: 'FUNNEL_REQUIRED',
  description: {
    en: 'How many are needed at each stage of the sales funnel for a target. 100,000 with deals of 5,000 and rates of 40, 50 and 25% needs 400 leads, 160 visits and 80 quotes for 20 deals.',
    zh: '为完成目标，销售漏斗各阶段所需的数量。目标 100,000、平均单额 5,000、转化率 40%、50%、25%，需要线索 400、拜访 160、报价 80，成交 20 单。',
  },
  parameters: [
    {
      name: TARGET,
      description: { en: 'The sales target: a cell, or a column of them.', zh: '销售目标：单元格或一列。' },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
    {
      name: DEAL_VALUE,
      description: {
        en: 'Average value of a deal, above zero: a cell, or one for each target.',
        zh: '平均成交额，须大于零：单元格，或每个目标一个。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
    {
      name: RATES,
      description: {
        en: 'Conversion from each stage to the next, in order, the last one to the deal: one column; or one row, or a row for each target.',
        zh: '各阶段到下一阶段的转化率，按顺序排列，最后一个到成交：一列；或一行；或每个目标一行。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
  ],
  result: {
    type: 'any',
    dimension: 'matrix',
    description: { en: 'The number needed at the stage of each rate, not rounded.', zh: '每个转化率所在阶段需要的数量，未取整。' },
  },
  call: requiredCounts,
}

export function requiredCounts(args: Argument[]): FunctionResult {
  const result = answer(() => countsOf(args))
  return args.some(Array.isArray) || isFunctionError(result) ? result : result[0][0]
}

function countsOf(args: Argument[]): Cell[][] {
  const [targets, deals, chains] = Array.from({ length: 3 }, (_, at) => asRange(args[at]))
  const [targetSize, dealSize, chainSize] = [targets, deals, chains].map(sizeOf)
  if (!targetSize || !dealSize || !chainSize) return refuse(SIZES_DO_NOT_FIT)
  const isColumn = chainSize.columns === 1 && chainSize.rows > 1
  const lines = Math.max(targetSize.rows, dealSize.rows, isColumn ? 1 : chainSize.rows)
  const rows: Size = { rows: lines, columns: 1 }
  const fits =
    repeatsOver(targetSize, rows) &&
    repeatsOver(dealSize, rows) &&
    (isColumn ? lines === 1 : repeatsOver(chainSize, { ...chainSize, rows: lines }))
  if (!fits) return refuse(SIZES_DO_NOT_FIT)

  const result = Array.from({ length: lines }, (_, line): Cell[] => {
    const row = chains.length === 1 ? 0 : line
    const chain = isColumn ? chains.flat() : chains[row]
    const needed = answer(() => {
      const target = { value: cellAt(targets, line, 0), name: TARGET }
      const won = toBase(target, { value: cellAt(deals, line, 0), name: DEAL_VALUE }, NO_DEAL, (amount, deal) => amount / deal)
      if (won === '') return undefined
      // Empty cells behind the last rate are room for more stages.
      const stages = Math.max(1, lengthWithoutEnd(chain))
      const rates = chain
        .slice(0, stages)
        .map((rate, stage) =>
          readRate(rate, () => (isColumn ? placeIn(RATES, chainSize, stage, 0) : placeIn(RATES, chainSize, row, stage))),
        )
      const needs = requiredActivities(won, rates).map((count) => answer(() => inCell(count)))
      return chain.map((_, stage): Cell => needs[stage] ?? '')
    })
    return Array.isArray(needed) ? needed : chain.map(() => needed ?? '')
  })
  return isColumn ? result[0].map((needed) => [needed]) : result
}

function readRate(value: Scalar, name: () => Bilingual): number {
  if (typeof value === 'number' && value > 0 && value <= 1) return value
  const rate = readNumber(value, name())
  if (rate === null) return missing(name())
  return rate === 0 ? refuseArgument(name(), NOBODY, {}, 'divisionByZero') : refuseValue(name(), rate, NO_RATE)
}

const SIZES_DO_NOT_FIT = {
  en: 'For one target the rates may be a row or a column; for a column of targets they must be one row, or a row for each target.',
  zh: '一个目标时，转化率可为一行或一列；一列目标时，转化率必须是一行，或每个目标一行。',
}
const NO_DEAL: BaseTexts = {
  zero: { en: 'is zero: no number of deals is enough.', zh: '为零：成交多少单都不够。' },
  negative: { en: 'is below zero: no number of deals is enough.', zh: '为负数：成交多少单都不够。' },
}
const NOBODY = { en: 'is zero: nobody gets past this stage, so no number is enough.', zh: '为零：没有人能通过该阶段，多少都不够。' }
const NO_RATE = {
  en: ', and must be above 0 and at most 1 (100%). Forty per cent is 40% or 0.4.',
  zh: '，必须大于 0 且不超过 1（100%）。百分之四十写作 40% 或 0.4。',
}
