// The words of the sheet Agreement: heads, states, and what is wrong in a row.

import type { Bilingual } from '../../i18n/messages'
import type { Flaw, State } from './agreed-amount'

export const agreementTexts = {
  title: { en: 'Agreement {year}', zh: '{year}目标确认' },
  subtitle: {
    en: 'Amounts in {money}. Yellow cells are filled in: counter with its reason, then answer, day and name. What is agreed goes into the plan with the next build; what was said in an earlier round is asked again.',
    zh: '金额单位：{money}。黄色单元格由人填写：先填反馈金额及理由，再填答复、日期和姓名。已确认的金额在下次生成时进入计划；前一轮的答复须重新征询。',
  },
  name: { en: 'Name', zh: '名称' },
  level: { en: 'Level', zh: '层级' },
  metric: { en: 'Metric', zh: '指标' },
  proposed: { en: 'Proposed', zh: '建议目标' },
  low: { en: 'Range: low', zh: '区间低值' },
  high: { en: 'Range: high', zh: '区间高值' },
  carry: { en: 'Can be carried', zh: '可承担上限' },
  range: { en: 'Range from', zh: '区间依据' },
  deadline: { en: 'Reached by', zh: '截止日期' },
  smart: { en: 'What is missing (SMART)', zh: '缺少的要素（SMART）' },
  proposedOn: { en: 'Proposed on', zh: '下达日期' },
  due: { en: 'Answer due', zh: '反馈截止' },
  counter: { en: 'Counter', zh: '反馈金额' },
  counterReason: { en: 'Reason of the counter', zh: '反馈理由' },
  plan: { en: 'How to reach it', zh: '达成思路' },
  diff: { en: 'Counter less proposed', zh: '反馈减建议' },
  peersTake: { en: 'Others would take', zh: '同级需承担' },
  peersPart: { en: 'Part of their targets', zh: '占同级目标' },
  unowned: { en: 'Nobody would own', zh: '无人承担' },
  answer: { en: "Manager's answer", zh: '上级答复' },
  answerAmount: { en: 'Amount of the answer', zh: '答复金额' },
  agreed: { en: 'Agreed amount', zh: '确认金额' },
  agreedOn: { en: 'Agreed on', zh: '确认日期' },
  agreedBy: { en: 'Declared by', zh: '声明人' },
  state: { en: 'State', zh: '状态' },
  flaws: { en: 'To correct', zh: '待更正' },
  stood: { en: 'If all counters stood', zh: '若反馈均成立' },
  open: { en: 'Gap nobody owns then', zh: '届时无人承担的差额' },
  unassigned: { en: 'Not assigned below', zh: '其中待分配' },
  round: { en: 'Rounds agreed', zh: '已确认轮次' },
  asked: { en: 'Handed out in round', zh: '下发轮次' },
  taken: { en: 'Taken into the plan', zh: '已进入计划' },
  earlier: { en: 'Of an earlier round', zh: '属于前一轮' },
  locked: { en: 'Locked', zh: '锁定' },
  free: { en: 'Nothing stops it upwards', zh: '上调不受限' },
  more: { en: 'Can take more', zh: '可上调' },
  less: { en: 'Can take less', zh: '可下调' },
  movable: { en: 'Can take more or less', zh: '可调整' },
  peers: { en: 'Others who can', zh: '同级可调整' },
  amountHelp: { en: 'An amount in {money}, or empty.', zh: '填写金额（{money}），或留空。' },
  dateHelp: { en: 'A date, or empty.', zh: '填写日期，或留空。' },
  answerHelp: { en: 'Choose an answer, or leave it empty.', zh: '请选择答复，或留空。' },
} satisfies Record<string, Bilingual>

export const stateTexts: Record<State, Bilingual> = {
  draft: { en: 'draft', zh: '草稿' },
  proposed: { en: 'proposed', zh: '已下达' },
  again: { en: 'asked again', zh: '再次征询' },
  countered: { en: 'countered', zh: '已反馈' },
  agreed: { en: 'agreed', zh: '已确认' },
  locked: { en: 'locked', zh: '已锁定' },
}

export const flawTexts: Record<Flaw, Bilingual> = {
  counterLocked: { en: 'This target is locked and cannot be countered.', zh: '此目标已锁定，不能反馈。' },
  counterText: { en: 'The counter is not an amount of zero or more.', zh: '反馈金额不是不小于零的数字。' },
  counterReason: { en: 'The counter has no reason.', zh: '反馈没有填写理由。' },
  answerText: { en: 'The answer is none of the choices.', zh: '答复不在可选项中。' },
  answerAmount: { en: 'The answer needs an amount.', zh: '答复需要填写金额。' },
  agreedOn: { en: 'The agreement has no date.', zh: '确认没有填写日期。' },
  agreedBy: { en: 'The agreement has no name.', zh: '确认没有填写姓名。' },
  moved: { en: 'The target has moved since it was agreed.', zh: '确认后目标又有变动。' },
}

export const checkTexts = {
  flaws: { en: 'Nothing on Agreement has to be corrected', zh: '目标确认中没有待更正的内容' },
  flawsDetail: { en: 'Rows of Agreement with something to correct.', zh: '“目标确认”中有待更正内容的行数。' },
} satisfies Record<string, Bilingual>
