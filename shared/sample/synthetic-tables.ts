// What AdventureWorks lacks, made up for its people with a fixed seed: market, pipeline, funnel, receivables, absences, skills.
// Nothing here was measured: every row says that it is synthetic.

import { isoFromSerial, serialFromYmd } from '../calendar'
import type { Locale } from '../i18n/messages'
import { SYNTHETIC, SYNTHETIC_KEYS, type SyntheticKey } from './synthetic-keys'

const SEED = 20_140_101
const REPS = ['274', '275', '276', '277', '278', '279', '280', '281', '282', '283', '284', '285', '286', '287', '288', '289', '290']
const REGIONS = [
  ['NA', 125e6, 0.18],
  ['EU', 75e6, 0.11],
  ['PA', 28e6, 0.06],
] as const

/** Mulberry32: numbers from 0 to below 1, the same for the same seed everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Each table as CSV with English heads, which are read in either language; the words in it are in the language asked for. */
export function syntheticTables(locale: Locale): Record<SyntheticKey, string> {
  const say = (en: string, zh: string): string => (locale === 'zh-CN' ? zh : en)
  const mark = say(SYNTHETIC.en, SYNTHETIC.zh)
  const table = (key: SyntheticKey, heads: string, make: (random: Random) => (string | number)[][]): string => {
    const next = randomNumbers(SEED + SYNTHETIC_KEYS.indexOf(key))
    const between = (low: number, high: number, step: number): number => Math.round((low + next() * (high - low)) / step) * step
    const day = (year: number, first: number, last: number): string =>
      isoFromSerial(serialFromYmd({ year, month: 1, day: 1 }) + between(first, last, 1))
    const rows = make({ between, percent: (low, high) => `${between(low, high, 1)}%`, day })
    return [heads, ...rows.map((cells) => cells.join(','))].join('\n')
  }
  return {
    market: table('market', 'segment,node,size,growth,share,confidence,source', ({ between, percent }) =>
      REGIONS.flatMap(([node, size, share]) =>
        [say('Bicycle retail', '自行车零售'), say('Sports chains', '体育连锁')].map((segment, at) => [
          segment,
          node,
          Math.round((size * (at === 0 ? 0.7 : 0.3)) / 1e5) * 1e5,
          percent(2, 8),
          `${between(share * 90, share * 110, 1)}%`,
          percent(55, 85),
          mark,
        ]),
      ),
    ),
    pipeline: table('pipeline', 'id,owner,account,stage,amount,probability,created,expected close,closed,outcome', ({ between, day }) =>
      REPS.flatMap((owner) =>
        Array.from({ length: 12 }, (_, at) => {
          const outcome = at < 4 ? 'won' : at < 9 ? 'lost' : 'open'
          const stage =
            outcome !== 'lost'
              ? say('proposal', '报价')
              : at === 4
                ? say('lead', '线索')
                : at < 7
                  ? say('visit', '拜访')
                  : say('proposal', '报价')
          return [
            `SYN-${owner}-${at + 1}`,
            owner,
            `${mark} ${between(100, 999, 1)}`,
            stage,
            between(8_000, 40_000, 500),
            outcome === 'open' ? `${between(20, 80, 5)}%` : '',
            day(2013, 150, 250),
            outcome === 'open' ? day(2014, 20, 160) : '',
            outcome === 'open' ? '' : day(2013, 251, 360),
            outcome,
          ]
        }),
      ),
    ),
    funnel: table(
      'funnel',
      'node,average deal,leads to visits,visits to opportunities,win rate,deals seen,source',
      ({ between, percent }) => [
        ['', 18_000, '45%', '40%', '28%', 400, mark],
        ...REPS.filter((_, at) => at % 3 !== 2).map((owner) => [
          owner,
          between(12_000, 26_000, 500),
          percent(35, 60),
          percent(30, 50),
          percent(20, 38),
          between(3, 40, 1),
          mark,
        ]),
      ],
    ),
    receivables: table('receivables', 'due date,owner,account,amount owed,expected rate,source', ({ between, day }) =>
      REPS.flatMap((owner) =>
        Array.from({ length: 4 }, (_, at) => [
          at === 0 ? day(2013, 330, 364) : day(2014, 8, 80),
          owner,
          `${mark} ${between(100, 999, 1)}`,
          between(15_000, 90_000, 500),
          `${between(80, 100, 1)}%`,
          mark,
        ]),
      ),
    ),
    absences: table('absences', 'owner,from,to,reason', () => [
      ['286', '2014-07-01', '2014-08-15', `${mark}${say(': parental leave', '：育儿假')}`],
    ]),
    capability: table('capability', 'owner,skill,current level,target level,by when,owner of the action,source', ({ between }) => [
      ['', say('Product knowledge', '产品知识'), '', 4, '2014-06-30', say('Sales training', '销售培训'), mark],
      ['', say('Negotiation', '谈判'), '', 3, '2014-09-30', say('Manager', '主管'), mark],
      ...REPS.flatMap((owner) =>
        [say('Product knowledge', '产品知识'), say('Negotiation', '谈判')].map((skill) => [
          owner,
          skill,
          between(1, 4, 1),
          '',
          '',
          '',
          mark,
        ]),
      ),
    ]),
  }
}

interface Random {
  /** A multiple of `step`. */
  between: (low: number, high: number, step: number) => number
  percent: (low: number, high: number) => string
  /** A day of a year, as ISO date, counted from 0. */
  day: (year: number, first: number, last: number) => string
}
