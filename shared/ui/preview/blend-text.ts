// A blend of shares in words: what it is made of, and what it does to a target.

import { listed } from '../../i18n/messages'
import type { Blend } from '../../setting/sources/blend'
import { SOURCE_KINDS } from '../../setting/sources/blend'
import type { SourceKind } from '../../setting/sources/blend'
import { isReached } from '../../setting/levels/stages'
import type { Plan } from '../../setting/plan/plan'
import { decimalsOf } from '../../setting/sheets/sheet-context'
import { formatGrowth, formatTarget } from '../numbers/format'
import type { PaneWords } from '../pane-context'
import type { Word } from '../words'

const PARTS: Record<SourceKind, Word> = {
  history: 'blendHistoryPart',
  market: 'blendMarketPart',
  pipeline: 'blendPipelinePart',
  equal: 'blendEqualPart',
}

/** "history 70%, market 30%" */
export function blendParts(blend: Blend, { locale, t }: PaneWords): string {
  const percent = (part: number): string => part.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 2 })
  const parts = SOURCE_KINDS.filter((kind) => blend[kind] > 0).map((kind) => t(PARTS[kind], { part: percent(blend[kind]) }))
  return listed(parts, locale)
}

/** "Shares: history 70%, market 30%" */
export const blendText = (blend: Blend, words: PaneWords): string => words.t('blendOf', { parts: blendParts(blend, words) })

/** What the target of a node would be by history alone; undefined where there is no blend, or history does not tell. */
export function historyAloneText({ nodes, sources, unit }: Plan, index: number, { locale, t }: PaneWords): string | undefined {
  const alone = sources?.byHistory?.[index]
  const { target, isClosed, parent } = nodes[index]
  if (!isReached(nodes[index])) return undefined
  if (alone === undefined || isClosed || parent === -1) return undefined
  if (alone === target) return t('historyAloneSame')
  const amount = formatTarget(alone, locale, decimalsOf(unit))
  return t('historyAlone', { amount, change: alone > 0 ? formatGrowth(target / alone - 1, locale) : '—' })
}
