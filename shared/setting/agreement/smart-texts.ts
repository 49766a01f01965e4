// What a target can lack, in words: one sentence a gap, and by what its range was told.

import type { Bilingual } from '../../i18n/messages'
import { FEWEST_MONTHS } from '../history/baseline'

/** What a target can lack, in the order in which it is told. */
export type Gap = 'metric' | 'number' | RangeGap | 'cap' | Unknown | 'owner' | 'deadline'

/** Where it stands outside what it is held against: own history, the mean of the team, the months that people are there. */
export type RangeGap = 'above' | 'below' | 'aboveMean' | 'belowMean' | 'carry' | 'carryBelow'

/** Why there is nothing to hold it against. */
export type Unknown = 'noHistory' | 'ownNothing' | 'tooShort' | 'tooLongAgo' | 'notPositive'

export const gapTexts: Record<Gap, Bilingual> = {
  metric: { en: 'No metric or currency is named.', zh: '未写明指标或币种。' },
  number: { en: 'There is no number above zero.', zh: '没有大于零的数字。' },
  above: { en: 'It is above the range that history allows.', zh: '高于历史允许的区间。' },
  below: { en: 'It is below the range that history allows.', zh: '低于历史允许的区间。' },
  aboveMean: { en: 'Without own history: it is above the range by the mean of the team.', zh: '无自身历史：高于按团队平均推算的区间。' },
  belowMean: { en: 'Without own history: it is below the range by the mean of the team.', zh: '无自身历史：低于按团队平均推算的区间。' },
  carry: {
    en: 'It is above what can be carried in the months that are there (ramp, absence, start or end).',
    zh: '高于在岗月份可承担的数额（爬坡、缺勤、入职或离职）。',
  },
  carryBelow: {
    en: 'It is above what the people below can carry in the months that they are there.',
    zh: '高于下属人员在岗月份可承担的数额。',
  },
  cap: { en: 'It is above its cap.', zh: '超过其上限。' },
  noHistory: {
    en: 'Nobody in the team has a history, so nothing says whether it can be reached.',
    zh: '团队中无人有历史业绩，无法判断能否达成。',
  },
  ownNothing: {
    en: 'Its own history comes to less than nothing, so it does not say whether it can be reached.',
    zh: '自身历史业绩合计为负，无法判断能否达成。',
  },
  tooShort: {
    en: `The history has fewer than ${FEWEST_MONTHS} months without gaps, too few for a range.`,
    zh: `历史业绩不足连续 ${FEWEST_MONTHS} 个月，无法推算区间。`,
  },
  tooLongAgo: {
    en: 'The history ends more than a year before the plan year begins, too early for a range.',
    zh: '历史业绩在计划年度开始前一年多已结束，无法推算区间。',
  },
  notPositive: {
    en: 'The history runs to zero or below, so that it gives no range.',
    zh: '历史业绩趋近于零或为负，无法推算区间。',
  },
  owner: { en: 'Nobody carries it: the seat is vacant.', zh: '没有负责人：岗位空缺。' },
  deadline: { en: 'It has no last day.', zh: '没有截止日期。' },
}

/** By what a range was told, and what it leaves out. */
export const rangeTexts = {
  history: { en: 'own history', zh: '自身历史' },
  mean: { en: 'by the mean of the team ({unit})', zh: '按团队平均（{unit}）' },
  part: { en: ', {percent}% of the year', zh: '，全年的 {percent}%' },
  assumed: { en: '; people by the mean of the team: {count} of {reps}', zh: '；{reps} 人中有 {count} 人按团队平均' },
  unknown: { en: 'unknown', zh: '未知' },
} satisfies Record<string, Bilingual>
