// Whether a level to be reached is specific, measurable, achievable, somebody's own and has a day: what is missing, in words.

import type { Bilingual } from '../../i18n/messages'
import type { Formula, Ref } from '../../workbook/formula'
import { f } from '../../workbook/formula'
import { sentencesOf } from '../sheets/sentences'
import type { CapabilityTarget } from './capability-targets'

/** What a level can lack, in the order in which it is told. */
export type LevelGap = 'number' | 'unknown' | 'reached' | 'owner' | 'deadline'

export const levelGapTexts: Record<LevelGap, Bilingual> = {
  number: { en: 'There is no level above zero.', zh: '没有大于零的目标等级。' },
  unknown: { en: 'Without a current level nothing says how far it is.', zh: '没有当前等级，无法判断差距。' },
  reached: { en: 'The level is reached already.', zh: '目标等级已经达到。' },
  owner: { en: 'Nobody owns the action.', zh: '没有行动负责人。' },
  deadline: { en: 'It has no last day.', zh: '没有完成日期。' },
}

export function gapsOfLevel({
  current,
  target,
  due,
  responsible,
}: Pick<CapabilityTarget, 'current' | 'target' | 'due' | 'responsible'>): LevelGap[] {
  const gaps: [LevelGap, boolean][] = [
    ['number', !(target > 0)],
    ['unknown', current === null],
    ['reached', current !== null && target > 0 && target <= current],
    ['owner', responsible.trim() === ''],
    ['deadline', due === null],
  ]
  return gaps.flatMap(([gap, isSo]) => (isSo ? [gap] : []))
}

/** The same as a formula of the sheet. @param cell of the row, by its column. */
export function levelSmartFormula(cell: (column: string) => Ref, say: (text: Bilingual) => string): Formula {
  const [current, target] = [cell('current'), cell('target')]
  const asked: Record<LevelGap, Formula> = {
    number: f`NOT(${target}>0)`,
    unknown: f`NOT(ISNUMBER(${current}))`,
    reached: f`IF(ISNUMBER(${current}),AND(${target}>0,${target}<=${current}),FALSE)`,
    owner: f`TRIM(${cell('responsible')})=""`,
    deadline: f`NOT(ISNUMBER(${cell('due')}))`,
  }
  return sentencesOf(asked, levelGapTexts, say)
}
