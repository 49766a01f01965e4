// What the frame around the spreadsheet and the pane says, in both languages.

import { say, type Bilingual, type Locale, type Params } from '../../shared/i18n/messages'

const WORDS = {
  product: { en: 'Sales Targets', zh: '销售目标管理' },
  preview: { en: 'Preview', zh: '预览' },
  host: { en: 'Host of the pane', zh: '面板所在的软件' },
  excel: { en: 'Excel', zh: 'Excel' },
  sheets: { en: 'Google Sheets', zh: 'Google 表格' },
  language: { en: 'Language', zh: '语言' },
  theme: { en: 'Theme', zh: '主题' },
  light: { en: 'Light', zh: '浅色' },
  dark: { en: 'Dark', zh: '深色' },
  download: { en: 'Download .xlsx', zh: '下载 .xlsx' },
  downloading: { en: 'Preparing the file…', zh: '正在生成文件…' },
  downloadFailed: { en: 'The file could not be made: {detail}', zh: '无法生成文件：{detail}' },
  leftOut: { en: 'The file is saved, without {notes} notes on cells.', zh: '文件已保存，其中 {notes} 条单元格批注未能写入。' },
  loadingSheet: { en: 'Opening the spreadsheet…', zh: '正在打开电子表格…' },
  loadingPane: { en: 'Opening the pane…', zh: '正在打开面板…' },
  sheetFailed: { en: 'The spreadsheet did not open: {detail}', zh: '电子表格未能打开：{detail}' },
  paneFailed: { en: 'The pane did not open: {detail}', zh: '面板未能打开：{detail}' },
  again: { en: 'Try again', zh: '重试' },
  dismiss: { en: 'Dismiss', zh: '关闭' },
  resize: { en: 'Width of the pane', zh: '面板宽度' },
  spreadsheet: { en: 'Spreadsheet', zh: '电子表格' },
  pane: { en: 'Pane of Sales Targets', zh: '销售目标管理面板' },
} satisfies Record<string, Bilingual>

export type Word = keyof typeof WORDS

export const word = (key: Word, locale: Locale, params?: Params): string => say(WORDS[key], locale, params)
