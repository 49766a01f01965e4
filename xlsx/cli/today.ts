// The day on which a workbook is built.

/** As ISO date; builds that must be repeatable on any day set SOURCE_DATE_EPOCH, as is the custom. */
export function today({ SOURCE_DATE_EPOCH: epoch }: Record<string, string | undefined>): string {
  const now = epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()
  return now.toISOString().slice(0, 10)
}
