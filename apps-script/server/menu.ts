// The menu under Extensions and the sidebar that it opens, in the user's language.

import { localeOf, say } from '../../shared/i18n/messages'
import { userLanguage } from './user-language'
import { HOST_ELEMENT } from './wire'

const PRODUCT = { en: 'Sales Targets', zh: '销售目标' }
const OPEN = { en: 'Open', zh: '打开' }

export function onOpen(): void {
  const locale = localeOf(userLanguage())
  SpreadsheetApp.getUi().createAddonMenu().addItem(say(OPEN, locale), 'showSidebar').addToUi()
}

/** Right after installation the document is open already. */
export const onInstall = onOpen

export function showSidebar(): void {
  const language = userLanguage()
  const page = HtmlService.createHtmlOutputFromFile('Sidebar')
    .append(`<script type="application/json" id="${HOST_ELEMENT}">${JSON.stringify({ language })}</script>`)
    .setTitle(say(PRODUCT, localeOf(language)))
  SpreadsheetApp.getUi().showSidebar(page)
}
