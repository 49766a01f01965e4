// What one person is to reach beside the planned metric: numbers of the other metrics and levels of skills, and how they are scored.

import { isoFromSerial } from '../../../calendar'
import type { Bilingual } from '../../../i18n/messages'
import { say } from '../../../i18n/messages'
import type { SmallCell } from '../../../spreadsheet-file/write/small-workbook'
import { metricName } from '../../metrics/metric-notes'
import { metricStyle } from '../../metrics/other-targets-sheet'
import type { Plan } from '../../plan/plan'
import { text } from './handout-context'
import { levelScoredBy, metricScoredBy } from './scored-by'

const texts = {
  ofUnit: { en: '{name} ({unit})', zh: '{name}（{unit}）' },
  ofUnitBy: { en: '{name} ({unit}) by {day}', zh: '{name}（{unit}），截至 {day}' },
  by: { en: '{name} by {day}', zh: '{name}，截至 {day}' },
  most: { en: 'at most', zh: '不超过' },
  level: { en: 'level {level}', zh: '等级 {level}' },
  levelBy: { en: 'level {level} by {day}', zh: '{day} 前达到等级 {level}' },
} satisfies Record<string, Bilingual>

/** One of them: what it is called, what is to be reached, and how it will be scored. */
export interface OneMore {
  name: string
  value: SmallCell
  scoredBy: string
}

/** @param index of a rep of the plan. */
export function moreTargets({ otherTargets = [], capability = [], settings: { locale } }: Plan, index: number): OneMore[] {
  const metrics = otherTargets.flatMap((metric): OneMore[] => {
    const value = metric.values[index]
    if (value === undefined) return []
    const style = metricStyle(metric)
    const { unit, deadline } = metric.row
    // A percentage shows its unit itself.
    const hasUnit = unit !== '' && !style.numberFormat?.includes('%')
    const words = hasUnit ? (deadline === null ? texts.ofUnit : texts.ofUnitBy) : texts.by
    const params = { name: metricName(metric), unit, day: deadline === null ? '' : isoFromSerial(deadline) }
    const name = !hasUnit && deadline === null ? params.name : say(words, locale, params)
    // Of what is better the lower it is, the target is the most that there may be.
    const most = metric.row.direction === 'lower' ? `"${say(texts.most, locale)} "` : ''
    const numberFormat = most + (style.numberFormat ?? 'General')
    const cell: SmallCell = { value, style: { ...style, numberFormat, align: 'left' } }
    return [{ name, value: cell, scoredBy: metricScoredBy(metric, value, locale) }]
  })
  const levels = capability
    .filter(({ node }) => node === index)
    .map(({ skill, target, due }): OneMore => {
      const level = String(target)
      const words = due === null ? texts.level : texts.levelBy
      const value = text(say(words, locale, { level, day: due === null ? '' : isoFromSerial(due) }))
      return { name: skill, value, scoredBy: levelScoredBy(due, locale) }
    })
  return [...metrics, ...levels]
}
