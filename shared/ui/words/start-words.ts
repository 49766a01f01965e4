// Words of the first choice: where team and history come from.

import type { Bilingual } from '../../i18n/messages'

export const startWords = {
  startTitle: { en: 'Data', zh: '数据' },
  startQuestion: { en: 'Where do team and history come from?', zh: '团队和历史业绩来自哪里？' },
  fromWorkbook: { en: 'The plan in this workbook', zh: '本工作簿中的计划' },
  fromWorkbookDetail: {
    en: '{year}, {amount} {money}. Overrides and your own columns are kept.',
    zh: '{year}，{amount} {money}。人工调整和自建列都会保留。',
  },
  fromSample: { en: 'A sample company', zh: '示例公司' },
  fromSampleDetail: { en: '17 reps in 3 regions and their real sales of three years.', zh: '3 个大区、17 名销售代表，三年真实业绩。' },
  fromFiles: { en: 'Two CSV files', zh: '两个 CSV 文件' },
  fromFilesDetail: { en: 'A team table and a sales history.', zh: '组织表和历史业绩表。' },
  fromSheets: { en: 'Sheets in this workbook', zh: '本工作簿中的工作表' },
  fromSheetsDetail: { en: 'Your own tables, any column order. They are only read.', zh: '您自己的表格，列顺序不限，只读取不改动。' },
  fromSheetsNone: {
    en: 'Needs two sheets with data, one for the team and one for the history.',
    zh: '需要两张有数据的工作表：组织和历史业绩。',
  },
  replacesPlan: {
    en: 'This workbook holds a plan. It will be changed in place: people who are no longer in the team stay as closed rows.',
    zh: '本工作簿已有计划，将在原处更新：不在新组织中的人员保留为已关闭的行。',
  },
  doRebuild: { en: 'Rebuild this plan', zh: '重新生成计划' },
  doSample: { en: 'Start from the sample', zh: '用示例开始' },
  team: { en: 'Team', zh: '组织' },
  history: { en: 'History', zh: '历史业绩' },
  teamColumns: { en: 'id, name, level, parent', zh: '编号、名称、层级、上级' },
  historyColumns: { en: 'date, owner, value', zh: '日期、负责人、金额' },
  drop: { en: 'Drop both files here', zh: '将两个文件拖到这里' },
  dropHint: { en: 'They are told apart by their column names.', zh: '按列名自动识别。' },
  chooseFile: { en: 'Choose…', zh: '选择…' },
  chooseTeamFile: { en: 'Choose the team file', zh: '选择组织文件' },
  chooseHistoryFile: { en: 'Choose the history file', zh: '选择历史业绩文件' },
  removeFile: { en: 'Remove {name}', zh: '移除 {name}' },
  reading: { en: 'Reading…', zh: '正在读取…' },
  rows: { en: '{n} rows', zh: '{n} 行' },
  rowsOne: { en: '1 row', zh: '1 行' },
  filesNeeded: { en: 'Add both files to continue.', zh: '请添加两个文件后继续。' },
  sheetsNeeded: { en: 'Choose two different sheets to continue.', zh: '请选择两张不同的工作表后继续。' },
  chooseSheet: { en: 'Choose a sheet', zh: '选择工作表' },
  teamSheet: { en: 'Team sheet', zh: '组织所在的工作表' },
  historySheet: { en: 'History sheet', zh: '历史业绩所在的工作表' },
  fileUnknown: {
    en: '{name} is neither a team table (columns {team}) nor a history (columns {history}). Rename its columns, or choose it below for what it is.',
    zh: '{name} 既不像组织表（列：{team}），也不像历史业绩表（列：{history}）。请修改列名，或在下方指定用途。',
  },
  fileUnreadable: { en: '{name} could not be read: {detail}', zh: '无法读取 {name}：{detail}' },
} satisfies Record<string, Bilingual>
