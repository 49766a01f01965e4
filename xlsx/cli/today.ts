// The day on which a workbook is built.

import { localTime } from '../../shared/calendar'

/** As ISO date, on the clock of the machine; builds that must be repeatable on any day set SOURCE_DATE_EPOCH, as is the custom. */
export function today({ SOURCE_DATE_EPOCH: epoch }: Record<string, string | undefined>): string {
  const now = epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : localTime(new Date())
  return now.slice(0, 10)
}
