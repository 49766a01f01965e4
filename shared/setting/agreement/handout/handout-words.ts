// The words of what is handed out: the answer sheet, the table of a manager and the target letter.

import type { Bilingual } from '../../../i18n/messages'

export const handoutTexts = {
  answerSheet: { en: 'My target', zh: '我的目标' },
  letterSheet: { en: 'Target letter', zh: '目标责任书' },
  branchSheet: { en: 'My team', zh: '我的团队' },
  title: { en: 'Target of {year}: {name}', zh: '{year}目标：{name}' },
  help: {
    en: 'Amounts in {money}. Fill in the yellow cells, save, and send the file back.',
    zh: '金额单位：{money}。请填写黄色单元格，保存后交回此文件。',
  },
  teamTitle: { en: 'Team of {name}, {year}', zh: '{name}团队{year}目标' },
  teamHelp: {
    en: 'Amounts in {money}. Answer the counters of your people in the yellow cells; beside them stands what each would mean for the others, as it was when this file was made. Your own answer goes on the first sheet.',
    zh: '金额单位：{money}。请在黄色单元格答复下属的反馈；其旁为该反馈对其他人的影响（以生成此文件时为准）。本人的答复请填在第一张工作表。',
  },
  level: { en: 'Level', zh: '层级' },
  unit: { en: 'Belongs to', zh: '所属单位' },
  name: { en: 'Name', zh: '姓名' },
  role: { en: 'Role', zh: '岗位' },
  metric: { en: 'Metric', zh: '指标' },
  target: { en: 'Target of the year', zh: '全年目标' },
  deadline: { en: 'To be reached by', zh: '截止日期' },
  due: { en: 'Please answer by', zh: '请于此日期前反馈' },
  why: { en: 'Why this number', zh: '目标说明' },
  reply: { en: 'Your answer', zh: '您的答复' },
  replyHelp: { en: 'choose', zh: '请选择' },
  counter: { en: 'If you counter: your amount', zh: '如有不同意见：建议金额' },
  counterReason: { en: 'Your reason', zh: '理由' },
  plan: { en: 'How you want to reach it', zh: '达成思路' },
  agreedBy: { en: 'Your name', zh: '签名' },
  agreedOn: { en: 'Date', zh: '日期' },
  more: { en: 'Other targets', zh: '其他目标' },
  months: { en: 'Months', zh: '月度目标' },
  letterTitle: { en: 'Target letter {year}', zh: '{year}目标责任书' },
  letterOpening: {
    en: '{name} takes responsibility for the following target. Amounts in {money}.',
    zh: '{name}对以下目标负责。金额单位：{money}。',
  },
  threshold: { en: 'Threshold', zh: '门槛' },
  aim: { en: 'Target', zh: '目标' },
  stretch: { en: 'Stretch', zh: '挑战' },
  scored: { en: 'How it is scored', zh: '考核方式' },
  scoredText: {
    en: 'Attainment is what was achieved divided by the target in force, month by month and for the year. Months before the start and after the end do not count.',
    zh: '完成率 = 实际完成 ÷ 当期有效目标，按月及全年计算。入职前与离职后的月份不计。',
  },
  thresholdText: { en: 'Below the threshold, {part} of the target, nothing counts.', zh: '低于门槛（目标的 {part}）不计。' },
  stretchText: { en: 'From the stretch on, {part} of the target, it counts in full.', zh: '达到挑战值（目标的 {part}）计满。' },
  moreText: {
    en: 'Other targets are scored as it says beside each; a ratio is that of the whole time, not the mean of its months.',
    zh: '其他目标按各自右侧的说明考核；比率按整个期间计算，不取各月平均。',
  },
  moreTiersText: {
    en: 'Other targets are scored as it says beside each, with the same parts of attainment; a ratio is that of the whole time, not the mean of its months, and a level is reached or not.',
    zh: '其他目标按各自右侧的说明考核，同样适用上述比例；比率按整个期间计算，不取各月平均；等级只看是否达到。',
  },
  signedRep: { en: 'Signature of {name}', zh: '{name}签字' },
  signedManager: { en: 'Signature of the manager of {unit}', zh: '{unit}负责人签字' },
  place: { en: 'Date', zh: '日期' },
} satisfies Record<string, Bilingual>

export const REPLIES = {
  accept: { en: 'I accept it', zh: '接受' },
  counter: { en: 'I counter', zh: '有不同意见' },
} satisfies Record<string, Bilingual>
