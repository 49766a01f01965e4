// What is measured, as the heads of columns with periods name it: "1月 实际", "Jan Target", "2014 Q1 qty".

/** Amounts; plans that amounts are held against; numbers of pieces; shares and growth; sums since the year began; sums of other columns. */
export type Measure = 'amount' | 'plan' | 'quantity' | 'ratio' | 'cumulative' | 'total'

const PATTERNS: readonly (readonly [Measure, RegExp])[] = [
  [
    'ratio',
    /[%‰]|率|占比|比例|比重|同比|环比|增长额?|增幅|差异额?|(?:vs\.?|to) (?:plan|budget|target|ly|py)\b|\b(?:growth|yoy|mom|qoq|vs|share|rate|ratio|attainment|achievement|margin|variance|var|diff|delta)\b/g,
  ],
  ['plan', /目标值?|计划|预算|指标|任务[额量]?|预测|\b(?:targets?|plans?|planned|budgets?|quotas?|goals?|forecasts?|fcst|soll)\b/g],
  ['quantity', /数量|销量|件数|台数|单数|吨数?|\b(?:qty|quantity|units?|volumes?|counts?|pieces|orders)\b/g],
  ['cumulative', /累计|累积|\b(?:cumulative|cum|running totals?|ytd|year[ -]to[ -]date|to date)\b/g],
  [
    'total',
    /合计|小计|总计|共计|汇总|全年|全部|\b(?:(?:grand |sub)?totals?|sub-totals?|sum|full[ -]?year|all|gesamt|summe|totale?|toplam)\b/g,
  ],
  [
    'amount',
    /(?:实际)?(?:本月数?|当月数?|本期|单月|销售(?:收入|金额|业绩|额)|业绩[额金]?额?|营业额|金额|收入|回款[额金]?额?|成交[额金]?额?|合同[额金]?额?|完成[额值]?|达成[额值]?|实绩|实际|发货额?|销售)|\b(?:net |gross |actual )?(?:sales|revenues?|amounts?|turnover|bookings|actuals?|value|ist)\b/g,
  ],
]

/** Takes the words of measures away; what is left, and the measure that counts most, plain amounts last. */
export function takeMeasure(text: string): { rest: string; measure?: Measure } {
  let rest = text
  let measure: Measure | undefined
  for (const [kind, pattern] of PATTERNS) {
    const without = rest.replace(pattern, ' ')
    if (without !== rest) measure ??= kind
    rest = without
  }
  return { rest, measure }
}
