// Which screen a state of the flow is shown as.

import type { FlowState } from './flow-state'

/** A name for each screen: another name, another screen. */
export function screenOf(state: FlowState): string {
  const { step, failure, isInspecting, preview } = state
  if (failure !== undefined) return `failure ${failure.during}`
  if (step === 'start') return isInspecting ? 'reading' : 'start'
  if (step === 'preview') return preview === undefined ? 'computing' : 'preview'
  return step
}

/** Whether something runs that a person may stop. */
export function isWorking({ step, failure, isInspecting, isCancelling, preview }: FlowState): boolean {
  if (failure !== undefined || isCancelling) return false
  return step === 'opening' || step === 'building' || isInspecting || (step === 'preview' && preview === undefined)
}
