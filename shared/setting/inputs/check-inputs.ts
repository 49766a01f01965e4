// Everything that is wrong with the further tables of a plan beyond single cells, and with the settings that use them.

import type { Problem } from '../../import/problem'
import { checkPresence } from '../presence/check-presence'
import { checkSeasons } from '../seasons/check-seasons'
import { checkSources } from '../sources/check-sources'
import type { InputsToCheck } from './inputs-to-check'

/** Errors and warnings, each in its place. */
export const checkInputs = (asked: InputsToCheck): Problem[] => [...checkSources(asked), ...checkPresence(asked), ...checkSeasons(asked)]
