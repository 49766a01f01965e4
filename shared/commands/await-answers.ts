// Who has been handed a target and has not answered yet, as the workbook stands; nothing is written.

import { serialFromIso } from '../calendar'
import type { Unanswered } from '../setting/agreement/handout/collect-answers'
import { unanswered } from '../setting/agreement/handout/collect-answers'
import { readAgreement } from '../setting/agreement/read-agreement'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { WorkbookPort } from '../workbook/port'
import type { BuildOptions } from './contracts'
import { standingPlan } from './standing-plan'

/** @returns undefined where there is no plan. @throws {RefusedError} where the plan could not be built again. */
export async function awaitAnswers(
  port: WorkbookPort,
  options: Pick<BuildOptions, 'now' | 'signal' | 'progress'>,
): Promise<Unanswered[] | undefined> {
  const plan = (await standingPlan(port, options))?.plan
  if (plan === undefined) return undefined
  const snapshot = await port.read({ keys: ['agreement'] })
  const kept = readAgreement(sheetOf(snapshot, 'agreement'), layoutsOf(snapshot).get('agreement'))
  return unanswered(plan, kept, serialFromIso(options.now.slice(0, 10)) ?? 0)
}
