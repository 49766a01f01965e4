// The sheets on which targets are explained and agreed: made when they are asked for, kept from then on.

import type { MoreSheets } from '../sheets/plan-workbook'
import { whyCheck, whySheet } from './why-sheet'

export const agreementSheets: MoreSheets = {
  sheets: (context) => [() => whySheet(context)],
  checks: (context) => [whyCheck(context)],
}
