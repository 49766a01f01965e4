// Sentences in one cell, each where what it says is so: what has to be corrected in a row.

import type { Bilingual } from '../../i18n/messages'
import type { Formula } from '../../workbook/formula'
import { f, joined, quoted } from '../../workbook/formula'

/**
 * Those that are so, one after the other, in the order of `asked`.
 * @param asked when each is so; what never is has no part in the formula.
 */
export function sentencesOf<Key extends string>(
  asked: Readonly<Partial<Record<Key, Formula | boolean>>>,
  texts: Readonly<Record<Key, Bilingual>>,
  say: (text: Bilingual) => string,
): Formula {
  const parts = (Object.keys(asked) as Key[]).flatMap((key) => {
    const isSo: Formula | boolean | undefined = asked[key]
    return isSo === false || isSo === undefined ? [] : [f`IF(${isSo === true ? f`TRUE` : isSo},${quoted(`${say(texts[key])} `)},"")`]
  })
  return f`=TRIM(${joined(parts, '&')})`
}
