// The pages of the add-in's site and the help of the spreadsheet, ready to be written as files.

import { LOCALES, say, type Bilingual, type Locale } from '../i18n/messages'
import { functionsFile, helpFile, privacyFile } from './files'
import { FUNCTIONS_PAGE } from './functions-page'
import { LICENCES_FILE } from './licences'
import { HELP_PAGE } from './help-page'
import { bilingualHtml, pageHtml, type Link } from './page'
import { PRIVACY_PAGE } from './privacy-page'

const LINKS = {
  help: { en: 'Help', zh: '帮助' },
  functions: { en: 'Functions', zh: '函数' },
  privacy: { en: 'Privacy', zh: '隐私' },
  licences: { en: 'Licences', zh: '许可证' },
} satisfies Record<string, Bilingual>

/** Help, functions and privacy in both languages, by file name. */
export function sitePages(): Record<string, string> {
  const pages = [
    { page: HELP_PAGE, file: helpFile },
    { page: FUNCTIONS_PAGE, file: functionsFile },
    { page: PRIVACY_PAGE, file: privacyFile },
  ]
  return Object.fromEntries(
    pages.flatMap(({ page, file }) => LOCALES.map((locale) => [file(locale), pageHtml(page, locale, links(file, locale))])),
  )
}

/** Help and privacy in one page, for a host that serves one file only. */
export const helpInOnePage = (): string => bilingualHtml([HELP_PAGE, PRIVACY_PAGE])

function links(file: (locale: Locale) => string, locale: Locale): Link[] {
  const other = locale === 'zh-CN' ? 'en-US' : 'zh-CN'
  return [
    { text: say(LINKS.help, locale), href: helpFile(locale) },
    { text: say(LINKS.functions, locale), href: functionsFile(locale) },
    { text: say(LINKS.privacy, locale), href: privacyFile(locale) },
    { text: say(LINKS.licences, locale), href: LICENCES_FILE },
    { text: other === 'zh-CN' ? '中文' : 'English', href: file(other) },
  ]
}
