// What one person is to reach beside the planned metric: numbers of the other metrics, and levels of skills.

import { isoFromSerial } from '../../../calendar'
import type { Bilingual } from '../../../i18n/messages'
import { say } from '../../../i18n/messages'
import type { SmallCell } from '../../../spreadsheet-file/write/small-workbook'
import { metricName } from '../../metrics/metric-notes'
import { metricStyle } from '../../metrics/other-targets-sheet'
import type { Plan } from '../../plan/plan'
import { text } from './handout-context'

const texts = {
  ofUnit: { en: '{name} ({unit})', zh: '{name}（{unit}）' },
  ofUnitBy: { en: '{name} ({unit}) by {day}', zh: '{name}（{unit}），截至 {day}' },
  by: { en: '{name} by {day}', zh: '{name}，截至 {day}' },
  most: { en: 'at most', zh: '不超过' },
  level: { en: 'level {level}', zh: '等级 {level}' },
  levelBy: { en: 'level {level} by {day}', zh: '{day} 前达到等级 {level}' },
} satisfies Record<string, Bilingual>

/** @param index of a rep of the plan. */
export function moreTargets(
  { otherTargets = [], capability = [], settings: { locale } }: Plan,
  index: number,
): { name: string; value: SmallCell }[] {
  const metrics = otherTargets.flatMap((metric) => {
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
    return [{ name, value: { value, style: { ...style, numberFormat, align: 'left' as const } } }]
  })
  const levels = capability
    .filter(({ node }) => node === index)
    .map(({ skill, target, due }) => {
      const level = String(target)
      const words = due === null ? texts.level : texts.levelBy
      return { name: skill, value: text(say(words, locale, { level, day: due === null ? '' : isoFromSerial(due) })) }
    })
  return [...metrics, ...levels]
}
