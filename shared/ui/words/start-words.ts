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
  sampleFurther: {
    en: 'With made-up market, pipeline, funnel, receivables, absences and skills, marked "synthetic" in every row',
    zh: '附加虚构的市场、商机、漏斗、应收、缺勤和能力数据，每行均标明“合成数据”',
  },
  fromFiles: { en: 'Your files, or a pasted table', zh: '您的文件，或粘贴的表格' },
  fromFilesDetail: {
    en: 'Excel or CSV: team and sales history, in two tables or one.',
    zh: 'Excel 或 CSV：组织和历史业绩，两张表或一张表均可。',
  },
  fromSheets: { en: 'Sheets in this workbook', zh: '本工作簿中的工作表' },
  fromSheetsDetail: { en: 'Your own tables, any column order. They are only read.', zh: '您自己的表格，列顺序不限，只读取不改动。' },
  fromSheetsNone: {
    en: 'There is no sheet of your own in this workbook.',
    zh: '本工作簿中没有您自己的工作表。',
  },
  replacesPlan: {
    en: 'The plan in this workbook is changed in place; who is no longer in the team stays as a closed row.',
    zh: '本工作簿的计划将在原处更新，不在组织中的人员保留为已关闭的行。',
  },
  doRebuild: { en: 'Rebuild this plan', zh: '重新生成计划' },
  doSample: { en: 'Start from the sample', zh: '用示例开始' },
  team: { en: 'Team', zh: '组织' },
  history: { en: 'History', zh: '历史业绩' },
  teamColumns: { en: 'id, name, level, parent', zh: '编号、名称、层级、上级' },
  historyColumns: { en: 'date, owner, value', zh: '日期、负责人、金额' },
  drop: { en: 'Drop your files here', zh: '将文件拖到这里' },
  dropHint: { en: 'They are told apart by their column names.', zh: '按列名自动识别。' },
  chooseFile: { en: 'Choose…', zh: '选择…' },
  chooseTeamFile: { en: 'Choose the team file', zh: '选择组织文件' },
  chooseHistoryFile: { en: 'Choose the history file', zh: '选择历史业绩文件' },
  removeFile: { en: 'Remove {name}', zh: '移除 {name}' },
  reading: { en: 'Reading {name}…', zh: '正在读取 {name}…' },
  readingFirst: { en: 'Continue when the file is read.', zh: '文件读取完成后即可继续。' },
  rows: { en: '{n|row|rows}', zh: '{n} 行' },
  swapFiles: { en: 'Swap team and history', zh: '对调组织和历史业绩' },
  pasteHere: { en: 'Or paste a copied table here', zh: '或在此粘贴复制的表格' },
  pastedName: { en: 'Pasted table', zh: '粘贴的表格' },
  filesNeeded: { en: 'Add a file, or paste a table, to continue.', zh: '请添加文件或粘贴表格后继续。' },
  oneTable: { en: 'One table only: team and history are both read from it.', zh: '只有一张表：组织和历史业绩都从中读取。' },
  sheetsNeeded: { en: 'Choose the sheet of the history to continue.', zh: '请选择历史业绩所在的工作表后继续。' },
  sameTable: { en: 'In the same table', zh: '在同一张表中' },
  chooseSheet: { en: 'Choose a sheet', zh: '选择工作表' },
  teamSheet: { en: 'Team sheet', zh: '组织所在的工作表' },
  historySheet: { en: 'History sheet', zh: '历史业绩所在的工作表' },
  fileUntold: {
    en: 'The columns of {name} do not say which table it is, and there are both a team and a history already. Remove the one that it replaces, then add it again.',
    zh: '无法按列名判断 {name} 是哪张表，而组织和历史业绩均已添加。请先移除要替换的一张，再重新添加。',
  },
  fileUnreadable: { en: '{name} could not be read: {detail}', zh: '无法读取 {name}：{detail}' },
} satisfies Record<string, Bilingual>
