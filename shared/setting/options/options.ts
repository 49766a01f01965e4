// The optional settings of a plan. Those that somebody has chosen stand on the Settings sheet; the others have their initial value.

import { DEFAULT_CUTOFF_DAY } from '../split/ramp'
import type { OptionValue, PlanOption } from './option'
import { choiceOption, numberOption, percentOption } from './option'

const shares = {
  en: 'One of the four weights by which shares are made; together 100%.',
  zh: '形成占比的四个权重之一，合计 100%。',
}

const overMost = {
  en: 'Check turns red above it. At one level 10 to 20% is usual; in all counts from any unit down to its reps, levels compounded.',
  zh: '超过时“校验”变红。单层通常为 10% 至 20%；累计指从任一单位到其一线人员，各层级相乘。',
}

const letterTiers = {
  en: 'A part of the target, such as 80% or 120%; 0 leaves it out of the letter.',
  zh: '目标的百分比，例如 80% 或 120%；0 表示责任书中不列出。',
}

/** In the order of their rows. */
export const PLAN_OPTIONS = {
  blendHistory: percentOption({ en: 'Shares from history', zh: '占比来自历史业绩' }, shares, 1),
  blendMarket: percentOption({ en: 'Shares from market', zh: '占比来自市场' }, shares, 0),
  blendPipeline: percentOption({ en: 'Shares from pipeline', zh: '占比来自商机' }, shares, 0),
  blendEqual: percentOption({ en: 'Shares in equal parts', zh: '占比均分' }, shares, 0),
  shareRule: choiceOption(
    { en: 'Rule of sharing', zh: '分解规则' },
    {
      en: 'By the four weights above; or the base and equal units of growth a person; or the base carried on by its own trend. Shares and Backtest compare them.',
      zh: '按以上四个权重；或基数加人均等额增长；或基数按各自趋势延伸。“占比依据”和“回测”对其进行比较。',
    },
    {
      weights: { en: 'by weights', zh: '按权重' },
      units: { en: 'base and equal units', zh: '基数加等额' },
      trend: { en: 'own trend', zh: '各自趋势' },
    },
    'weights',
  ),
  mode: choiceOption(
    { en: 'How targets are handed down', zh: '目标分解方式' },
    {
      en: 'All levels at once; or level by level, each manager adjusting before handing down on Cascade; or bottom-up, where everybody types an own number on Bottom-up beside the target and the gap is shown.',
      zh: '一次分解到底；或逐级分解，各级主管在“目标分解”中调整后再下达；或自下而上，每人在“自下而上”中填写自报数，与目标对照并显示差额。',
    },
    {
      once: { en: 'all at once', zh: '一次分解' },
      levels: { en: 'level by level', zh: '逐级分解' },
      bottomUp: { en: 'bottom-up', zh: '自下而上' },
    },
    'once',
  ),
  agreement: choiceOption(
    { en: 'Explain and agree targets', zh: '目标说明与确认' },
    { en: 'Adds the sheets Why and Agreement.', zh: '增加“目标说明”和“目标确认”两个工作表。' },
    { no: { en: 'no', zh: '否' }, yes: { en: 'yes', zh: '是' } },
    'no',
  ),
  gap: choiceOption(
    { en: 'What ramps, absences and vacancies leave', zh: '爬坡、缺勤、空缺留下的目标' },
    {
      en: 'Stays on a row "not assigned" of the manager, or is shared by the others of the team.',
      zh: '留在上级的“待分配”行，或由团队其他人分担。',
    },
    { manager: { en: 'not assigned', zh: '待分配' }, peers: { en: 'shared by peers', zh: '同级分担' } },
    'manager',
  ),
  seasons: choiceOption(
    { en: 'Season of the months', zh: '季节规律' },
    {
      en: "The company's for everybody, or each team's own, drawn to the company's as far as its history is short.",
      zh: '全公司统一，或各团队自有（历史较短时向全公司收缩）。',
    },
    { company: { en: 'company', zh: '全公司' }, team: { en: 'by team', zh: '按团队' } },
    'company',
  ),
  rampCutoff: {
    kind: 'number',
    label: { en: 'Last day of a month on which a ramp starts in it', zh: '当月起算爬坡的最晚日期' },
    note: {
      en: 'Who starts later begins the ramp in the next month. So it is with whoever moves: later, the new place counts from the next month.',
      zh: '晚于该日入职的，从下月起算爬坡；年中调岗同理，晚于该日的从下月起计入新岗位。',
    },
    min: 1,
    max: 31,
    whole: true,
    initial: DEFAULT_CUTOFF_DAY,
  },
  overMostAtLevel: percentOption({ en: 'Over-assignment at one level, warning above', zh: '单层超额下达提醒上限' }, overMost, 0.15),
  overMostInAll: percentOption({ en: 'Over-assignment in all, warning above', zh: '累计超额下达提醒上限' }, overMost, 0.25, {
    min: 0,
    max: 10,
  }),
  paymentMonths: numberOption(
    { en: 'Payment term in months', zh: '账期（月）' },
    {
      en: 'Sales are collected so many months later; with open items in Receivables, Collections is made from both.',
      zh: '销售在若干月后回款；与“应收”中的未收款一起构成“回款目标”。',
    },
    1,
    { min: 0, max: 12, whole: true },
  ),
  funnelDeals: numberOption(
    { en: 'Deals at which own funnel counts half', zh: '个人漏斗占一半权重所需单数' },
    {
      en: "With as many deals seen, a person's own average deal and conversion weigh as much as those of the team: n/(n + this).",
      zh: '成交单数达到此数时，个人的平均单额和转化率与团队各占一半：n/(n+此数)。',
    },
    10,
    { min: 0, max: 100_000 },
  ),
  heldMonths: choiceOption(
    { en: 'Months held by hand', zh: '手工固定月度目标' },
    {
      en: 'Adds yellow cells to Monthly: a month typed there is held, with its reason, and the other months take the difference; a month of a unit goes to its people with the next build.',
      zh: '在“月度目标”增加黄色单元格：填写的月份及原因予以保留，差额由其他月份分担；单位的月份在下次生成时分到个人。',
    },
    { no: { en: 'no', zh: '否' }, yes: { en: 'yes', zh: '是' } },
    'no',
  ),
  lines: choiceOption(
    { en: 'Targets by product line', zh: '按产品线分解目标' },
    {
      en: 'Each target is split by the products of the history too, by region, team, person and month.',
      zh: '每个目标同时按历史业绩中的产品分解，细到大区、团队、个人和月份。',
    },
    { no: { en: 'no', zh: '否' }, yes: { en: 'yes', zh: '是' } },
    'no',
  ),
  letterThreshold: percentOption({ en: 'Threshold in target letters', zh: '责任书门槛值' }, letterTiers, 0, { min: 0, max: 1 }),
  letterStretch: percentOption({ en: 'Stretch in target letters', zh: '责任书挑战值' }, letterTiers, 0, { min: 0, max: 5 }),
} as const

export type OptionKey = keyof typeof PLAN_OPTIONS
export const OPTION_KEYS = Object.keys(PLAN_OPTIONS) as OptionKey[]

/** What was chosen; what was not is left out. */
export type PlanOptions = { -readonly [Key in OptionKey]?: OptionValue<(typeof PLAN_OPTIONS)[Key]> }

/** The value of an option: as chosen, else its initial one. */
export const optionOf = <Key extends OptionKey>(options: PlanOptions | undefined, key: Key): OptionValue<(typeof PLAN_OPTIONS)[Key]> =>
  (options?.[key] ?? PLAN_OPTIONS[key].initial) as OptionValue<(typeof PLAN_OPTIONS)[Key]>

/** How an option is declared, whichever it is. */
export const declared = (key: OptionKey): PlanOption => (PLAN_OPTIONS as Readonly<Record<OptionKey, PlanOption>>)[key]
