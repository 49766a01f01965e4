// For a fault of the product itself: nothing that a person did, and nothing of the workbook.

import type { ToldObstacle } from '../../workbook/obstacles/obstacles'

export const faultWords: ToldObstacle = {
  title: { en: 'Something went wrong in Sales Targets', zh: '“销售目标管理”出现问题' },
  happened: [{ en: 'The workbook is as it was.', zh: '工作簿保持原样。' }],
  wayOut: {
    en: "Try again; if it stays, send the details below to the product's issue page.",
    zh: '请重试；若仍出错，请将下面的详细信息反馈到产品的问题页面。',
  },
}
