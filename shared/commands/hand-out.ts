// Hands targets out: notes in the workbook that they are proposed, and makes a file for every rep or manager.

import { serialFromIso } from '../calendar'
import type { Problem } from '../import'
import { RefusedError } from '../import/problem'
import type { AgreementInputs } from '../setting/agreement/agreement-inputs'
import { rowsFor } from '../setting/agreement/agreement-sheets'
import type { HandoutContext } from '../setting/agreement/handout/handout-context'
import { managerFile } from '../setting/agreement/handout/manager-file'
import { repFile } from '../setting/agreement/handout/rep-file'
import { readAgreement } from '../setting/agreement/read-agreement'
import { isComplete, isReached } from '../setting/levels/stages'
import type { Plan } from '../setting/plan/plan'
import { sheetContext } from '../setting/sheets/sheet-context'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { WorkbookPort } from '../workbook/port'
import { buildPlan } from './build-plan'
import type { BuildOptions, BuildResult } from './contracts'
import { revisionOf } from './existing-plan'
import { previewPlan } from './preview-plan'
import { settingsOf } from './workbook-settings'

const nobodyYet: Problem = {
  code: 'handoutNobody',
  severity: 'error',
  place: {},
  text: {
    en: 'No target has been handed down to them yet, so there is nothing to hand out. Type the day of handing down on Cascade first.',
    zh: '目标尚未下达给他们，无可分发。请先在“目标分解”填写下达日期。',
  },
  params: {},
}

export interface HandOutRequest {
  by: 'rep' | 'manager'
  /** Day serial by which an answer is expected. */
  due?: number
}

export interface HandedOut {
  /** One file each; names are different. */
  files: { name: string; bytes: Uint8Array }[]
  build: BuildResult
}

/**
 * The workbook is rebuilt from its own tables, so that what is handed out is the plan as it stands.
 * @returns undefined where there is no plan.
 * @throws {RefusedError} where it could not be built; nothing was written then, and nothing is handed out.
 */
export async function handOut(port: WorkbookPort, { by, due }: HandOutRequest, options: BuildOptions): Promise<HandedOut | undefined> {
  const before = await port.read({ keys: ['settings'] })
  const settings = settingsOf(before)
  if (settings === undefined) return undefined
  const today = serialFromIso(options.now.slice(0, 10)) ?? null
  const cells: Partial<AgreementInputs> = { proposedOn: today, ...(due === undefined ? {} : { due }) }
  const { nodes } = (await previewPlan(port, { kind: 'workbook' }, settings, { signal: options.signal })).plan
  const keys = nodes
    .filter((node) => !node.isClosed && !node.isUnassigned && isReached(node) && node.parent !== -1 && (by === 'manager' || node.isRep))
    .map(({ key }) => key)
  if (keys.length === 0 && !isComplete(nodes[0])) throw new RefusedError([nobodyYet])
  const source = { kind: 'workbook' as const, agreement: { entries: new Map(keys.map((key) => [key, cells])) } }
  const build = await buildPlan(port, source, { ...settings, options: { ...settings.options, agreement: 'yes' } }, options)
  const after = await port.read({ keys: ['agreement', 'log'] })
  const { plan } = build
  const context: HandoutContext = { plan, revision: revisionOf(after), due }
  const rows = rowsFor(sheetContext(plan), readAgreement(sheetOf(after, 'agreement'), layoutsOf(after).get('agreement')))
  const files = wanted(plan, by).map((index) => ({
    name: fileName(plan, index),
    bytes: by === 'rep' ? repFile(context, index) : managerFile(context, rows, index),
  }))
  return { files, build }
}

/** Everybody who carries a target: people, or units below the company with somebody in them. */
const wanted = ({ nodes }: Plan, by: HandOutRequest['by']): number[] =>
  nodes.flatMap((node, index) =>
    !node.isClosed && !node.isUnassigned && isReached(node) && node.parent !== -1 && node.isRep === (by === 'rep') ? [index] : [],
  )

/** Id and name; what no system allows in a name is left out. Ids differ, so names do, but for what is left out. */
function fileName({ nodes }: Plan, index: number): string {
  const nameOf = (at: number): string =>
    `${nodes[at].key} ${nodes[at].name}`
      // eslint-disable-next-line no-control-regex -- no file name may hold these.
      .replace(/[\u0000-\u001f<>:"/\\|?*]/g, '_')
      .trim()
      .slice(0, 100)
  const name = nameOf(index)
  const same = nodes.slice(0, index).filter((_, at) => nameOf(at).toLowerCase() === name.toLowerCase()).length
  return `${name}${same === 0 ? '' : ` (${same + 1})`}.xlsx`
}
