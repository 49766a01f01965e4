// The sheets on which targets are explained and agreed: made when they are asked for, kept from then on.

import type { MoreSheets } from '../sheets/plan-workbook'
import type { SheetContext } from '../sheets/sheet-context'
import type { AgreementInputs, KeptAgreement } from './agreement-inputs'
import type { AgreementRow } from './agreement-rows'
import { agreementRows } from './agreement-rows'
import { agreementCheck } from './agreement-check'
import { agreementSheet } from './agreement-sheet'
import { factsOf } from './explain/plan-facts'
import type { PublishedVersion } from './plans-sheet'
import { plansSheet } from './plans-sheet'
import { whyCheck, whySheet } from './why-sheet'

export interface AgreementRequest {
  /** What stands in the workbook, with what was collected. */
  kept: KeptAgreement
  /** Which inputs of which rows are written anew. */
  written: ReadonlyMap<string, readonly (keyof AgreementInputs)[]>
  /** The version that is published with this build. */
  published?: PublishedVersion
  /** Versions were published before, so that their sheet stands. */
  hasPlans: boolean
}

/** The rows of Agreement for a plan. */
export const rowsFor = ({ plan, places }: Pick<SheetContext, 'plan' | 'places'>, kept: KeptAgreement): AgreementRow[] =>
  agreementRows(plan, kept, factsOf(plan).isFixed, places.amount)

export function agreementSheets({ kept, written, published, hasPlans }: AgreementRequest): MoreSheets {
  return {
    sheets: (context) => [
      () => whySheet(context),
      () => agreementSheet(context, rowsFor(context, kept), written),
      ...(published !== undefined || hasPlans ? [() => plansSheet(context, published)] : []),
    ],
    checks: (context) => [whyCheck(context), agreementCheck(rowsFor(context, kept))],
  }
}
