// What a person's wish and its outcome look like: the words between the pane, the command line and the commands.

import type { Problem } from '../import/problem'
import type { TablesReading } from '../import/reading/table-reading'
import type { AgreementInputs } from '../setting/agreement/agreement-inputs'
import type { Plan } from '../setting/plan/plan'
import type { InputKey, PlanInputs } from '../setting/inputs/inputs'
import type { Override, PlanSettings } from '../setting/plan-settings'
import type { ChangedCell } from '../setting/scenario/changed-cells'
import type { KeptScenario } from '../setting/scenario/kept-scenario'
import type { ToldCheck } from '../setting/sheets/told-check'
import type { SourceKind } from '../setting/sources/blend'
import type { PatchSize, SheetKey, SheetSize } from '../workbook/patch'
import type { Cancellation } from '../workbook/port'

export type * from '../import/reading/inspection'
export type { ColumnRole, TableKind, TableReading, TablesReading } from '../import/reading/table-reading'

/** A file as dropped or read, or a table as pasted: text, or bytes whose kind and encoding are found out. */
export interface SourceFile {
  name: string
  content: string | Uint8Array
  /** Which sheet of a workbook; left out, the one that fits best. */
  sheet?: string
  /** Why it could not be opened, where that is so: the other table is checked all the same. */
  unopened?: Problem
}

/** Answers that were collected, and whether a version is published. */
export interface AgreementWork {
  /** By node key: cells of the sheet Agreement that are written. */
  entries?: ReadonlyMap<string, Partial<AgreementInputs>>
  /** Appends a version, in force from this day (serial). */
  publishFrom?: number
}

/** What a build does about scenarios. */
export interface ScenarioWork {
  /** A plan that is set beside the one that is built. */
  against?: Plan
  /** Overrides of this plan, by node key; written into the override column. */
  overrides?: ReadonlyMap<string, Override>
  /** Numbers of further tables that are other in this plan; written into their sheets. */
  cells?: readonly ChangedCell[]
  /** What is wrong with the drivers themselves: told with everything else, nothing is built. */
  problems?: readonly Problem[]
  /** The scenarios that stand on the sheet from now on; left out, those that stand stay. */
  kept?: readonly KeptScenario[]
}

/** Where team and history come from, and what becomes of owners of the history who are not in Team. */
export type PlanSource = SourceTables & {
  /**
   * 'ask', the default: each is a problem 'unknownOwner', with what is known about them. 'add': they are added to Team as
   * people who left, below the company in a unit of their own (shared/import/former-owners.ts says why there).
   */
  formerOwners?: 'ask' | 'add'
  /** What is done to the sheets of agreement with this build. */
  agreement?: AgreementWork
  /** Compares this build with another plan, or keeps scenarios beside it, on the sheet Scenarios. */
  scenario?: ScenarioWork
  /** Further tables of the plan; of those left out, the workbook's own sheets are read where they stand. */
  inputs?: Partial<Record<InputKey, InputSource>>
}

/**
 * Where a further table comes from: a file, a sheet of the user's, nowhere yet (a sheet to be filled in), or made up for the
 * people of the sample.
 */
export type InputSource = SourceFile | { sheet: string } | 'empty' | 'sample'

/**
 * Where team and history come from. One table may be both (the same file and sheet, or the same sheet's name), and the team
 * may be left out where the history's columns tell the levels above its people.
 */
export type SourceTables =
  | { kind: 'sample' }
  | { kind: 'files'; team?: SourceFile; history: SourceFile; reading?: TablesReading }
  /** Sheets of the user's, by name. */
  | { kind: 'sheets'; team?: string; history: string; reading?: TablesReading }
  /** The input sheets of ours that stand in the workbook. */
  | { kind: 'workbook' }

/** The workbook as the pane finds it. */
export interface WorkbookState {
  /** True when a half-done change of an earlier time was just taken back. */
  recovered: boolean
  /** True where this person may look at the workbook but not change it. */
  isReadOnly?: boolean
  /** Settings of the plan in the workbook; undefined when there is none yet. */
  settings?: PlanSettings
  /** Visible sheets that are not ours, for the choice of a source. */
  userSheets: string[]
  /** Further tables of the plan that stand on sheets of their own; none where left out. */
  inputs?: InputKey[]
}

/** A person's typed change that a rebuild found. */
export interface KeptEdit {
  /** override: in its own column. typedOver: a target that was typed over, kept as an override. setBack: a generated cell that was
   * typed over and is set back, its content moved to the Log. heldMonth: a month in its own cell. typedMonth: a month that was
   * typed over, kept as a held one. */
  kind: 'override' | 'typedOver' | 'setBack' | 'heldMonth' | 'typedMonth'
  sheet: string
  address: string
  /** Who or what the row is about. */
  who: string
  value: string | number
}

/** The plan that a source is looked at for: what a year that no column head names, and quarters, are counted from. */
export type InspectedPlan = Partial<Pick<PlanSettings, 'year' | 'fiscalStart' | 'metric' | 'locale'>>

/** One sheet of the plan, and what a build does to it. */
export interface SheetOutcome extends Omit<SheetSize, 'sheet'> {
  key: SheetKey
  name: string
  isHidden: boolean
}

/** A cell that a message speaks of. */
export interface CellPlace {
  sheet: string
  address: string
}

/** Cells that stand in the workbook, by what the messages of a plan are about; what is not there yet is left out. */
export interface MessagePlaces {
  /** By Note.node. */
  nodes: Record<string, CellPlace>
  /** By PlanCheck.id. */
  checks: Record<string, CellPlace>
}

/** Shown before anything is written. */
export interface PlanPreview {
  plan: Plan
  /** Every line of the sheet Check, as it stands there. */
  checks: ToldCheck[]
  size: PatchSize
  /** Every sheet of the plan, in the order of the tabs. */
  sheets: SheetOutcome[]
  /** How many sheets of the person's own stand beside, left alone. */
  otherSheets: number
  kept: KeptEdit[]
  warnings: Problem[]
  places: MessagePlaces
  /** Sources of shares that something is known of; equal parts are always there. */
  shareTables: SourceKind[]
  /** The further tables as they were read. */
  inputs?: PlanInputs
  /** Given back to the build, it is refused where it would write anything else than was shown. */
  stamp?: string
}

/** What a command is at. */
export type Stage = 'workbook' | 'tables' | 'owners' | 'plan' | 'sheets' | 'writing' | 'files'

/** How a command is watched and stopped; without either it does its work in one go. */
export interface CommandOptions {
  /** Once aborted, the command throws HostError 'cancelled' at its next rest, with nothing written. */
  signal?: Cancellation
  /** `done` of `total` of the whole command, which never goes back. */
  progress?: (done: number, total: number, stage: Stage) => void
}

export interface PreviewOptions extends CommandOptions {
  /**
   * The preview that is shown, of the same source: what it has read is not read again. What somebody else writes meanwhile is
   * found by the build, which reads anew and holds the plan against the one that was shown.
   */
  after?: PlanPreview
}

export interface BuildOptions extends CommandOptions {
  /** Now on the clock of the person, as ISO date and time; the clock is passed in so that results can be repeated. */
  now: string
  /** Name that the person declares for the Log; not verified. */
  declaredBy: string
  /** Of the preview that the person has seen; left out where nobody has seen one. */
  shown?: string
}

/** What a build did: the preview, come true. */
export type BuildResult = PlanPreview
