// Columns read (列名记录): what a person said about the columns of tables they brought, for the next table with the same heads.

import type { Bilingual } from '../../i18n/messages'
import type { RememberedAnswer } from '../../import/reading/remembered'
import type { Scalar } from '../../workbook/cell'
import * as palette from '../../workbook/palette'
import type { SheetSpec } from '../../workbook/spec'
import type { SheetContext } from './sheet-context'
import { SHEETS } from './sheet-keys'

export const READINGS = 'readings'

const texts = {
  title: { en: 'Columns read', zh: '列名记录' },
  subtitle: {
    en: 'What was said about the columns of tables that were read. It is used for the next table with the same heads; clear a row to be asked again.',
    zh: '读取表格时对各列的说明，用于下一个列名相同的表格；清空某行即可重新选择。',
  },
  table: { en: 'Table', zh: '表格' },
  header: { en: 'Column name', zh: '列名' },
  role: { en: 'Is read as', zh: '读取为' },
  dates: { en: 'Dates', zh: '日期写法' },
  decimal: { en: 'Decimal mark', zh: '小数点' },
  money: { en: 'A 1 stands for', zh: '1 代表' },
} satisfies Record<string, Bilingual>

const WIDTHS = { table: 12, header: 60, role: 20, dates: 14, decimal: 14, money: 16 } as const

/** Keys of its columns, as answers name them. */
export type ReadingColumn = keyof typeof WIDTHS

export function readingsSheet({ say }: SheetContext, answers: readonly RememberedAnswer[]): SheetSpec {
  const keys = Object.keys(WIDTHS) as ReadingColumn[]
  return {
    key: READINGS,
    name: say(SHEETS.readings),
    kind: 'input',
    title: say(texts.title),
    subtitle: say(texts.subtitle),
    rows: answers.map((_, index) => `row-${index + 1}`),
    columns: keys.map((key) => ({
      key,
      header: say(texts[key]),
      width: WIDTHS[key],
      style: palette.TEXT_STYLE,
      values: answers.map((answer): Scalar => (answer[key] === undefined ? null : String(answer[key]))),
      isInput: true,
    })),
    keyedRows: false,
    tabColor: palette.COLORS.tabInput,
    hidden: true,
    spareRows: 20,
    print: { landscape: true, fitToWidth: 1 },
  }
}
