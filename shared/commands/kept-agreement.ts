// What stands on the sheet Agreement of a workbook that was read.

import type { KeptAgreement } from '../setting/agreement/agreement-inputs'
import { readAgreement } from '../setting/agreement/read-agreement'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { Snapshot } from '../workbook/port'

/** @param snapshot with the sheet; without it nothing was kept yet. */
export const keptIn = (snapshot: Snapshot): KeptAgreement =>
  readAgreement(sheetOf(snapshot, 'agreement'), layoutsOf(snapshot).get('agreement'))
