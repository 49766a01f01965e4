// Registers the custom functions with Excel as soon as the page is loaded, before the pane is drawn.

import { calculations } from '../shared/functions/calculations'
import { localeOf } from '../shared/i18n/messages'
import { registerFunctions } from './register-functions'

registerFunctions(calculations, CustomFunctions, () => localeOf(Office.context.displayLanguage ?? 'en-US'))
