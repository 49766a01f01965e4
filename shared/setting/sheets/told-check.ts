// A line of the sheet Check as the pane and the command line tell it.

import type { PlanCheck } from '../plan/plan'

/** Its gap is null while it cannot be told, since something has still to be handed down. */
export interface ToldCheck extends Omit<PlanCheck, 'gap'> {
  gap: number | null
}

/** Whether the line is red. */
export const needsLook = <Check extends Pick<ToldCheck, 'gap'>>(check: Check): check is Check & { gap: number } =>
  check.gap !== 0 && check.gap !== null
