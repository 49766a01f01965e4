// Custom functions as Google Sheets calls them, whose dates are day numbers and whose errors speak the spreadsheet's language.

import { localeOf } from '../../shared/i18n/messages'
import type { Calculation } from '../../shared/functions/calculations'
import type { Argument } from '../../shared/functions/definition'
import { throwing } from '../../shared/functions/throwing'
import type { Scalar } from '../../shared/workbook/cell'
import { isDate, serialReader } from './serial'

/** What Google hands over: a cell, or rows of cells. */
type Received = Scalar | Date | undefined | (Scalar | Date)[][]

/** Time zone and locale are asked for only where there is a date or something to say: these functions run thousands of times. */
export const customFunction = (calculation: Calculation): ((...args: Received[]) => ReturnType<ReturnType<typeof throwing>>) => {
  const call = throwing(calculation, 'en-US')
  return (...received) => {
    const args = withSerials(received)
    try {
      return call(...args)
    } catch (error) {
      const locale = localeOf(SpreadsheetApp.getActive().getSpreadsheetLocale().replace('_', '-'))
      if (locale === 'en-US') throw error
      return throwing(calculation, locale)(...args)
    }
  }
}

/** The same arguments with day numbers for dates, as the cells hold them. */
function withSerials(received: Received[]): Argument[] {
  let serialOf: ReturnType<typeof serialReader> | undefined
  const scalar = (value: Scalar | Date): Scalar => {
    if (typeof value !== 'object' || !isDate(value)) return value
    serialOf ??= serialReader(SpreadsheetApp.getActive().getSpreadsheetTimeZone())
    return serialOf(value)
  }
  return received.map((value) => (Array.isArray(value) ? value.map((row) => row.map(scalar)) : value === undefined ? value : scalar(value)))
}
