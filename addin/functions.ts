// Registers the custom functions with Excel as soon as the page is loaded, before the pane is drawn.

import { customFunctions } from '../shared/functions/index'
import { localeOf } from '../shared/i18n/messages'
import { registerFunctions } from './register-functions'

registerFunctions(customFunctions, CustomFunctions, () => localeOf(Office.context.displayLanguage ?? 'en-US'))
