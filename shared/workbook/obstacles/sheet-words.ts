// Obstacles of single sheets: not there, copied, damaged, filtered.

import type { ObstacleWords } from './obstacle'

export const sheetWords = {
  sheetMissing: {
    title: { en: 'A sheet is no longer there', zh: '有工作表已不存在' },
    happened: {
      en: '{where} was deleted in the meantime. Nothing was written.',
      zh: '{where}已被删除。未写入任何内容。',
    },
    wayOut: {
      en: 'Bring it back (undo, or version history), or go back and choose the data again.',
      zh: '请恢复它（撤消或版本历史记录），或返回重新选择数据。',
    },
  },
  sheetCopied: {
    title: { en: 'Two copies of one sheet', zh: '同一工作表有两份' },
    happened: {
      en: '{where} stands here twice, and it cannot be told which one the plan works with. Nothing was written.',
      zh: '{where}存在两份，无法判断计划使用哪一份。未写入任何内容。',
    },
    wayOut: {
      en: 'Delete the copy, then try again. To keep it, move it to another workbook first.',
      zh: '请删除副本后重试。如需保留，请先将其移到其他工作簿。',
    },
  },
  sheetDamaged: {
    title: { en: 'A sheet has lost its keys', zh: '工作表的标识已损坏' },
    happened: {
      en: '{where} has lost its hidden first row or column, by which its rows and columns are known, or was sorted without it. Nothing was written, and nothing in it is lost.',
      zh: '{where}的隐藏首行或首列已丢失，或排序时未包含它，无法识别其行和列。未写入任何内容，表中内容没有丢失。',
    },
    wayOut: {
      en: 'Undo what deleted or sorted it (Ctrl+Z), or restore an earlier version (version history). Or copy what you typed, delete the sheet, and rebuild the plan: it is made again.',
      zh: '请撤消相应的删除或排序（Ctrl+Z），或恢复较早的版本（版本历史记录）。也可以复制您填写的内容，删除该工作表并重新生成计划，它会重新建立。',
    },
  },
  sheetFiltered: {
    title: { en: 'A filter is in the way', zh: '筛选妨碍写入' },
    happened: {
      en: '{where} is filtered, and Excel refused to change it. The workbook is as it was.',
      zh: '{where}处于筛选状态，Excel 拒绝了更改。工作簿保持原样。',
    },
    wayOut: { en: 'Clear the filter (Data → Clear), then try again.', zh: '请清除筛选（数据 → 清除），然后重试。' },
  },
} satisfies Record<string, ObstacleWords>
