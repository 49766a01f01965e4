// Whether anything on Agreement has to be corrected, for Check.

import { f, on } from '../../workbook/formula'
import type { ExtraCheck } from '../sheets/sheet-checks'
import { AGREEMENT } from './agreement-formulas'
import type { AgreementRow } from './agreement-rows'
import { checkTexts } from './agreement-words'

/** The line of Check that counts what has to be corrected. */
export function agreementCheck(rows: AgreementRow[]): ExtraCheck {
  return {
    id: 'agreement',
    title: checkTexts.flaws,
    detail: checkTexts.flawsDetail,
    gap: rows.filter(({ flaws }) => flaws.length > 0).length,
    formula: f`=SUMPRODUCT((${on(AGREEMENT).column('flaws')}<>"")*1)`,
  }
}
