// What a plan is made from, read once: a preview that follows another of the same tables need not read them again.

import { RefusedError } from '../import'
import type { PlanSettings } from '../setting/plan-settings'
import type { Snapshot, WorkbookPort } from '../workbook/port'
import { carryOut, stretchOf } from '../workbook/carry-out'
import type { PlanSource } from './contracts'
import { copiedSheets } from './copied-sheets'
import { damagedSheets } from './damaged-sheets'
import type { ExistingPlan } from './existing-plan'
import { existingPlan } from './existing-plan'
import { readOnlyProblem } from './locked-places'
import { namedSheets } from './named-sheets'
import { refuseNewer } from './plan-version'
import type { ReadTables } from './read-source'
import { readSource } from './read-source'
import { rememberedIn } from './remembered-readings'
import type { Stages } from './stages'
import { unmarkedSheets } from './unmarked-sheets'

export interface PlanReading {
  port: WorkbookPort
  source: PlanSource
  snapshot: Snapshot
  /** The plan that stands in the workbook. */
  existing: ExistingPlan | undefined
  /** As asked for, with what the workbook keeps. */
  settings: PlanSettings
  tables: ReadTables
}

/**
 * Reads the workbook, the plan that stands in it, and the tables.
 * @param before an earlier reading: what it has of the same source is taken from it.
 * @throws {RefusedError} where a sheet is there twice or has lost its keys; {HostError} when it cannot be read, or 'cancelled'.
 */
export async function readPlan(
  port: WorkbookPort,
  source: PlanSource,
  asked: PlanSettings,
  stage: Stages,
  before?: PlanReading,
): Promise<PlanReading> {
  const workbook = stage('workbook')
  const known = before?.port === port && before.source === source ? before : undefined
  const snapshot = known?.snapshot ?? (await readWorkbook(port, source, workbook))
  const existing = await carryOut(existingPlan(snapshot, asked), stretchOf(workbook, 0.5, 1))
  const settings = existing ? withExisting(asked, existing.settings) : asked
  const isReadAlike = known !== undefined && readingKey(known.settings) === readingKey(settings)
  const tables = isReadAlike ? known.tables : await readSource(source, settings, snapshot, rememberedIn(snapshot), stage)
  return { port, source, snapshot, existing, settings, tables }
}

async function readWorkbook(port: WorkbookPort, source: PlanSource, workbook: ReturnType<Stages>): Promise<Snapshot> {
  const snapshot = await port.read({ keys: '*', names: namedSheets(source) }, stretchOf(workbook, 0, 0.5))
  refuseNewer(snapshot)
  // In a sheet that is there twice, or whose keys are lost, nothing else can be read.
  const broken = [...copiedSheets(snapshot), ...damagedSheets(snapshot, port.host), ...(await unmarkedSheets(port, snapshot))]
  if (broken.length > 0) throw new RefusedError([...readOnlyProblem(snapshot, port.host), ...broken])
  return snapshot
}

/** Tables are read by all settings but what is chosen beyond them: that only says how the plan is made. */
const readingKey = ({ options: _, overAssignment: __, ...rest }: PlanSettings): string => JSON.stringify(Object.entries(rest).sort())

/** Language and money of a workbook stay, and so does what was chosen in it and is not chosen anew. */
const withExisting = (asked: PlanSettings, { locale, money, options, overAssignment }: PlanSettings): PlanSettings => ({
  ...asked,
  locale,
  money,
  ...(options === undefined ? {} : { options: { ...options, ...asked.options } }),
  ...(asked.overAssignment === undefined && overAssignment !== undefined ? { overAssignment } : {}),
})
