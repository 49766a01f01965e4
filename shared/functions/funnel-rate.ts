// FUNNEL_RATE(stages, [from], [to]): which share of one stage of the sales funnel reaches another.

import type { Bilingual } from '../i18n/messages'
import type { Scalar } from '../workbook/cell'
import { broadcast } from './broadcast'
import type { Argument, CustomFunction, FunctionResult } from './definition'
import { asRange } from './range'
import { type Named, ratio } from './ratio'
import { readNumber } from './read-number'
import { answer, mustBe, mustBeLine, refuse, refuseArgument } from './refusal'

const STAGES = { en: 'stages', zh: '阶段' }
const FROM = { en: 'from', zh: '起始' }
const TO = { en: 'to', zh: '终止' }

/** stages[to] / stages[from]; by default from the first stage to the last. Ranges of positions are taken cell by cell. */
export const funnelRate: CustomFunction = {
  name: 'FUNNEL_RATE',
  description: {
    en: 'Which share of one stage of the sales funnel reaches another. 200 leads, 80 visits and 20 orders give 0.1 from first to last.',
    zh: '销售漏斗转化率：某一阶段到另一阶段的比例。线索 200、拜访 80、成交 20，首阶段到末阶段得 0.1。',
  },
  parameters: [
    {
      name: STAGES,
      description: {
        en: 'How many reached each stage, in order: one row or one column, such as leads, visits, quotes, won.',
        zh: '按顺序排列的各阶段数量：一行或一列，例如线索、拜访、报价、成交。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: false,
    },
    {
      name: FROM,
      description: {
        en: 'Position of the stage to start from, 1 for the first. The first when left out.',
        zh: '起始阶段的序号，第一个阶段为 1。省略时为第一个阶段。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: true,
    },
    {
      name: TO,
      description: {
        en: 'Position of the stage to reach, not before "from". The last when left out.',
        zh: '终止阶段的序号，不得早于起始阶段。省略时为最后一个阶段。',
      },
      type: 'any',
      dimension: 'matrix',
      optional: true,
    },
  ],
  result: {
    type: 'any',
    dimension: 'matrix',
    description: { en: 'The conversion rate, one value for each pair of positions.', zh: '转化率，每对序号一个值。' },
  },
  call: funnelRates,
}

export function funnelRates([stages, from, to]: Argument[]): FunctionResult {
  return answer(() => {
    const range = asRange(stages)
    if (range.length !== 1 && range.some((row) => row.length !== 1)) return mustBeLine(STAGES)
    const counts = range.flat()
    const negative = counts.find((count) => typeof count === 'number' && count < 0)
    if (negative !== undefined) return refuseArgument(STAGES, NEGATIVE_COUNT, { value: String(negative) })
    return broadcast([from, to], ([first, last]) => rate(counts, first, last))
  })
}

function rate(counts: Scalar[], from: Scalar, to: Scalar): number | '' {
  const first = position(from, 1, counts.length, FROM)
  const last = position(to, counts.length, counts.length, TO)
  if (first > last) return refuse(BACKWARDS, { from: String(first), to: String(last) })
  return ratio(stage(counts, last), stage(counts, first))
}

/** One stage; its name is put into words only for an error. */
const stage = (counts: Scalar[], at: number): Named => ({
  value: counts[at - 1],
  get name() {
    return { en: `stages, no. ${at}`, zh: `阶段，第 ${at} 个` }
  },
})

/** A position from 1 to `count`, `otherwise` when left out. */
function position(value: Scalar, otherwise: number, count: number, name: Bilingual): number {
  const chosen = readNumber(value, name) ?? otherwise
  return Number.isInteger(chosen) && chosen >= 1 && chosen <= count ? chosen : mustBe(name, A_STAGE, chosen, { count: String(count) })
}

const NEGATIVE_COUNT = { en: 'holds {value}: a count cannot be below zero.', zh: '中含有 {value}：数量不能为负。' }
const BACKWARDS = {
  en: 'The argument "to" ({to}) must not come before "from" ({from}).',
  zh: '参数“终止”（{to}）不得早于“起始”（{from}）。',
}
const A_STAGE = { en: 'a whole number from 1 to {count}', zh: '是 1 到 {count} 之间的整数' }
