// What the checks of the further tables look at.

import type { TeamRow } from '../../import/tables'
import type { PlanSettings } from '../plan-settings'
import type { PlanInputs } from './inputs'

export interface InputsToCheck {
  settings: PlanSettings
  inputs: PlanInputs
  /** Empty where it could not be read: then nothing is concluded from it. */
  team: readonly TeamRow[]
}
