// Who has been handed a target and has not answered yet, as the workbook stands; nothing is written.

import { dayOf } from '../calendar'
import type { Unanswered } from '../setting/agreement/handout/collect-answers'
import { unanswered } from '../setting/agreement/handout/collect-answers'
import type { WorkbookPort } from '../workbook/port'
import type { BuildOptions } from './contracts'
import { keptIn } from './kept-agreement'
import { standingPlan } from './standing-plan'

/** @returns undefined where there is no plan. @throws {RefusedError} where the plan could not be built again. */
export async function awaitAnswers(
  port: WorkbookPort,
  options: Pick<BuildOptions, 'now' | 'signal' | 'progress'>,
): Promise<Unanswered[] | undefined> {
  const plan = (await standingPlan(port, options))?.plan
  if (plan === undefined) return undefined
  const kept = keptIn(await port.read({ keys: ['agreement'] }))
  return unanswered(plan, kept, dayOf(options.now) ?? 0)
}
