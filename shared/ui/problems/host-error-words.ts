// What each failure of a host means to a person, and the way out of it.

import type { Bilingual } from '../../i18n/messages'
import type { HostErrorCode } from '../../workbook/port'

export const hostErrorWords: Record<HostErrorCode, { title: Bilingual; wayOut: Bilingual }> = {
  cancelled: {
    title: { en: 'Cancelled', zh: '已取消' },
    wayOut: { en: 'The workbook is as it was before.', zh: '工作簿与之前一致。' },
  },
  readOnly: {
    title: { en: 'This workbook cannot be changed', zh: '无法修改此工作簿' },
    wayOut: {
      en: 'It is open for reading only. Choose "Edit" in the host or save a copy, then try again.',
      zh: '它以只读方式打开。请先启用编辑或另存副本，然后重试。',
    },
  },
  protected: {
    title: { en: 'A sheet or the workbook is protected', zh: '工作表或工作簿受保护' },
    wayOut: {
      en: 'Its protection stops the change. Lift it (Review → Unprotect in Excel, Data → Protected sheets in Google Sheets), or ask its owner, then try again.',
      zh: '保护阻止了写入。请取消保护（Excel：审阅 → 撤消保护；Google 表格：数据 → 保护工作表和范围）或联系所有者，然后重试。',
    },
  },
  sheetMissing: {
    title: { en: 'A sheet is no longer there', zh: '有工作表已不存在' },
    wayOut: {
      en: 'It was deleted or renamed in the meantime. Go back, choose the data again, and try again.',
      zh: '它已被删除或改名。请返回重新选择数据，然后重试。',
    },
  },
  busy: {
    title: { en: 'The workbook is busy', zh: '工作簿正忙' },
    wayOut: {
      en: 'A cell is being edited, or another person is writing. Press Enter in the cell or wait a moment, then try again.',
      zh: '有单元格正在编辑，或其他人正在写入。请在单元格中按 Enter 或稍候，然后重试。',
    },
  },
  tooLarge: {
    title: { en: 'Too large for this workbook', zh: '超出工作簿容量' },
    wayOut: {
      en: 'The host refused the amount of data. Close other large sheets, or sum the history by month before importing it.',
      zh: '数据量超出宿主限制。请精简其他大型工作表，或先将历史业绩按月汇总后再导入。',
    },
  },
  offline: {
    title: { en: 'The connection was lost', zh: '连接已断开' },
    wayOut: {
      en: 'Nothing is left half-done: what was begun is taken back at the next opening. Check the network, then try again.',
      zh: '不会留下一半的内容：已开始的写入会在下次打开时撤回。请检查网络后重试。',
    },
  },
  unknown: {
    title: { en: 'The host reported an error', zh: '宿主报告了错误' },
    wayOut: {
      en: "The workbook is as it was. Try again; if it stays, send the details below to the product's issue page.",
      zh: '工作簿保持原样。请重试；若仍出错，请将下面的详细信息反馈到产品的问题页面。',
    },
  },
}

/** For a fault of the product itself. */
export const faultWords: { title: Bilingual; wayOut: Bilingual } = {
  title: { en: 'Something went wrong in Sales Targets', zh: '“销售目标管理”出现问题' },
  wayOut: {
    en: "Try again; if it stays, send the details below to the product's issue page.",
    zh: '请重试；若仍出错，请将下面的详细信息反馈到产品的问题页面。',
  },
}
