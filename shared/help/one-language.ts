// A page that holds both languages, of which a host shows one.

import type { Locale } from '../i18n/messages'

/** Goes behind such a page: hides every part whose class is the other language. */
export const onlyLanguage = (locale: Locale): string => `<style>.${locale === 'zh-CN' ? 'en-US' : 'zh-CN'}{display:none}</style>`
