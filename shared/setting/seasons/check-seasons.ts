// What is wrong with typed schedules: shares that do not total, half-filled rows, units that nobody has, two for one.

import type { Bilingual } from '../../i18n/messages'
import { cellOf } from '../../import/input-table/cell-of'
import { knownIds } from '../../import/known-ids'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { InputsToCheck } from '../inputs/inputs-to-check'
import type { SeasonRow } from '../inputs/seasons'
import { monthShares, quarterShares } from '../inputs/seasons'
import { metricFinder } from '../metrics/metric-names'
import { roundTo } from '../amounts'

const texts = {
  seasonTotal: {
    en: 'The shares of the schedule "{schedule}" total {total}%, {gap}% away from 100%. Correct them: every year has to be split whole.',
    zh: '淡旺季方案“{schedule}”的比例合计为 {total}%，与 100% 相差 {gap}%。请更正，全年必须完整分解。',
  },
  seasonPart: {
    en: 'The schedule "{schedule}" has {filled} of its {count|share|shares}. Fill in all of them; write 0% for a month without sales.',
    zh: '淡旺季方案“{schedule}”只填写了 {count} 个比例中的 {filled} 个。请全部填写，没有业绩的月份填 0%。',
  },
  seasonBoth: {
    en: 'The schedule "{schedule}" has months and quarters. Keep one of the two.',
    zh: '淡旺季方案“{schedule}”同时填写了月份和季度。请只保留一种。',
  },
  seasonNone: {
    en: 'The schedule "{schedule}" has no shares. Fill in twelve months or four quarters.',
    zh: '淡旺季方案“{schedule}”没有填写比例。请填写十二个月或四个季度。',
  },
  seasonNode: {
    en: 'Nobody and no unit of the team is called "{text}". Write an id or a name from Team, or leave the cell empty for the whole company.',
    zh: '组织中没有名为“{text}”的人员或单位。请填写组织表中的编号或名称；如指全公司，请留空。',
  },
  seasonMetric: {
    en: 'The schedule "{schedule}" is for the metric "{metric}", which this plan does not have as a sum with a total: it changes nothing. Correct the metric, or leave it empty.',
    zh: '淡旺季方案“{schedule}”针对指标“{metric}”，但计划中没有这一有总目标的合计类指标，该方案不起作用。请更正指标，或留空。',
  },
  seasonTwice: {
    en: '{who} has two schedules, in rows {rows}. Keep one.',
    zh: '{who} 有两个淡旺季方案（第 {rows} 行）。请只保留一个。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** Parts of a percent that the total of typed shares may be off: those of shares typed to two decimals are not let pass. */
const TOLERANCE = 0.000_05

export function checkSeasons({ inputs, settings, team }: InputsToCheck): Problem[] {
  const known = knownIds(team)
  const seen = new Map<string, SeasonRow>()
  const metricOf = metricFinder({ settings, inputs })
  const split = (inputs.metrics ?? []).filter(({ kind, total }) => kind === 'sum' && total !== null)
  const metrics = new Set([settings.metric, ...split.map(({ id }) => id)])
  return (inputs.seasons ?? []).flatMap((row) => {
    const { schedule, node, metric } = row
    const found: Problem[] = [...checkShares(row)]
    const of = metric === '' ? '' : (metricOf(metric) ?? metric)
    if (of !== '' && !metrics.has(of)) found.push(problem('seasonMetric', cellOf(row, 'metric'), { schedule, metric }, 'warning'))
    const id = node === '' ? '' : known.idOf(node)
    if (id === undefined) return team.length === 0 ? found : [...found, problem('seasonNode', cellOf(row, 'node'), { text: node })]
    const key = JSON.stringify([id, of])
    const other = seen.get(key)
    seen.set(key, row)
    if (other === undefined) return found
    const rows = `${other.place.row ?? '?'}, ${row.place.row ?? '?'}`
    return [...found, problem('seasonTwice', cellOf(row, node === '' ? 'schedule' : 'node'), { who: node === '' ? schedule : node, rows })]
  })
}

function checkShares(row: SeasonRow): Problem[] {
  const [months, quarters] = [monthShares(row), quarterShares(row)]
  const filled = (shares: (number | null)[]): number[] => shares.filter((share): share is number => share !== null)
  const named = { schedule: row.schedule }
  const at = (key: 'm1' | 'q1') => cellOf(row, key)
  const [inMonths, inQuarters] = [filled(months), filled(quarters)]
  if (inMonths.length > 0 && inQuarters.length > 0) return [problem('seasonBoth', at('m1'), named)]
  const [shares, count, key] = inQuarters.length > 0 ? ([inQuarters, 4, 'q1'] as const) : ([inMonths, 12, 'm1'] as const)
  if (shares.length === 0) return [problem('seasonNone', cellOf(row, 'schedule'), named)]
  if (shares.length < count) return [problem('seasonPart', at(key), { ...named, filled: shares.length, count })]
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (Math.abs(total - 1) <= TOLERANCE) return []
  return [problem('seasonTotal', at(key), { ...named, total: roundTo(total * 100, 4), gap: roundTo(Math.abs(total - 1) * 100, 4) })]
}
