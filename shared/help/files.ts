// The files of the help pages, one a language, as each host serves them.

import type { Locale } from '../i18n/messages'

const inLanguage = (name: string, locale: Locale): string => (locale === 'zh-CN' ? `${name}.zh-CN.html` : `${name}.html`)

export const helpFile = (locale: Locale): string => inLanguage('help', locale)
export const privacyFile = (locale: Locale): string => inLanguage('privacy', locale)
export const functionsFile = (locale: Locale): string => inLanguage('functions', locale)
