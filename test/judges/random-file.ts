// A random plan, where there is one, and the file of it that an engine recalculates.

import { RefusedError } from '../../shared/import/problem'
import { makePlan } from '../../shared/setting/plan/make-plan'
import type { Plan } from '../../shared/setting/plan/plan'
import { calendarFor, type PlanRequest } from '../../shared/setting/plan/plan-request'
import { planWorkbook } from '../../shared/setting/sheets/plan-workbook'
import { difference } from '../../shared/workbook/difference'
import { createFileHost } from '../../xlsx/file-host'

/** Undefined where the request is refused. */
export function planOf(request: PlanRequest): Plan | undefined {
  try {
    return makePlan(request)
  } catch (error) {
    if (error instanceof RefusedError) return undefined
    throw error
  }
}

export async function fileOf(plan: Plan, { team, sales, settings, inputs }: PlanRequest): Promise<Uint8Array> {
  const host = createFileHost()
  const spec = planWorkbook(plan, { team, sales, inputs, days: calendarFor(settings).days, log: [] })
  // The long input tables hold no formula, and no formula points to them.
  spec.sheets = spec.sheets.filter(({ key }) => key !== 'history' && key !== 'calendar')
  await host.apply(difference({ names: [], sheets: [] }, spec, { temporaryNames: false, replaceInputs: new Set() }).patch)
  return host.toBytes()
}
