// Which screen a state of the flow is shown as.

import type { FlowState, Trial } from './flow-state'

/** A name for each screen: another name, another screen. */
export function screenOf(state: FlowState): string {
  const { step, failure, isInspecting, preview } = state
  if (failure !== undefined) return `failure ${failure.during}`
  if (step === 'start') return isInspecting ? 'reading' : 'start'
  if (step === 'preview') return preview === undefined ? 'computing' : 'preview'
  return step
}

/** Whether something runs that a person may stop. */
export function isWorking({ step, failure, isInspecting, isCancelling, preview, trial }: FlowState): boolean {
  if (failure !== undefined || isCancelling) return false
  if (step === 'preview') return preview === undefined || isTrying(trial)
  return step === 'opening' || step === 'building' || isInspecting
}

/** Whether a plan with other settings is being computed beside the one that is shown. */
export const isTrying = (trial: Trial | undefined): trial is Trial => trial !== undefined && trial.failed === undefined
