// What was taken for granted in reading a history, in words for the reader of the plan.

import { columnsWith, columnWith } from './columns/column'
import type { TablePeriods, PlanYear } from './periods/table-periods'
import type { Problem } from './problem'
import type { RawTable } from './tables'
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
  levels: {
    en: 'The team is read from the columns {columns} of the history.',
    zh: '组织由历史业绩中的列得出：{columns}。',
  },
  flat: {
    en: 'No column tells units: every person of "{column}" stands directly below the company.',
    zh: '没有表示单位的列：“{column}”列中的每个人直接归于公司。',
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

/** How a team was found that has no table with parents. */
export function teamNotes({ table, columns }: UnderstoodTable, isShared: boolean): ReadingNote[] {
  const head = ({ at }: { at: number }): string => table.headers[at]
  const units = columnsWith(columns, 'unit')
  const name = columnWith(columns, 'name')
  if (name === undefined) return []
  if (units.length === 0) return [note('flat', { column: head(name) })]
  return isShared ? [note('levels', { columns: [...units, name].map(head).join(' · ') })] : []
}

/** The year that was assumed, as a warning with the place of the table: it can be answered. */
export function yearProblem({ source }: Pick<RawTable, 'source'>, { year }: FoundPeriods): Problem[] {
  if (year?.from !== 'assumed') return []
  const params = { year: String(year.value) }
  return [{ code: 'yearAssumed', severity: 'warning', place: source, text: texts.yearAssumed, params }]
}
