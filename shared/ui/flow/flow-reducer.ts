// The flow as a pure function: each event leads from one state of the pane to the next.

import { withSuggestions } from '../settings/suggested-settings'
import type { FlowEvent, FlowState } from './flow-state'

export const FIRST_STATE: FlowState = {
  step: 'opening',
  isCancelling: false,
  wasCancelled: false,
  isInspecting: false,
  wasAsked: false,
}

/** Settings that are complete (the sample's, the plan's in the workbook) go straight to the preview; others are asked for. */
export function flowReducer(state: FlowState, event: FlowEvent): FlowState {
  switch (event.type) {
    case 'opening':
      return FIRST_STATE
    case 'opened':
      return { ...FIRST_STATE, step: 'start', workbook: event.workbook }
    case 'sourceChosen':
      return {
        ...waiting(state),
        step: event.isComplete ? 'preview' : 'settings',
        source: event.source,
        settings: event.settings,
        preview: undefined,
        failure: undefined,
        wasCancelled: false,
      }
    case 'inspecting': {
      const { source, settings, isFirst } = event
      const inspection = isFirst ? undefined : state.inspection
      return {
        ...waiting(state),
        source,
        settings,
        inspection,
        isInspecting: true,
        wasAsked: !isFirst,
        failure: undefined,
        wasCancelled: false,
      }
    }
    case 'inspected': {
      const step = event.asks ? 'columns' : 'settings'
      const settings = state.settings && withSuggestions(state.settings, event.inspection.suggests, suggestedBefore(state))
      return {
        ...arrived(state),
        step,
        settings,
        inspection: event.inspection,
        isInspecting: false,
        wasAsked: event.asks,
        preview: undefined,
      }
    }
    case 'planChanged':
      return { ...state, workbook: state.workbook && { ...state.workbook, settings: event.settings } }
    case 'settingsKept':
      return { ...state, settings: event.settings }
    case 'columnsAsked':
      return { ...state, step: 'columns', preview: undefined, failure: undefined, wasAsked: true, wasCancelled: false }
    case 'columnsDone':
      return { ...state, step: 'settings' }
    case 'settingsChosen':
      return { ...waiting(state), step: 'preview', settings: event.settings, preview: undefined, failure: undefined, wasCancelled: false }
    case 'previewed':
      return { ...tried(arrived(state)), preview: event.preview }
    case 'trying':
      return { ...arrived(state), trial: { settings: event.settings }, wasCancelled: false }
    case 'trialFailed':
      return { ...arrived(state), trial: state.trial && { ...state.trial, failed: { error: event.error } } }
    case 'trialDropped':
      return { ...arrived(state), trial: undefined }
    case 'settingsAsked':
      return { ...tried(arrived(state)), step: 'settings', preview: undefined, failure: undefined, wasCancelled: false }
    case 'back':
      return back(tried(state))
    case 'buildStarted':
      return { ...waiting({ ...state, trial: undefined }), step: 'building', isCancelling: false, wasCancelled: false, failure: undefined }
    case 'progressed':
      return { ...state, progress: event.total > 0 ? Math.min(1, event.done / event.total) : 0, stage: event.stage }
    case 'cancelling':
      return { ...state, isCancelling: true }
    case 'stopped':
      return stopped(state)
    case 'cancelled':
      return { ...arrived(state), step: 'preview', isCancelling: false, wasCancelled: true }
    case 'built':
      return { ...arrived(state), step: 'result', result: event.result, wasCancelled: state.isCancelling, isCancelling: false }
    case 'failed':
      return {
        ...arrived(state),
        failure: event.failure,
        isCancelling: false,
        isInspecting: false,
        step: event.failure.during === 'build' ? 'preview' : state.step,
      }
  }
}

const suggestedBefore = ({ workbook, inspection }: FlowState) => ({ planned: workbook?.settings, before: inspection?.suggests })

/** What was tried is what is chosen, unless nothing came of it. */
const tried = ({ trial, ...state }: FlowState): FlowState => (trial && !trial.failed ? { ...state, settings: trial.settings } : state)

/** Before work that takes time: where to go back to when it is stopped. */
const waiting = (state: FlowState): FlowState => ({ ...arrived(state), waitingFrom: arrived(state) })

const arrived = (state: FlowState): FlowState => ({ ...state, waitingFrom: undefined, progress: undefined, stage: undefined })

/** To where the person was, with what they have chosen and typed; a correction of how a table is read is taken back. */
function stopped(state: FlowState): FlowState {
  if (state.trial !== undefined) return { ...arrived(state), trial: undefined }
  const { waitingFrom: before, source, settings } = state
  if (before === undefined) return back(arrived(state))
  return before.step === 'start' && !before.failure ? { ...before, source, settings } : { ...before, settings }
}

/** A failed build goes back to its preview, a preview to the settings that were asked for it, everything else to the start. */
function back(state: FlowState): FlowState {
  if (state.failure?.during === 'build') return { ...state, failure: undefined }
  if (state.failure?.during === 'inspect' && state.inspection) return { ...state, failure: undefined }
  if (state.step === 'settings' && state.wasAsked && state.inspection) return { ...state, step: 'columns' }
  const asked = state.source?.kind === 'files' || state.source?.kind === 'sheets'
  if (state.step === 'preview' && asked && !state.failure) return { ...state, step: 'settings', preview: undefined, wasCancelled: false }
  const { workbook, source, settings } = state
  // The interrupted change was told once; what was typed is kept for when the person comes this way again.
  return { ...FIRST_STATE, step: 'start', workbook: workbook && { ...workbook, recovered: false }, source, settings }
}
