// Target letters (目标责任书) of everybody, or of some people, as one workbook to be printed: a page each.

import { problemsOf, RefusedError } from '../import/problem'
import { carriersOf } from '../setting/agreement/handout/carriers'
import { lettersFile } from '../setting/agreement/handout/letter-sheet'
import type { Plan } from '../setting/plan/plan'
import type { WorkbookPort } from '../workbook/port'
import type { CommandOptions } from './contracts'
import { standingPlan } from './standing-plan'

export interface Letters {
  bytes: Uint8Array
  count: number
}

const texts = {
  nobody: { en: 'Nobody in the plan carries a target of their own.', zh: '计划中没有承担个人目标的人员。' },
}

const problem = problemsOf(texts)

/**
 * Nothing is written into the workbook.
 * @param choose which of the people who have a target; all of them where it is left out.
 * @returns undefined where there is no plan.
 * @throws {RefusedError} where the plan could not be built again, or nobody is left.
 */
export async function letters(
  port: WorkbookPort,
  options: CommandOptions,
  choose: (plan: Plan, people: number[]) => number[] = (_, people) => people,
): Promise<Letters | undefined> {
  const plan = (await standingPlan(port, options))?.plan
  if (plan === undefined) return undefined
  const people = choose(plan, carriersOf(plan, 'rep'))
  if (people.length === 0) throw new RefusedError([problem('nobody', {})])
  return { bytes: lettersFile(plan, people), count: people.length }
}
