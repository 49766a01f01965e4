// Lines of Baseline about the market: its size in the plan year, our share of it today and aimed at, segment by segment.

import { yearName } from '../../fiscal-year-name'
import type { Bilingual } from '../../../i18n/messages'
import type { Formula } from '../../../workbook/formula'
import { f, named, on, quoted } from '../../../workbook/formula'
import { sheetRound } from '../../amounts'
import type { MarketEstimate, MarketYear, SegmentEstimate } from '../../sources/market-estimate'
import type { SheetContext } from '../sheet-context'
import { TOTAL_NAME } from '../sheet-context'
import type { BaselineRow } from './baseline-row'
import { BASELINE } from './baseline-row'

const texts = {
  share: { en: "Market: at today's share", zh: '市场：按现有份额' },
  stretch: { en: 'Market: at the share aimed at', zh: '市场：按目标份额' },
  size: { en: 'Market: its whole size', zh: '市场：总规模' },
  segment: { en: 'Segment: {name}', zh: '细分市场：{name}' },
  year: { en: 'Market of {year}', zh: '{year}市场' },
  ofSales: { en: 'The share is own sales over the size of the market. ', zh: '份额按自身业绩除以市场规模计算。' },
  left: { en: 'Segments without a share, left out: {count}. ', zh: '{count} 个细分市场没有份额，未计入。' },
  noShare: { en: 'No segment has a share, so the market suggests no amount.', zh: '没有任何份额，无法由市场推测业绩。' },
  noRange: { en: 'No range: a segment has no confidence.', zh: '无区间：有细分市场未填可信度。' },
  part: { en: '{share}% of the segment. ', zh: '占该市场 {share}%。' },
  noPart: { en: 'Our share is not known. ', zh: '我方份额未知。' },
  competitors: { en: 'Competitors: {text} ', zh: '竞争对手：{text} ' },
  customers: { en: 'Customers: {text}', zh: '客户：{text}' },
  shareIn: { en: 'Our share was {share}%.', zh: '我方份额为 {share}%。' },
  needs: { en: 'The target needs ', zh: '实现目标需要再提高 ' },
  points: { en: " points of share more than today's ", zh: ' 个百分点的份额，现为 ' },
  percent: { en: '%.', zh: '%。' },
  enough: { en: "Today's share is enough for the target: it is ", zh: '现有份额即可实现目标，现为 ' },
} satisfies Record<string, Bilingual>

/** Percent with one decimal, as the worksheet rounds it. */
const percents = (part: number): number => sheetRound(part * 100, 1)

export function marketRows(context: SheetContext, market: MarketEstimate): BaselineRow[] {
  const { say } = context
  const { size, base, low, high, stretch, segments, years } = market
  const range = { ...(low === null ? {} : { low }), ...(high === null ? {} : { high }) }
  const rows: BaselineRow[] = []
  if (base === null) rows.push({ id: 'market', source: say(texts.share), base: '', words: say(texts.noShare) })
  else rows.push({ id: 'market', source: say(texts.share), base, ...range, words: aboutShare(context, market) })
  if (stretch !== null) rows.push({ id: 'market-goal', source: say(texts.stretch), base: stretch, words: '' })
  rows.push({
    id: 'market-size',
    source: say(texts.size),
    base: size,
    ownGrowth: market.sizeBefore > 0 ? size / market.sizeBefore - 1 : undefined,
    isMeasure: false,
    ...neededShare(context, market),
  })
  return [...rows, ...segments.map((segment, at) => segmentRow(context, segment, at)), ...yearLines(context, years)]
}

const aboutShare = ({ say }: SheetContext, { isShareFromSales, withoutShare, low }: MarketEstimate): string =>
  [
    isShareFromSales ? say(texts.ofSales) : '',
    withoutShare > 0 ? say(texts.left, { count: withoutShare }) : '',
    low === null ? say(texts.noRange) : '',
  ]
    .join('')
    .trim()

/** What the target needs of the market, in points of share: live. */
function neededShare({ plan, say }: SheetContext, { share, size }: MarketEstimate): Pick<BaselineRow, 'words' | 'live'> {
  if (share === null || size <= 0) return { words: '' }
  const points = sheetRound((plan.total / size - share) * 100, 1)
  const today = percents(share)
  const words =
    points > 0
      ? `${say(texts.needs)}${points}${say(texts.points)}${today}${say(texts.percent)}`
      : `${say(texts.enough)}${today}${say(texts.percent)}`
  const needed: Formula = f`ROUND((${named(TOTAL_NAME)}/${on(BASELINE).cell('market-size', 'base')}-${share})*100,1)`
  const more = f`${quoted(say(texts.needs))}&${needed}&${quoted(`${say(texts.points)}${today}${say(texts.percent)}`)}`
  return { words, live: { words: f`=IF(${needed}>0,${more},${quoted(`${say(texts.enough)}${today}${say(texts.percent)}`)})` } }
}

function segmentRow({ say }: SheetContext, segment: SegmentEstimate, at: number): BaselineRow {
  const { name, base, low, high, growth, share, competitors, customers } = segment
  const notes = [
    share === null ? say(texts.noPart) : say(texts.part, { share: percents(share) }),
    competitors === '' ? '' : say(texts.competitors, { text: competitors }),
    customers === '' ? '' : say(texts.customers, { text: customers }),
  ]
  return {
    id: `segment-${at + 1}`,
    source: say(texts.segment, { name }),
    base: base ?? '',
    ...(low === null ? {} : { low }),
    ...(high === null ? {} : { high }),
    ...(growth === null ? {} : { ownGrowth: growth }),
    isMeasure: false,
    words: notes.join('').trim(),
  }
}

/** The market and our share of it year by year, where the table has more than one. */
const yearLines = ({ say, plan, locale }: SheetContext, years: readonly MarketYear[]): BaselineRow[] =>
  years.length < 2
    ? []
    : years.map(({ year, size, growth, share }) => {
        return {
          id: `market-${year}`,
          source: say(texts.year, { year: yearName({ ...plan.settings, year }, locale) }),
          base: size,
          ...(growth === null ? {} : { ownGrowth: growth }),
          isMeasure: false,
          words: share === null ? '' : say(texts.shareIn, { share: percents(share) }),
        }
      })
