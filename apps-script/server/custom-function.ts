// Custom functions as Google Sheets calls them, whose errors speak the spreadsheet's language.

import { localeOf } from '../../shared/i18n/messages'
import type { CustomFunction } from '../../shared/functions/definition'
import { throwing } from '../../shared/functions/throwing'

/** The locale is asked for only when there is something to say: these functions run thousands of times. */
export const customFunction = (definition: CustomFunction): ReturnType<typeof throwing> => {
  const call = throwing(definition, 'en-US')
  return (...args) => {
    try {
      return call(...args)
    } catch (error) {
      const locale = localeOf(SpreadsheetApp.getActive().getSpreadsheetLocale().replace('_', '-'))
      if (locale === 'en-US') throw error
      return throwing(definition, locale)(...args)
    }
  }
}
