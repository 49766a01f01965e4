// The menu under Extensions and what it opens, in the user's language: the verbs of Excel's ribbon, in the same words.

import { onlyLanguage } from '../../shared/help/one-language'
import { localeOf, say } from '../../shared/i18n/messages'
import { PRODUCT, VERB_LABELS } from '../../shared/i18n/verbs'
import { Book } from './book'
import { userLanguage } from './user-language'
import { HOST_ELEMENT, type SidebarStart } from './wire'

export function onOpen(): void {
  const locale = localeOf(userLanguage())
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(say(VERB_LABELS.plan, locale), 'showSidebar')
    .addItem(say(VERB_LABELS.rebuild, locale), 'rebuildPlan')
    .addItem(say(VERB_LABELS.check, locale), 'showCheck')
    .addSeparator()
    .addItem(say(VERB_LABELS.help, locale), 'showHelp')
    .addToUi()
}

/** Right after installation the document is open already. */
export const onInstall = onOpen

export const showSidebar = (): void => openSidebar(false)

/** To the preview of the plan in this spreadsheet, or to the start where there is none. */
export const rebuildPlan = (): void => openSidebar(true)

/** To the title of the Check sheet; without a plan, the sidebar. */
export function showCheck(): void {
  const book = new Book()
  const sheet = book.find('check')
  if (sheet && !sheet.isSheetHidden()) book.spreadsheet.setActiveSheet(sheet)
  else showSidebar()
}

export function showHelp(): void {
  const locale = localeOf(userLanguage())
  const page = HtmlService.createHtmlOutputFromFile('Help').append(onlyLanguage(locale)).setWidth(640).setHeight(600)
  SpreadsheetApp.getUi().showModelessDialog(page, say(PRODUCT, locale))
}

function openSidebar(startsWithRebuild: boolean): void {
  const start: SidebarStart = { language: userLanguage(), startsWithRebuild }
  const page = HtmlService.createHtmlOutputFromFile('Sidebar')
    .append(`<script type="application/json" id="${HOST_ELEMENT}">${JSON.stringify(start)}</script>`)
    .setTitle(say(PRODUCT, localeOf(start.language)))
  SpreadsheetApp.getUi().showSidebar(page)
}
