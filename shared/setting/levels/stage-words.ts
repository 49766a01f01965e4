// The words of handing down level by level: on Cascade, on Check, and in the notes of a plan.

import type { Bilingual } from '../../i18n/messages'

export const stageTexts = {
  handedOn: { en: 'Handed down on', zh: '下达日期' },
  stage: { en: 'State', zh: '下达状态' },
  proposed: { en: 'Proposed, all levels', zh: '各级建议目标' },
  worked: { en: 'Calculated, all levels', zh: '各级计算目标' },
  reached: { en: 'Handed down to', zh: '已下达至此' },
  passed: { en: 'Handed on', zh: '已向下下达' },
  complete: { en: 'All below handed on', zh: '下级均已下达' },
  help: {
    en: 'The day on which this target was handed down to those below. Empty: they have none yet.',
    zh: '将目标下达给下级的日期。留空表示下级尚无目标。',
  },
  subtitle: {
    en: 'Amounts in {money}. Level by level: adjust the next level by override and reason, then type the day on which it is handed down. Empty is not handed down yet.',
    zh: '金额单位：{money}。逐级分解：先用人工调整和原因修改下一级，再填写下达日期。空白表示尚未下达。',
  },
} satisfies Record<string, Bilingual>

export const stateTexts = {
  handed: { en: 'handed down', zh: '已下达' },
  open: { en: 'to be handed down', zh: '待下达' },
  waits: { en: 'not handed down yet', zh: '尚未下达' },
  noDay: { en: 'the day is no date', zh: '下达日期无效' },
} satisfies Record<string, Bilingual>

export const stageCheckTexts = {
  open: { en: 'Every target is handed down', zh: '目标已全部下达' },
  openDetail: {
    en: 'Targets that stand with units which have not handed them down yet; below them cells are empty, not 0.',
    zh: '停留在尚未下达的单位的目标金额；其下级为空白，不是 0。',
  },
  days: { en: 'Every day of handing down is a date', zh: '下达日期均有效' },
  daysDetail: { en: 'Cells that hold something else and do not count.', zh: '内容不是日期、因而无效的单元格个数。' },
  early: { en: 'Nobody hands down before the level above', zh: '没有先于上级下达' },
  earlyDetail: {
    en: 'Days typed for units whose own target has not been handed down to them; they count once it has.',
    zh: '自身目标尚未下达就已填写下达日期的单位个数；待上级下达后生效。',
  },
  notYet: { en: 'Not yet', zh: '待下达' },
} satisfies Record<string, Bilingual>

export const stageNotes = {
  open: {
    en: 'Level by level: {passed} of {all|unit|units} have handed down. {amount} stands with {who}; below, targets are empty until the day of handing down is typed on Cascade.',
    zh: '逐级分解：{all} 个单位中已有 {passed} 个下达。{amount} 停留在{who}；其下级目标为空白，待在“目标分解”填写下达日期后显示。',
  },
  lines: {
    en: 'Product lines stand where targets do: those of a unit that has not handed down are what is proposed for its people together, and below it they are empty.',
    zh: '产品线目标随目标一起下达：尚未下达的单位，其产品线目标为所属人员建议目标之和，其下级为空白。',
  },
  day: {
    en: '"{text}" of {who} is not the date of a day, so nothing is handed down by it. Type a date such as 2026-01-15, or empty the cell.',
    zh: '{who} 的下达日期“{text}”不是日期，不视为已下达。请填写日期，例如 2026-01-15，或清空单元格。',
  },
} satisfies Record<string, Bilingual>
