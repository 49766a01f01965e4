// A number inside a sentence of a sheet: FIXED() groups it as the host's language does, where TEXT() would need a format of that language.

import type { Formula, Ref } from '../../workbook/formula'
import { f } from '../../workbook/formula'

/** Whole numbers are grouped, others stand as they are; the cached words say the same by groupedNumber(). */
export const groupedFormula = (amount: Formula | Ref): Formula => f`IF(${amount}=INT(${amount}),FIXED(${amount},0),${amount})`
