// What a reader of a plan by lines should know, and what keeps it from being made.

import type { Bilingual, Locale } from '../../i18n/messages'
import { say, firstOf } from '../../i18n/messages'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { Note } from '../plan/plan'
import { UNNAMED } from './unnamed-line'

const notes = {
  unnamedRows: {
    en: 'Rows of the history without a product make a line of their own, "(no line)".',
    zh: '历史业绩中没有产品的行归为“（未分产品线）”。',
  },
  linesFromGoals: {
    en: 'The targets of the product lines come from Goals: {lines}.',
    zh: '产品线目标取自“公司目标”：{lines}。',
  },
  linesFromGoalsScaled: {
    en: 'The product lines share the target as in Goals, whose amounts do not add up to it: {lines}.',
    zh: '产品线按“公司目标”中的比例分摊年度目标（各项金额合计与年度目标不一致）：{lines}。',
  },
  linesLeftOut: {
    en: 'Not sold in the months that make the shares, so without a target: {lines}.',
    zh: '计算占比的月份中没有业绩，因此没有目标：{lines}。',
  },
  lineSpread: {
    en: 'Nobody with a target has sold {line} yet: everybody takes the same part of it.',
    zh: '有目标的人员均未销售过 {line}：按各自目标的同一比例分摊。',
  },
  mixAbove: {
    en: 'No sales by line on record, so split in the proportions of the team: {people}.',
    zh: '没有按产品线的历史业绩，按所在团队的比例分解：{people}。',
  },
  linesFollowPeople: {
    en: 'The shares of the history cannot be kept for every line: {people} would have {amount} more than the lines that they sell. Each person is split by what they sold, and the totals of the lines follow.',
    zh: '无法让每条产品线都保持历史占比：{people} 的目标比其所售产品线多 {amount}。改为每人按其历史业绩的比例分解，产品线合计随之变化。',
  },
} satisfies Record<string, Bilingual>

const problems = {
  lineBlocked: {
    en: 'The targets given for product lines cannot be met: {people} have {amount} more than the lines that they sell can take ({lines}). Raise one of these lines by that, or lower their targets.',
    zh: '无法满足给定的产品线目标：{people} 的目标比其所售产品线（{lines}）可承担的多 {amount}。请提高其中一条产品线，或降低他们的目标。',
  },
} satisfies Record<string, Bilingual>

export const lineNote = (code: keyof typeof notes, params: Note['params'] = {}): Note => ({ code, text: notes[code], params })

export const lineProblem: (code: keyof typeof problems, params: Problem['params']) => Problem = (code, params) =>
  problemsOf(problems)(code, {}, params)

/** How many people or lines a message names before it leaves the rest. */
const NAMED = 5

export const listOf = (names: readonly string[]): readonly string[] => firstOf(names, NAMED)

/** A line as people read it. */
export const lineLabel = (name: string, locale: Locale): string => (name === '' ? say(UNNAMED, locale) : name)
