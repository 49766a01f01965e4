// Sentences in one cell, each where what it says is so: what has to be corrected in a row.

import type { Formula } from '../../workbook/formula'
import { f, joined, quoted } from '../../workbook/formula'

/** Those that are so, one after the other. */
export const sentencesFormula = (parts: { isSo: Formula; text: string }[]): Formula =>
  f`=TRIM(${joined(
    parts.map(({ isSo, text }) => f`IF(${isSo},${quoted(`${text} `)},"")`),
    '&',
  )})`
