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
  open: { en: 'Open .xlsx', zh: '打开 .xlsx' },
  opening: { en: 'Opening…', zh: '正在打开…' },
  drop: { en: 'Drop the workbook to open it here', zh: '松开鼠标，在此打开工作簿' },
  openFailed: { en: '{name} was not opened. {detail}', zh: '未能打开 {name}。{detail}' },
  textFile: {
    en: '{name} is a table and no workbook. Add it in the pane at the right, to the files of a plan.',
    zh: '{name} 是数据表，不是工作簿。请在右侧面板中将其添加为计划文件。',
  },
  replaces: {
    en: '{name} will take the place of this workbook, whose changes you have not downloaded.',
    zh: '{name} 将取代当前工作簿，而其中的更改尚未下载。',
  },
  openAnyway: { en: 'Open it', zh: '仍然打开' },
  cancel: { en: 'Cancel', zh: '取消' },
  notShown: {
    en: '{name} also holds what the preview does not show: {list}. It stays in the file when you download it.',
    zh: '{name} 还包含预览无法显示的内容：{list}。下载时会原样保留在文件中。',
  },
  saved: { en: '{name} is saved.', zh: '{name} 已保存。' },
  kept: {
    en: '{name} is saved. What the preview does not show was kept as it is: {list}.',
    zh: '{name} 已保存。预览未显示的内容已原样保留：{list}。',
  },
  unsigned: {
    en: 'Its digital signature was taken away if the file was changed, since it held for the old one only.',
    zh: '如文件有更改，原数字签名已移除，因为它只对原文件有效。',
  },
  refreshPivots: { en: 'Refresh the pivot tables in your spreadsheet program.', zh: '请在电子表格软件中刷新数据透视表。' },
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
