// Words of the writing and of its result.

import type { Bilingual } from '../../i18n/messages'

export const buildWords = {
  buildingTitle: { en: 'Writing', zh: '写入' },
  buildingHint: {
    en: 'All or nothing: if anything fails, the workbook stays as it was.',
    zh: '要么全部写入，要么保持原样：出错时工作簿不变。',
  },
  cancelling: { en: 'Taking back what was written…', zh: '正在撤回已写入的内容…' },
  cancelledTooLate: {
    en: 'You cancelled when everything was written already: the plan stays.',
    zh: '取消时写入已经完成，计划保留在工作簿中。',
  },

  resultTitle: { en: 'Done', zh: '完成' },
  written: { en: 'The plan is in the workbook', zh: '计划已写入工作簿' },
  whatWritten: { en: 'Written', zh: '已写入' },
  kept: { en: 'Kept from your edits', zh: '保留的手工修改' },
  keptHint: {
    en: 'Overrides won over the calculation; whatever else was typed over is noted here.',
    zh: '人工调整优先于计算结果；其他被改动的单元格列于此。',
  },
  keptOverride: { en: 'Override of {who}: {value}', zh: '{who} 的人工调整：{value}' },
  keptTypedOver: { en: '{who}: {value} was typed over the target and is now an override', zh: '{who}：目标被改为 {value}，已转为人工调整' },
  keptHeldMonth: { en: '{who}: held month {value} kept', zh: '{who}：保留固定月份 {value}' },
  keptTypedMonth: {
    en: '{who}: {value} was typed over a month, which is now held',
    zh: '{who}：某月目标被改为 {value}，已转为固定月份',
  },
  keptSetBack: {
    en: '{who}: "{value}" was typed over a calculated cell; the cell is set back, the text is in the log',
    zh: '{who}：计算单元格被改为“{value}”，已恢复，原内容记入日志',
  },
  next: { en: 'Next', zh: '下一步' },
  nextOverride: {
    en: 'Disagree with a number? Type an override with its reason in {cascade}: every level and month follows at once.',
    zh: '对某个数字有异议？在“{cascade}”填写人工调整和原因，各层级和各月随即更新。',
  },
  nextTarget: {
    en: 'Change the annual target in {settings}; the sheets recalculate without this pane.',
    zh: '在“{settings}”修改年度目标，工作表会自行重算，无需打开本窗格。',
  },
  nextRebuild: {
    en: 'After people join, leave or move, edit {team} and rebuild here. Overrides stay.',
    zh: '人员入职、离职或调动后，修改“{team}”并在此重新生成，人工调整会保留。',
  },
  openSheet: { en: 'Open {sheet}', zh: '打开“{sheet}”' },
  done: { en: 'Done', zh: '完成' },
  warnings: { en: 'Read with care', zh: '请留意' },
} satisfies Record<string, Bilingual>
