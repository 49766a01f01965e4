// Collects files that were handed out: every answer lands on its row of Agreement, and who has not answered is listed.

import { dayOf } from '../calendar'
import { isError, RefusedError, type Problem } from '../import'
import type { Unanswered } from '../setting/agreement/handout/collect-answers'
import { collectAnswers, unanswered } from '../setting/agreement/handout/collect-answers'
import { readHandout } from '../setting/agreement/handout/read-handout'
import type { WorkbookPort } from '../workbook/port'
import { buildPlan } from './build-plan'
import type { BuildOptions, BuildResult } from './contracts'
import { revisionOf } from './existing-plan'
import { keptIn } from './kept-agreement'
import { withAgreement } from './with-agreement'
import { partOf } from './stages'
import { previewPlan } from './preview-plan'
import { settingsOf } from './workbook-settings'

/** Part of the work in which the plan and the files are read. */
const READ = 0.35

export interface CollectedAnswers {
  build: BuildResult
  /** Node keys with something new. */
  answered: string[]
  unanswered: Unanswered[]
  /** Warnings about the files. */
  problems: Problem[]
}

/**
 * @returns undefined where there is no plan.
 * @throws {RefusedError} for files that are none of the plan's, or contradict one another; nothing was written then.
 */
export async function collect(
  port: WorkbookPort,
  files: readonly { name: string; content: Uint8Array }[],
  options: BuildOptions,
): Promise<CollectedAnswers | undefined> {
  const before = await port.read({ keys: '*' })
  const settings = settingsOf(before)
  if (settings === undefined) return undefined
  const { plan } = await previewPlan(port, { kind: 'workbook' }, settings, partOf(options, 0, READ))
  const handed = []
  for (const { name, content } of files) handed.push(await readHandout(name, content, { signal: options.signal }))
  const { entries, problems } = collectAnswers(plan, keptIn(before), handed, revisionOf(before))
  if (problems.some(isError)) throw new RefusedError(problems)
  const source = { kind: 'workbook' as const, agreement: { entries } }
  const build = await buildPlan(port, source, withAgreement(settings), { ...options, ...partOf(options, READ, 1) })
  const after = keptIn(await port.read({ keys: ['agreement'] }))
  const today = dayOf(options.now) ?? 0
  return { build, answered: [...entries.keys()], unanswered: unanswered(build.plan, after, today), problems }
}
