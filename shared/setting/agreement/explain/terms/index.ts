// The terms of a target in the order in which they are added up; each begins where the one before it has arrived.

import type { Term } from '../term'
import { above } from './above'
import { basis } from './basis'
import { blend } from './blend'
import { growth } from './growth'
import { held } from './held'
import { lastYear } from './last-year'
import { mean } from './mean'
import { othersHolds, othersOverrides } from './others'
import { overAssignment } from './over-assignment'
import { override } from './override'
import { partYear } from './part-year'
import { potential } from './potential'
import { presence } from './presence'
import { ramp } from './ramp'
import { rounding } from './rounding'
import { share } from './share'
import { unitShare } from './unit-share'
import { vacated } from './vacated'

/** Rounding is the last: it also takes what the others lose when they are written with the decimals of the sheets. */
export const TERMS: readonly Term[] = [
  lastYear,
  growth,
  share,
  unitShare,
  vacated,
  basis,
  mean,
  potential,
  blend,
  partYear,
  ramp,
  presence,
  overAssignment,
  above,
  othersOverrides,
  othersHolds,
  held,
  override,
  rounding,
]
