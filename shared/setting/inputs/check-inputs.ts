// Everything that is wrong with the further tables of a plan beyond single cells, and with the settings that use them.

import type { Problem } from '../../import/problem'
import { checkOverlayRows } from '../presence/overlay-rows'
import { checkPresence } from '../presence/check-presence'
import { checkSeasons } from '../seasons/check-seasons'
import { checkGoals } from '../sources/check-goals'
import { checkSources } from '../sources/check-sources'
import type { InputsToCheck } from './inputs-to-check'

/** Errors and warnings, each in its place. */
export const checkInputs = (asked: InputsToCheck): Problem[] => [
  ...checkGoals(asked),
  ...checkOverlayRows(asked),
  ...checkSources(asked),
  ...checkPresence(asked),
  ...checkSeasons(asked),
]
