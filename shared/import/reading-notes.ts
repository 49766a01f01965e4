// What was taken for granted in reading a history, in words for the reader of the plan.

import type { TablePeriods, PlanYear } from './periods/table-periods'
import type { ReadingNote, UnderstoodTable } from './understood-table'

const texts = {
  yearAssumed: {
    en: 'The months of the history name no year: they are taken as those of {year}, the last before the plan.',
    zh: '历史业绩的月份没有写年份：按计划之前的 {year} 年读取。',
  },
  yearTitle: {
    en: 'The months of the history name no year: {year} is taken from the title above them.',
    zh: '历史业绩的月份没有写年份：按标题取 {year} 年。',
  },
  yearSheet: {
    en: "The months of the history name no year: {year} is taken from the sheet's name.",
    zh: '历史业绩的月份没有写年份：按工作表名称取 {year} 年。',
  },
  spread: {
    en: 'The history has amounts of quarters or longer: each is spread over its months by their selling days. Quarters are exact, the months within them are not known.',
    zh: '历史业绩按季度或更长期间填写：各期间的金额按销售天数分到各月。季度准确，季度内各月为推算。',
  },
  fiscalQuarters: {
    en: 'Quarters and half-years of the history are counted from month {month}, in which the fiscal year begins.',
    zh: '历史业绩的季度和半年从财年起始月 {month} 月开始计算。',
  },
  money: {
    en: 'A line above the table says what its amounts are in: a 1 stands for {money}.',
    zh: '按表上方注明的单位读取金额：1 代表 {money}。',
  },
} satisfies Record<string, ReadingNote['text']>

const note = (code: keyof typeof texts, params: ReadingNote['params'] = {}): ReadingNote => ({ code, text: texts[code], params })

/** What was found about the periods of a history. */
export interface FoundPeriods {
  isSpread: boolean
  /** Where the year comes from of periods that name none; undefined where all do. */
  year?: TablePeriods['year']
}

export function readingNotes(
  { money, statesMoney }: UnderstoodTable,
  { isSpread, year }: FoundPeriods,
  { fiscalStart }: PlanYear,
): ReadingNote[] {
  const notes: ReadingNote[] = []
  const named = { year: String(year?.value) }
  if (year?.from === 'assumed') notes.push(note('yearAssumed', named))
  if (year?.from === 'title') notes.push(note('yearTitle', named))
  if (year?.from === 'sheet') notes.push(note('yearSheet', named))
  if (isSpread) notes.push(note('spread'))
  if (isSpread && fiscalStart !== 1) notes.push(note('fiscalQuarters', { month: String(fiscalStart) }))
  if (statesMoney && money !== 1) notes.push(note('money', { money }))
  return notes
}
