// Words of the settings and of what may be wrong with them.

import type { Bilingual } from '../../i18n/messages'

export const settingsWords = {
  settingsTitle: { en: 'Settings', zh: '参数' },
  target: { en: 'Annual target', zh: '年度目标' },
  targetHintMoney: { en: 'For the whole company: {amount} on the sheets.', zh: '全公司合计，表中为 {amount}。' },
  targetHint: { en: 'For the whole company.', zh: '全公司合计。' },
  unit: { en: 'Round to', zh: '取整单位' },
  unitHint: { en: 'Every target is a multiple of it.', zh: '每个目标都是它的整数倍。' },
  year: { en: 'Fiscal year', zh: '财年' },
  fiscalStart: { en: 'Starts in', zh: '起始月份' },
  yearSpan: { en: '{from} to {to}', zh: '{from}至{to}' },
  metric: { en: 'Metric', zh: '指标' },
  metricHint: {
    en: 'Which rows of the history are planned. A history without a metric column is all "sales".',
    zh: '取历史业绩中的哪个指标；没有指标列时为“sales”。',
  },
  over: { en: 'Over-assignment by level', zh: '各层级超额下达' },
  overHint: {
    en: 'How much more a level hands down than it is assigned, such as: Region 8%. Empty for none.',
    zh: '该层级下达额高于自身目标的比例，例如：大区 8%。留空则不加。',
  },
  errorOver: {
    en: 'A level of the team and a percentage, such as: Region 8%, Team 5%.',
    zh: '请填写层级和百分比，例如：大区 8%，团队 5%。',
  },
  currency: { en: 'Currency', zh: '币种' },
  money: { en: 'Amounts shown in', zh: '金额单位' },
  sheetLanguage: { en: 'Language of the sheets', zh: '工作表语言' },
  sheetLanguageFixed: { en: 'Chosen at the first build; it stays.', zh: '首次生成时选定，之后不变。' },
  english: { en: 'English', zh: 'English' },
  chinese: { en: '中文', zh: '中文' },
  doPreview: { en: 'Preview', zh: '预览' },
  errorNumber: { en: 'Type a number, such as {example}.', zh: '请输入数字，例如 {example}。' },
  errorAboveZero: { en: 'Must be above zero.', zh: '必须大于零。' },
  errorUnit: { en: 'Must not be larger than the target.', zh: '不能大于年度目标。' },
  errorYear: { en: 'Type a year, such as {example}.', zh: '请输入年份，例如 {example}。' },
  errorCurrency: { en: 'Three letters, such as USD.', zh: '三个字母，例如 CNY。' },
  errorMetric: { en: 'Name the metric.', zh: '请填写指标。' },
  fixFields: { en: '{n} fields need another look.', zh: '有 {n} 项需要修改。' },
  fixFieldsOne: { en: 'One field needs another look.', zh: '有 1 项需要修改。' },
} satisfies Record<string, Bilingual>
