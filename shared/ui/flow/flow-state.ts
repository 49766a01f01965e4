// Where a person stands in the flow of the pane, and what is known there.

import type { BuildResult, PlanPreview, PlanSource, Stage, TablesInspection, WorkbookState } from '../../commands/contracts'
import type { PlanSettings } from '../../setting/plan-settings'

export type Step = 'opening' | 'start' | 'columns' | 'settings' | 'preview' | 'building' | 'result'

/** What failed decides where "back" leads and what "try again" repeats. */
export interface Failure {
  during: 'open' | 'inspect' | 'preview' | 'build'
  error: unknown
}

/** Settings that are tried beside the plan that is shown. */
export interface Trial {
  settings: PlanSettings
  /** Why no plan came of them; until there is one or the other, it is being computed. */
  failed?: { error: unknown }
}

export interface FlowState {
  step: Step
  /** The workbook as it was found; undefined until it was. */
  workbook?: WorkbookState
  /** What the plan is made from, once chosen. */
  source?: PlanSource
  /** Settings as typed; money and language are part of them. */
  settings?: PlanSettings
  /** How the person's tables are read; undefined while nobody has looked. */
  inspection?: TablesInspection
  isInspecting: boolean
  /** The person was shown the columns on the way to the settings. */
  wasAsked: boolean
  /** The plan as computed; undefined while it is being computed. */
  preview?: PlanPreview
  /** What is being changed on the preview itself; the plan shown stays until another is there. */
  trial?: Trial
  /** Shown instead of the step's content until the person acts. */
  failure?: Failure
  /** Part of the running work that is done, 0 to 1; undefined while nobody knows. */
  progress?: number
  /** What the running work is at. */
  stage?: Stage
  /** Where the person was when the running work began; a cancel leads back there. */
  waitingFrom?: FlowState
  isCancelling: boolean
  /** The last build was cancelled by the person; said above the preview, or above the result where it came too late. */
  wasCancelled: boolean
  result?: BuildResult
}

export type FlowEvent =
  | { type: 'opening' }
  | { type: 'opened'; workbook: WorkbookState }
  | { type: 'sourceChosen'; source: PlanSource; settings: PlanSettings; isComplete: boolean }
  /** `isFirst`: the person has not seen the columns yet. */
  | { type: 'inspecting'; source: PlanSource; settings: PlanSettings; isFirst: boolean }
  | { type: 'inspected'; inspection: TablesInspection; asks: boolean }
  /** The plan in the workbook was written beside the flow. */
  | { type: 'planChanged'; settings: PlanSettings }
  /** What was typed so far, complete or not. */
  | { type: 'settingsKept'; settings: PlanSettings }
  | { type: 'columnsAsked' }
  | { type: 'columnsDone' }
  | { type: 'settingsChosen'; settings: PlanSettings }
  | { type: 'previewed'; preview: PlanPreview }
  | { type: 'trying'; settings: PlanSettings }
  | { type: 'trialFailed'; error: unknown }
  /** Back to the plan that is shown. */
  | { type: 'trialDropped' }
  | { type: 'settingsAsked' }
  | { type: 'back' }
  | { type: 'buildStarted' }
  | { type: 'progressed'; done: number; total: number; stage: Stage }
  /** Work that writes nothing was stopped by the person. */
  | { type: 'stopped' }
  | { type: 'cancelling' }
  | { type: 'cancelled' }
  | { type: 'built'; result: BuildResult }
  | { type: 'failed'; failure: Failure }
