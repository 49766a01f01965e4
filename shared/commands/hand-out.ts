// Hands targets out: notes in the workbook that they are proposed, and makes a file for every rep or manager.

import { dayOf } from '../calendar'
import { problemsOf, RefusedError } from '../import/problem'
import { rest } from '../workbook/carry-out'
import { carriersOf, type HandoutBy } from '../setting/agreement/handout/carriers'
import type { AgreementInputs } from '../setting/agreement/agreement-inputs'
import { NO_INPUTS } from '../setting/agreement/agreement-inputs'
import { rowsFor } from '../setting/agreement/agreement-sheets'
import type { HandoutContext } from '../setting/agreement/handout/handout-context'
import { managerFile } from '../setting/agreement/handout/manager-file'
import { repFile } from '../setting/agreement/handout/rep-file'
import { markCell, newHand, nextMark, readMark, type RoundMark } from '../setting/agreement/handout/round-mark'
import { isComplete } from '../setting/levels/stages'
import type { Plan } from '../setting/plan/plan'
import { sheetContext } from '../setting/sheets/sheet-context'
import type { WorkbookPort } from '../workbook/port'
import { buildPlan } from './build-plan'
import type { BuildOptions, BuildResult } from './contracts'
import { revisionOf } from './existing-plan'
import { keptIn } from './kept-agreement'
import { partOf } from './stages'
import { previewPlan } from './preview-plan'
import { withAgreement } from './with-agreement'
import { settingsOf } from './workbook-settings'

const problem = problemsOf({
  handoutNobody: {
    en: 'No target has been handed down to them yet, so there is nothing to hand out. Type the day of handing down on Cascade first.',
    zh: '目标尚未下达给他们，无可分发。请先在“目标分解”填写下达日期。',
  },
})

/** Parts of the work: the plan is looked at, then written; the rest is making the files. */
const PREVIEWED = 0.3
/** Where something was agreed meanwhile, which is built first. */
const TAKEN = 0.6
const WRITTEN = 0.85
const FILES_A_STEP = 10

export interface HandOutRequest {
  by: HandoutBy
  /** Day serial by which an answer is expected. */
  due?: number
}

export interface HandedOut {
  /** One file each; names are different, without regard to case too. */
  files: { name: string; bytes: Uint8Array }[]
  build: BuildResult
}

/**
 * The workbook is rebuilt from its own tables, so that what is handed out is the plan as it stands.
 * @returns undefined where there is no plan.
 * @throws {RefusedError} where it could not be built; nothing was written then, and nothing is handed out.
 */
export async function handOut(port: WorkbookPort, { by, due }: HandOutRequest, options: BuildOptions): Promise<HandedOut | undefined> {
  const settings = settingsOf(await port.read({ keys: ['settings'] }))
  if (settings === undefined) return undefined
  const today = dayOf(options.now) ?? null
  const cells: Partial<AgreementInputs> = { proposedOn: today, ...(due === undefined ? {} : { due }) }
  const looked = partOf(options, 0, PREVIEWED)
  const { plan: before } = await previewPlan(port, { kind: 'workbook' }, settings, looked)
  // Who leads people hands their targets on.
  const told = [...carriersOf(before, by), ...(by === 'manager' ? carriersOf(before, 'rep') : [])]
  if (told.length === 0 && !isComplete(before.nodes[0])) throw new RefusedError([problem('handoutNobody', {})])
  let stands = keptIn(await port.read({ keys: ['agreement'] }))
  let looking = PREVIEWED
  // What is agreed by now belongs to the round that ends: it is taken before the next one begins.
  if (rowsFor(sheetContext(before), stands).some(({ node, taken }) => taken !== null && taken !== stands.get(node.key)?.taken)) {
    looking = TAKEN
    await buildPlan(port, { kind: 'workbook' }, withAgreement(settings), { ...options, ...partOf(options, PREVIEWED, TAKEN) })
    stands = keptIn(await port.read({ keys: ['agreement'] }))
  }
  const hand = newHand()
  const entries = new Map(
    told.map((index): [string, Partial<AgreementInputs>] => {
      const { key, isRep } = before.nodes[index]
      return [key, { ...cells, asked: markCell(nextMark(stands.get(key)?.inputs ?? NO_INPUTS, hand, by, isRep)) }]
    }),
  )
  const source = { kind: 'workbook' as const, agreement: { entries } }
  const build = await buildPlan(port, source, withAgreement(settings), { ...options, ...partOf(options, looking, WRITTEN) })
  const after = await port.read({ keys: ['agreement', 'log'] })
  const { plan } = build
  const kept = keptIn(after)
  const markOf = (key: string): RoundMark | undefined => readMark(kept.get(key)?.inputs.asked ?? null)
  const context: HandoutContext = { plan, revision: revisionOf(after), due, markOf }
  const rows = rowsFor(sheetContext(plan), kept)
  const names = fileNames(plan)
  const files: HandedOut['files'] = []
  const wanted = carriersOf(plan, by)
  for (const index of wanted) {
    files.push({ name: names[index], bytes: by === 'rep' ? repFile(context, index) : managerFile(context, rows, index) })
    options.progress?.(WRITTEN + ((1 - WRITTEN) * files.length) / wanted.length, 1, 'files')
    // What is noted in the workbook by now is handed out: this part is not stopped.
    if (files.length % FILES_A_STEP === 0) await rest()
  }
  return { files, build }
}

/** Id, by which namesakes are told apart, and name in Team; what no system allows is left out. */
function fileNames({ nodes }: Plan): string[] {
  const taken = new Set<string>()
  return nodes.map(({ key, name, plainName = name }) => {
    const bare = `${key} ${plainName}`
      // eslint-disable-next-line no-control-regex -- no file name may hold these.
      .replace(/[\u0000-\u001f<>:"/\\|?*]/g, '_')
      // A point at the front hides a file.
      .replace(/^[\s.]+/, '_')
      .trim()
    const cut = [...bare].slice(0, 100).join('')
    let free = cut
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${cut} (${count})`
    taken.add(free.toLowerCase())
    return `${free}.xlsx`
  })
}
