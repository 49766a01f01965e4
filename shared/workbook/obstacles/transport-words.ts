// Obstacles on the way to the workbook, and failures that nobody has words for.

import type { ObstacleWords } from './obstacle'

export const transportWords = {
  cancelled: {
    title: { en: 'Cancelled', zh: '已取消' },
    happened: { en: 'The workbook is as it was before.', zh: '工作簿与之前一致。' },
    wayOut: { en: 'Build again whenever you like.', zh: '可随时重新生成。' },
  },
  busy: {
    title: { en: 'The workbook is busy', zh: '工作簿正忙' },
    happened: {
      en: 'A cell is being edited, a dialog is open, or another person is writing. The workbook is as it was.',
      zh: '有单元格正在编辑、有对话框打开，或其他人正在写入。工作簿保持原样。',
    },
    wayOut: {
      en: 'Press Enter in the cell, close the dialog, or wait a moment, then try again.',
      zh: '请在单元格中按 Enter、关闭对话框或稍候，然后重试。',
    },
  },
  tooLarge: {
    title: { en: 'Too large for this workbook', zh: '超出工作簿容量' },
    happened: {
      en: 'The host refused the amount of data, or took too long over it. The workbook is as it was.',
      zh: '数据量超出宿主限制，或处理时间过长。工作簿保持原样。',
    },
    wayOut: {
      en: 'Sum the history by month before you bring it in, or move large sheets to another workbook, then try again.',
      zh: '请先将历史业绩按月汇总，或将大型工作表移到其他工作簿，然后重试。',
    },
  },
  offline: {
    title: { en: 'The connection was lost', zh: '连接已断开' },
    happened: {
      en: 'Nothing is left half-done: what was begun is taken back now, or when the workbook is next opened here.',
      zh: '不会留下一半的内容：已开始的写入会立即撤回，或在下次打开时撤回。',
    },
    wayOut: { en: 'Check the network, then try again.', zh: '请检查网络，然后重试。' },
  },
  unknown: {
    title: { en: 'The host reported an error', zh: '宿主报告了错误' },
    happened: { en: 'The workbook is as it was.', zh: '工作簿保持原样。' },
    wayOut: {
      en: "Try again; if it stays, send the details below to the product's issue page.",
      zh: '请重试；若仍出错，请将下面的详细信息反馈到产品的问题页面。',
    },
  },
} satisfies Record<string, ObstacleWords>
