// Words of the columns: what each is read as, what is asked about them, what is left out.

import type { Bilingual } from '../../i18n/messages'

export const columnsWords = {
  columnsTitle: { en: 'Columns', zh: '列' },
  readingTables: { en: 'Reading the tables…', zh: '正在读取表格…' },
  readingTablesLonger: {
    en: 'Large tables take a while. You can stop at any time; nothing is lost.',
    zh: '表格较大，需要一些时间。可随时停止，不会丢失任何内容。',
  },
  columnsHint: {
    en: 'Please check what is marked. Your answers are remembered.',
    zh: '请核对有标记的地方，您的回答会被记住。',
  },
  columnsSure: { en: 'Everything was recognised. Correct what is read wrongly.', zh: '已全部识别。如有误读，请在此更正。' },
  checkColumns: { en: 'Check the columns', zh: '核对列' },
  rowsRead: { en: '{n|row|rows} of data', zh: '{n} 行数据' },
  fileSheet: { en: 'Sheet', zh: '工作表' },
  headerRow: { en: 'Header row', zh: '列名所在行' },
  headerRowHint: { en: '0 where there are none.', zh: '没有列名时填 0。' },
  tableMoney: { en: 'A 1 in the table is', zh: '表中的 1 表示' },
  columnOf: { en: 'Column {letters}', zh: '{letters} 列' },
  readAs: { en: '{column} is', zh: '{column}的含义' },
  pleaseCheck: { en: 'Guessed, please check', zh: '系统推测，请核对' },
  noSamples: { en: 'empty', zh: '空' },
  unusedColumns: { en: '{n|column|columns} not used', zh: '{n} 列未使用' },
  rowsLeftOut: { en: 'Left out', zh: '未读取的行' },
  leftOutRows: { en: '{what} (row {rows})', zh: '{what}（第 {rows} 行）' },
  questions: { en: 'Only you know', zh: '需要您确认' },
  chooseAnswer: { en: 'Choose…', zh: '请选择…' },
} satisfies Record<string, Bilingual>
