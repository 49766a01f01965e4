// What the frame of the pane says, and words that several screens share.

import type { Bilingual } from '../../i18n/messages'

export const commonWords = {
  product: { en: 'Sales Targets', zh: '销售目标管理' },
  step: { en: 'Step {at} of {of}', zh: '第 {at} 步，共 {of} 步' },
  switchLanguage: { en: '切换到中文', zh: 'EN: switch to English' },
  otherLanguage: { en: '中', zh: 'EN' },
  toDark: { en: 'Dark theme', zh: '深色主题' },
  toLight: { en: 'Light theme', zh: '浅色主题' },
  back: { en: 'Back', zh: '返回' },
  continue: { en: 'Continue', zh: '继续' },
  tryAgain: { en: 'Try again', zh: '重试' },
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied', zh: '已复制' },
  copyFailed: { en: 'Could not copy: select the text and copy it by hand.', zh: '无法复制：请选中文字后手动复制。' },
  showMore: { en: 'Show {n} more', zh: '再显示 {n} 项' },
  left: { en: '{n} not shown', zh: '还有 {n} 项未显示' },
  placeGone: {
    en: '{place} cannot be shown: the sheet was deleted, renamed or hidden.',
    zh: '无法转到 {place}：该工作表已被删除、改名或隐藏。',
  },
  close: { en: 'Close', zh: '关闭' },
  goTo: { en: 'Go to {place}', zh: '转到 {place}' },

  cancel: { en: 'Cancel', zh: '取消' },
  stopping: { en: 'Stopping…', zh: '正在停止…' },
  percentDone: { en: '{percent}% done', zh: '已完成 {percent}%' },
  atWorkbook: { en: 'Reading the workbook…', zh: '正在读取工作簿…' },
  atTables: { en: 'Reading the tables…', zh: '正在读取表格…' },
  atOwners: { en: 'Matching sales to people…', zh: '正在匹配业绩与人员…' },
  atPlan: { en: 'Splitting the target…', zh: '正在分解目标…' },
  atSheets: { en: 'Preparing the sheets…', zh: '正在准备工作表…' },
  atFiles: { en: 'Making the files…', zh: '正在生成文件…' },
  atWriting: { en: 'Writing the plan…', zh: '正在写入计划…' },

  opening: { en: 'Opening the workbook…', zh: '正在打开工作簿…' },
  openingLonger: {
    en: 'This takes longer than usual: the workbook is large, or the connection slow.',
    zh: '比平时久一些：工作簿较大，或网络较慢。',
  },
  recovered: {
    en: 'An earlier change was interrupted and has been taken back. The workbook is as it was.',
    zh: '上次写入中断，已全部撤回。工作簿与之前一致。',
  },
} satisfies Record<string, Bilingual>
