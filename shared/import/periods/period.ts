// A period of amounts: a month, quarter, half-year or year, with or without its year.

/** Lengths in months. */
export type PeriodLength = 1 | 3 | 6 | 12

export interface Period {
  /** The year that is named: a fiscal year, by the year it starts in, where the part counts from its beginning. */
  year?: number
  length: PeriodLength
  /** 1 to 12 for months, 1 to 4 for quarters, 1 or 2 for half-years, 1 for a year. */
  part: number
  /** Quarters, half-years, years and months called P01 count from the beginning of the fiscal year; other months are calendar months. */
  isFiscal: boolean
}

/** A period whose year is known, in months counted as year × 12 + month − 1. */
export interface MonthSpan {
  from: number
  length: PeriodLength
}

/** @param fiscalStart first month of the fiscal year, 1 to 12. */
export function monthsOf({ year, length, part, isFiscal }: Period & { year: number }, fiscalStart: number): MonthSpan {
  return { from: year * 12 + (isFiscal ? fiscalStart - 1 : 0) + (part - 1) * length, length }
}

const LETTER: Readonly<Record<PeriodLength, string>> = { 1: '', 3: 'Q', 6: 'H', 12: '' }

/** The period in a role: "2014-03", "03", "2014-Q1", "P01", "2014". */
export function periodText({ year, length, part, isFiscal }: Period): string {
  const whole = length === 12 ? '' : length === 1 ? `${isFiscal ? 'P' : ''}${String(part).padStart(2, '0')}` : `${LETTER[length]}${part}`
  return [year === undefined ? '' : String(year), whole].filter((each) => each !== '').join('-')
}

/** Reads what periodText writes; undefined for any other text. */
export function periodOfText(text: string): Period | undefined {
  const match = /^(?:(\d{4})-?)?(?:(Q)([1-4])|(H)([12])|(P)?(0[1-9]|1[0-2]))?$/.exec(text)
  if (match === null || text === '') return undefined
  const [, yearText, quarter, quarterNumber, half, halfNumber, fiscal, month] = match
  const year = yearText === undefined ? undefined : Number(yearText)
  if (quarter !== undefined) return { year, length: 3, part: Number(quarterNumber), isFiscal: true }
  if (half !== undefined) return { year, length: 6, part: Number(halfNumber), isFiscal: true }
  if (month !== undefined) return { year, length: 1, part: Number(month), isFiscal: fiscal !== undefined }
  return { year, length: 12, part: 1, isFiscal: true }
}
