// What keeps shares from being blended: parts that do not total, sources that are not there, names that nobody has.

import type { Bilingual } from '../../i18n/messages'
import { cellOf } from '../../import/input-table/cell-of'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import { knownIds } from '../../import/known-ids'
import type { InputsToCheck } from '../inputs/inputs-to-check'
import type { TeamRow } from '../../import/tables'
import type { PlanInputs } from '../inputs/inputs'
import type { MarketRow } from '../inputs/market'
import type { PlanOptions } from '../options/options'
import type { SourceKind } from './blend'
import { blendOf, SOURCE_KINDS } from './blend'
import { periodOf } from './market-year'
import { isOpenDeal } from './pipeline-value'

const texts = {
  blendZero: {
    en: 'The shares come from nothing: history, market, pipeline and equal parts are all 0%. Give at least one of them a weight, together 100%.',
    zh: '占比没有任何来源：历史业绩、市场、商机和均分均为 0%。请至少为其中一项填写权重，合计 100%。',
  },
  blendTotal: {
    en: 'The weights of history, market, pipeline and equal parts total {total}%, not 100%.',
    zh: '历史业绩、市场、商机和均分的权重合计为 {total}%，应为 100%。',
  },
  blendNoMarket: {
    en: 'Part of the shares is to come from the market, but no market row names a region or person, and Team has no potential. Add one of them, or set that part to 0%.',
    zh: '部分占比应来自市场，但市场表没有填写区域或人员的行，组织表也没有潜力。请补充其一，或将该权重设为 0%。',
  },
  blendNoPipeline: {
    en: 'Part of the shares is to come from the pipeline, but there is no open deal with an amount. Add the pipeline, or set that part to 0%.',
    zh: '部分占比应来自商机，但没有带金额的进行中商机。请补充商机表，或将该权重设为 0%。',
  },
  marketEmpty: {
    en: 'The market has no segment before {year}. Add at least one row with its size, or remove the sheet.',
    zh: '市场表没有 {year} 年之前的细分市场。请至少填写一行及其规模，或删除该工作表。',
  },
  marketLater: {
    en: 'This row is of {period}. Only years before {year}, the plan year, are counted; growth takes the newest of them on. Write the size of {before}, or leave the year empty.',
    zh: '此行为 {period} 年。只采用计划年度 {year} 之前的年度，并按增长率推算。请填写 {before} 年的规模，或不填年度。',
  },
  marketNode: {
    en: 'Nobody and no unit of the team is called "{text}". Write an id or a name from Team, or leave the cell empty for the whole company.',
    zh: '组织中没有名为“{text}”的人员或单位。请填写组织表中的编号或名称；如指全公司，请留空。',
  },
  marketTwice: {
    en: 'The segment "{segment}" stands in rows {rows} for the same region and year. Keep one.',
    zh: '细分市场“{segment}”在第 {rows} 行重复（同一区域和年度）。请只保留一行。',
  },
  pipelineOwner: {
    en: '"{text}" is not in Team, so this deal counts for nobody. Write an id or a name from Team.',
    zh: '组织中没有“{text}”，该商机不计入任何人。请填写组织表中的编号或名称。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** Everything that is wrong with the sources of the shares. */
export function checkSources({ settings, inputs, team }: InputsToCheck): Problem[] {
  const known = knownIds(team)
  // Of a team that could not be read nobody is known; that is told already.
  const isKnown = (text: string): boolean => team.length === 0 || known.idOf(text) !== undefined
  return [
    ...checkBlend(settings.options, inputs, team),
    ...checkMarket(inputs.market ?? [], settings.year, isKnown),
    ...(inputs.pipeline ?? []).flatMap((row) =>
      row.owner === '' || isKnown(row.owner) ? [] : [problem('pipelineOwner', cellOf(row, 'owner'), { text: row.owner }, 'warning')],
    ),
  ]
}

function checkBlend(options: PlanOptions | undefined, inputs: PlanInputs, team: readonly TeamRow[]): Problem[] {
  const blend = blendOf(options)
  const total = blend.history + blend.market + blend.pipeline + blend.equal
  if (total === 0) return [problem('blendZero', {})]
  const found: Problem[] = []
  if (Math.abs(total - 1) > 1e-9) found.push(problem('blendTotal', {}, { total: Math.round(total * 1e6) / 1e4 }))
  if (blend.market > 0 && !marketKnown(inputs, team)) found.push(problem('blendNoMarket', {}))
  if (blend.pipeline > 0 && !pipelineKnown(inputs)) found.push(problem('blendNoPipeline', {}))
  return found
}

const marketKnown = ({ market }: PlanInputs, team: readonly TeamRow[]): boolean =>
  (market?.some(({ node, size }) => node !== '' && (size ?? 0) > 0) ?? false) || team.some(({ potential }) => potential !== null)

const pipelineKnown = ({ pipeline }: PlanInputs): boolean => pipeline?.some((row) => isOpenDeal(row) && (row.amount ?? 0) > 0) ?? false

/** Sources that a blend may have a part of, in their order. */
export const tablesOfShares = (inputs: PlanInputs, team: readonly TeamRow[], hasHistory: boolean): SourceKind[] => {
  const known: Record<SourceKind, boolean> = {
    history: hasHistory,
    market: marketKnown(inputs, team),
    pipeline: pipelineKnown(inputs),
    equal: true,
  }
  return SOURCE_KINDS.filter((kind) => known[kind])
}

function checkMarket(rows: readonly MarketRow[], year: number, isKnown: (text: string) => boolean): Problem[] {
  if (rows.length === 0) return []
  const found: Problem[] = []
  // Sizes that are missing are told as such.
  const sized = rows.filter(({ size }) => size !== null)
  const [past, later] = [sized.filter((row) => periodOf(row, year) < year), sized.filter((row) => periodOf(row, year) >= year)]
  if (sized.length > 0 && past.length === 0) found.push(problem('marketEmpty', rows[0].place, { year: String(year) }))
  else
    for (const row of later) {
      const params = { period: String(row.period), year: String(year), before: String(year - 1) }
      found.push(problem('marketLater', cellOf(row, 'period'), params, 'warning'))
    }
  const seen = new Map<string, number[]>()
  for (const row of rows) {
    if (row.node !== '' && !isKnown(row.node)) found.push(problem('marketNode', cellOf(row, 'node'), { text: row.node }))
    const key = JSON.stringify([row.segment, row.node, periodOf(row, year)])
    const lines = [...(seen.get(key) ?? []), row.place.row ?? 0]
    seen.set(key, lines)
    if (lines.length === 2) found.push(problem('marketTwice', cellOf(row, 'segment'), { segment: row.segment, rows: lines.map(String) }))
  }
  return found
}
