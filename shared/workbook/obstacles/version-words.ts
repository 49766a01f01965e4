// Obstacles of time: another version of the product, or another person's change.

import type { ObstacleWords } from './obstacle'

export const versionWords = {
  newerVersion: {
    title: { en: 'Made by a newer version', zh: '由更新的版本生成' },
    happened: {
      en: 'The plan in this workbook was made by a newer version of Sales Targets, which this one cannot change without damage. Nothing was written.',
      zh: '此工作簿中的计划由更新版本的“销售目标管理”生成，当前版本无法安全修改。未写入任何内容。',
    },
    wayOut: {
      excel: {
        en: 'Update the add-in: close Excel and open it again, or ask your administrator. Then try again.',
        zh: '请更新加载项：关闭并重新打开 Excel，或联系管理员。然后重试。',
      },
      sheets: {
        en: 'Reload the spreadsheet to get the latest add-on, or ask whoever installed it. Then try again.',
        zh: '请重新加载表格以获取最新的扩展程序，或联系安装它的人。然后重试。',
      },
      xlsx: {
        en: 'Update Sales Targets, or write to another file with --out.',
        zh: '请更新“销售目标管理”，或用 --out 写入另一个文件。',
      },
    },
  },
  changed: {
    title: { en: 'The workbook has changed since', zh: '工作簿在此期间已更改' },
    happened: {
      en: 'You or somebody else changed it after this preview was made, so it would become another plan than the one shown. Nothing was written.',
      zh: '预览生成后，您或其他人更改了工作簿，写入的计划将与所显示的不同。未写入任何内容。',
    },
    wayOut: { en: 'Look at the plan again, then build it.', zh: '请重新查看计划，再生成。' },
  },
} satisfies Record<string, ObstacleWords>
