// What the pane asks of the product: the commands, as one object that tests can replace.

import type {
  BuildOptions,
  BuildResult,
  CommandOptions,
  InspectedPlan,
  PlanPreview,
  PlanSource,
  PreviewOptions,
  TablesInspection,
  WorkbookState,
} from '../commands/contracts'
import type { ScenarioComparison, ScenarioSide } from '../commands/compare-scenarios'
import type { ScenarioBook } from '../commands/kept-scenarios'
import type { Drivers } from '../setting/scenario/drivers'
import type { CollectedAnswers } from '../commands/collect'
import type { HandedOut, HandOutRequest } from '../commands/hand-out'
import type { Letters } from '../commands/letters'
import type { Published } from '../commands/publish'
import type { Unanswered } from '../setting/agreement/handout/collect-answers'
import type { Locale } from '../i18n/messages'
import type { PlanSettings } from '../setting/plan-settings'
import type { WorkbookPort } from '../workbook/port'

/** Each member throws RefusedError with every problem at once, or HostError with a code. */
export interface Commands {
  openWorkbook(port: WorkbookPort, options?: CommandOptions): Promise<WorkbookState>
  sampleSettings(locale: Locale): PlanSettings | Promise<PlanSettings>
  /** How the tables of a source are read, for the person to correct; refuses nothing. */
  inspectTables(port: WorkbookPort, source: PlanSource, plan?: InspectedPlan, options?: CommandOptions): Promise<TablesInspection>
  previewPlan(port: WorkbookPort, source: PlanSource, settings: PlanSettings, options?: PreviewOptions): Promise<PlanPreview>
  buildPlan(port: WorkbookPort, source: PlanSource, settings: PlanSettings, options: BuildOptions): Promise<BuildResult>
  /** Undefined where there is no plan; left out where the host cannot save files. */
  handOut?(port: WorkbookPort, request: HandOutRequest, options: BuildOptions): Promise<HandedOut | undefined>
  collect?(
    port: WorkbookPort,
    files: readonly { name: string; content: Uint8Array }[],
    options: BuildOptions,
  ): Promise<CollectedAnswers | undefined>
  /** Left out, all four, where there are no scenarios. */
  openScenarios?(port: WorkbookPort, options?: CommandOptions): Promise<ScenarioBook>
  compareScenarios?(
    port: WorkbookPort,
    sides: { before: ScenarioSide; after: ScenarioSide },
    reason: string,
    options?: CommandOptions,
  ): Promise<ScenarioComparison>
  keepScenario?(
    port: WorkbookPort,
    scenario: { name: string; drivers: Drivers; reason: string },
    options: BuildOptions,
  ): Promise<BuildResult>
  removeScenario?(port: WorkbookPort, name: string, options: BuildOptions): Promise<BuildResult>
  /** Who has been handed a target and has not answered. */
  awaitAnswers?(port: WorkbookPort, options: BuildOptions): Promise<Unanswered[] | undefined>
  /** Target letters of everybody, as one workbook to be printed. */
  letters?(port: WorkbookPort, options: CommandOptions): Promise<Letters | undefined>
  /** Appends the targets as they stand to the plan's versions; `from` is the day serial of their force. */
  publish?(port: WorkbookPort, from: number, options: BuildOptions): Promise<Published | undefined>
}
