// Words of the further tables that a plan may have beside team and history.

import type { Bilingual } from '../../i18n/messages'

export const furtherWords = {
  furtherTables: { en: 'More tables (optional)', zh: '更多表格（选填）' },
  furtherNew: { en: '{n} new', zh: '新增 {n} 张' },
  furtherStanding: { en: '{n} in the plan', zh: '已有 {n} 张' },
  furtherHint: {
    en: 'What a plan may also draw on. Drop files here, or say where each table comes from.',
    zh: '计划还可以用到的数据。可将文件拖到这里，或逐项选择来源。',
  },
  notUsed: { en: 'Not used', zh: '不使用' },
  onItsSheet: { en: 'As it stands', zh: '沿用现有表' },
  fromFile: { en: 'A file', zh: '文件' },
  emptySheet: { en: 'Empty sheet to fill in', zh: '空表，稍后填写' },
  fromSheet: { en: 'Sheet: {name}', zh: '工作表：{name}' },
  furtherFile: { en: 'Choose the file for {table}', zh: '选择“{table}”的文件' },
  furtherFileNeeded: { en: 'Choose the file for {table} to continue.', zh: '请选择“{table}”的文件后继续。' },
  furtherFileShort: { en: 'CSV or Excel', zh: 'CSV 或 Excel' },
  furtherReplaces: { en: 'Its sheet will be filled from this anew.', zh: '其工作表将按此重新填写。' },
  furtherSheetOf: { en: 'Sheet of {name}', zh: '{name} 中的工作表' },
  furtherUntold: {
    en: 'The columns of {name} do not say which table it is. Choose it beside its table below.',
    zh: '无法按列名判断 {name} 是哪张表，请在下方对应的表格旁选择。',
  },
} satisfies Record<string, Bilingual>
