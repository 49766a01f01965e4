// Examples of the custom functions, as formulas over cells: the help pages show them, the tests and the preview execute them.

import type { FunctionErrorKind } from '../functions/definition'
import type { Bilingual } from '../i18n/messages'
import type { Scalar } from '../workbook/cell'

/** Cells that a formula points at. */
export interface ExampleRange {
  address: string
  cells: Scalar[][]
}

export interface FunctionExample {
  /** What it shows. */
  words: Bilingual
  /** Values as typed into the formula, ranges, null for an argument left out. */
  args: (Scalar | ExampleRange)[]
  result: Scalar | Scalar[][] | { error: FunctionErrorKind }
}

const down = (address: string, ...values: Scalar[]): ExampleRange => ({ address, cells: values.map((value) => [value]) })

/** By the function's name. */
export const FUNCTION_EXAMPLES: Record<string, FunctionExample[]> = {
  ATTAINMENT: [
    { words: { en: 'Nine tenths reached', zh: '完成九成' }, args: [90, 100], result: 0.9 },
    {
      words: { en: 'A whole column; no result yet for the third', zh: '整列计算，第三行尚无数据' },
      args: [down('C2:C4', 90, 130, ''), down('B2:B4', 100, 100, 100)],
      result: [[0.9], [1.3], ['']],
    },
    { words: { en: 'A target of zero has no share', zh: '目标为零时没有比率' }, args: [5, 0], result: { error: 'divisionByZero' } },
  ],
  GAP: [
    { words: { en: 'Ten are missing', zh: '还差 10' }, args: [90, 100], result: 10 },
    { words: { en: 'Beaten by twenty', zh: '超额 20' }, args: [120, 100], result: -20 },
    { words: { en: 'No dust of binary fractions', zh: '没有小数误差' }, args: [100, 100.1], result: 0.1 },
  ],
  GROWTH_RATE: [
    { words: { en: 'A tenth more than last year', zh: '比去年多一成' }, args: [110, 100], result: 0.1 },
    { words: { en: 'From nothing there is no rate', zh: '从零开始没有增长率' }, args: [50, 0], result: { error: 'divisionByZero' } },
    { words: { en: 'Nor from a loss', zh: '以亏损为基数也没有' }, args: [50, -20], result: { error: 'invalidValue' } },
  ],
  ALLOCATE: [
    {
      words: { en: 'Equal weights: the unit left over goes to the first', zh: '权重相等，余下的一个单位归第一个' },
      args: [100, down('B2:B4', 1, 1, 1)],
      result: [[34], [33], [33]],
    },
    {
      words: { en: 'To the cent', zh: '精确到分' },
      args: [100, down('B2:B4', 1, 1, 1), 0.01],
      result: [[33.34], [33.33], [33.33]],
    },
    {
      words: { en: 'At least 30 for everybody', zh: '每人不低于 30' },
      args: [100, down('B2:B4', 1, 1, 98), null, 30],
      result: [[30], [30], [40]],
    },
    {
      words: { en: 'The second is locked at 20; the others share the rest', zh: '第二个锁定为 20，其余分摊剩余' },
      args: [100, down('B2:B4', 10, 20, 30), null, null, null, down('E2:E4', '', 20, '')],
      result: [[20], [20], [60]],
    },
    {
      words: { en: 'A target for each quarter, split over the same three people', zh: '每季度一个目标，分给同样的三个人' },
      args: [{ address: 'C1:F1', cells: [[100, 200, 300, 400]] }, down('B2:B4', 1, 1, 2)],
      result: [
        [25, 50, 75, 100],
        [25, 50, 75, 100],
        [50, 100, 150, 200],
      ],
    },
    {
      words: { en: 'Impossible: the message says who and by how much', zh: '无法满足时说明是谁、差多少' },
      args: [100, down('B2:B4', 1, 1, 1), null, 40],
      result: { error: 'invalidValue' },
    },
  ],
  SEASONALITY: [
    {
      words: { en: 'Quarters of two years that repeat themselves', zh: '两年相同走势的季度' },
      args: [down('B2:B9', 50, 150, 100, 100, 50, 150, 100, 100), 4],
      result: [[0.5], [1.5], [1], [1]],
    },
    {
      words: { en: 'A year and a half is too short', zh: '一年半的数据太短' },
      args: [down('B2:B7', 50, 150, 100, 100, 50, 150), 4],
      result: { error: 'notAvailable' },
    },
  ],
  RAMP: [
    {
      words: { en: 'Joins on 1 July: the second half of even months', zh: '7 月 1 日入职，各月均等，承担下半年' },
      args: [120, '2026-07-01'],
      result: 60,
    },
    {
      words: { en: 'The second half is the strong one', zh: '下半年为旺季' },
      args: [100, '2026-07-01', { address: 'B2:E2', cells: [[20, 20, 20, 40]] }],
      result: 60,
    },
    {
      words: { en: 'Nothing in the first month, half in the second', zh: '首月不计，次月减半' },
      args: [120, '2026-07-01', null, down('G2:G3', 0, 0.5)],
      result: 45,
    },
    {
      words: { en: 'A column of people; the second has always been there', zh: '多人一列，第二人一直在职' },
      args: [down('B2:B3', 120, 240), down('C2:C3', '2026-07-01', '')],
      result: [[60], [240]],
    },
  ],
  OVERASSIGN: [
    { words: { en: 'Eight per cent at one level', zh: '一级加码 8%' }, args: [1000, 0.08], result: 1080 },
    {
      words: { en: 'A quarter, and again a quarter', zh: '两级各加码 25%' },
      args: [1600, { address: 'B1:C1', cells: [[0.25, 0.25]] }],
      result: 2500,
    },
    { words: { en: '8 would be 800%', zh: '8 表示 800%' }, args: [1000, 8], result: { error: 'invalidValue' } },
  ],
  FUNNEL_RATE: [
    {
      words: { en: 'From the first stage to the last', zh: '从第一阶段到最后阶段' },
      args: [down('B2:B4', 200, 80, 20)],
      result: 0.1,
    },
    { words: { en: 'From the first to the second', zh: '从第一阶段到第二阶段' }, args: [down('B2:B4', 200, 80, 20), 1, 2], result: 0.4 },
  ],
  FUNNEL_REQUIRED: [
    {
      words: { en: 'Leads, visits and quotes for 20 deals', zh: '20 单成交所需的线索、拜访和报价' },
      args: [80000, 4000, down('C2:C4', 0.5, 0.5, 0.25)],
      result: [[320], [160], [80]],
    },
    {
      words: { en: 'Two reps with the same rates', zh: '两名业务员，转化率相同' },
      args: [down('A2:A3', 80000, 40000), 4000, { address: 'C1:D1', cells: [[0.5, 0.25]] }],
      result: [
        [160, 80],
        [80, 40],
      ],
    },
    {
      words: { en: 'Where nobody gets through, no number is enough', zh: '转化率为零时多少都不够' },
      args: [80000, 4000, 0],
      result: { error: 'divisionByZero' },
    },
  ],
  SELLING_DAYS: [
    { words: { en: 'A week', zh: '一周' }, args: ['2026-03-02', '2026-03-08'], result: 5 },
    {
      words: { en: 'October 2026 in China: holidays, and a Saturday that is worked', zh: '中国 2026 年 10 月：七天假期，一个周六上班' },
      args: [
        '2026-10-01',
        '2026-10-31',
        down('A2:A8', '2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'),
        '2026-10-10',
      ],
      result: 18,
    },
    {
      words: { en: 'The same from date and kind, as on the Calendar sheet', zh: '按“日历”表的日期和类型计算' },
      args: [
        '2026-10-05',
        '2026-10-11',
        {
          address: 'A2:B5',
          cells: [
            ['2026-10-05', '节假日'],
            ['2026-10-06', 'holiday'],
            ['2026-10-07', '节假日'],
            ['2026-10-10', '调休上班'],
          ],
        },
      ],
      result: 3,
    },
    { words: { en: 'Only Sundays off', zh: '只有周日休息' }, args: ['2026-03-02', '2026-03-08', null, null, 11], result: 6 },
  ],
}
