// The words of the sheet Bottom-up: heads, what is wrong in a row, its lines of Check, and what the preview says of it.

import type { Bilingual } from '../../i18n/messages'
import type { NumberFlaw } from './bottom-up-rows'

export const bottomUpTexts = {
  title: { en: 'Bottom-up {year}', zh: '{year}自下而上' },
  subtitle: {
    en: 'Amounts in {money}. Everybody types an own number; an empty cell is not answered, 0 is a number. "Take" makes it the target with the next build.',
    zh: '金额单位：{money}。每人填写自报数：留空表示未填报，0 也是填报。选择“采纳”后，下次生成时作为目标。',
  },
  name: { en: 'Name', zh: '名称' },
  level: { en: 'Level', zh: '层级' },
  target: { en: 'Target, top-down', zh: '自上而下目标' },
  own: { en: 'Own number', zh: '自报数' },
  remark: { en: 'Remark', zh: '说明' },
  take: { en: 'Take', zh: '采纳' },
  bottomUp: { en: 'Bottom-up', zh: '自下而上合计' },
  asked: { en: 'People asked', zh: '应填人数' },
  answered: { en: 'Answered', zh: '已填人数' },
  targetAnswered: { en: 'Targets of those who answered', zh: '已填报者的目标' },
  gap: { en: 'Their gap', zh: '已填报者差额' },
  unknown: { en: 'Targets without an own number', zh: '尚无自报数的目标' },
  whole: { en: 'Gap in all', zh: '总差额' },
  flaws: { en: 'To correct', zh: '待更正' },
  taken: { en: 'Taken as target', zh: '已采纳为目标' },
  ownHelp: { en: 'An amount in {money}, 0 included; empty is not answered.', zh: '填写金额（{money}），可为 0；留空表示未填报。' },
  takeHelp: { en: 'Choose yes, or leave it empty.', zh: '选择“是”，或留空。' },
} satisfies Record<string, Bilingual>

export const numberFlawTexts: Record<NumberFlaw, Bilingual> = {
  ownText: {
    en: 'The own number is not an amount of zero or more and does not count as an answer.',
    zh: '自报数不是不小于零的数字，按未填报处理。',
  },
  ownDigits: {
    en: 'The own number is finer than the rounding unit; it counts as it is typed.',
    zh: '自报数比取整单位更细，按填写的数字计算。',
  },
  takeText: { en: 'Take is neither yes nor empty.', zh: '“采纳”既不是“是”也不是空白。' },
  takeNothing: { en: 'There is no own number to take.', zh: '没有可采纳的自报数。' },
  takeLocked: { en: 'The target is locked; the own number is not taken.', zh: '目标已锁定，不采纳自报数。' },
}

export const bottomUpCheckTexts = {
  flaws: { en: 'Nothing on Bottom-up has to be corrected', zh: '自下而上中没有待更正的内容' },
  flawsDetail: { en: 'Rows of Bottom-up with something to correct.', zh: '“自下而上”中有待更正内容的行数。' },
  open: { en: 'Everybody has typed an own number', zh: '所有人均已填报' },
  openDetail: { en: 'People who have not answered yet; an empty cell is not 0.', zh: '尚未填报的人数；留空不等于 0。' },
  gap: { en: 'Own numbers reach the targets of those who typed them', zh: '自报数合计等于相应目标' },
  gapDetail: {
    en: 'Targets of those who answered minus their own numbers; the targets of the others are not in it.',
    zh: '已填报者的目标减去其自报数；未填报者的目标不计入。',
  },
} satisfies Record<string, Bilingual>

export const bottomUpNotes = {
  nobody: {
    en: 'Bottom-up: nobody of {asked} has answered yet. Own numbers are typed on the sheet Bottom-up.',
    zh: '自下而上：{asked} 人均未填报。请在“自下而上”工作表填写自报数。',
  },
  some: {
    en: 'Bottom-up: {answered} of {asked} have answered, {own} against targets of {target}: gap {gap}. Targets of {unknown} have no own number.',
    zh: '自下而上：{asked} 人中已有 {answered} 人填报，合计 {own}，对应目标 {target}，差额 {gap}；另有目标 {unknown} 尚无自报数。',
  },
  taken: {
    en: 'Own numbers taken as targets: {people}, together {less} less than their targets. Nobody else takes that over: it stands on the row "not assigned" of the manager.',
    zh: '已采纳自报数为目标：{people}，合计比原目标少 {less}。差额不转给其他人，留在上级的“待分配”行。',
  },
  takenMore: {
    en: 'Own numbers taken as targets: {people}, together {more} more than their targets; what is not assigned beside them, then the others of the team carry so much less.',
    zh: '已采纳自报数为目标：{people}，合计比原目标多 {more}；先减少同级的“待分配”，再由团队其他人相应少承担。',
  },
} satisfies Record<string, Bilingual>

export const bottomUpReasons = {
  taken: { en: 'own number, bottom-up', zh: '自下而上自报数' },
  remarked: { en: 'own number, bottom-up: {remark}', zh: '自下而上自报数：{remark}' },
  left: { en: 'left by own numbers, bottom-up', zh: '采纳自报数后留下的差额' },
} satisfies Record<string, Bilingual>
