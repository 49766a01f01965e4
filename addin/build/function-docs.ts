// Writes docs/functions.md in each language from the definitions of the custom functions: npm run functions:docs

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FUNCTIONS_PAGE } from '../../shared/help/functions-page'
import { pageMarkdown } from '../../shared/help/markdown'
import { LOCALES, type Locale } from '../../shared/i18n/messages'

const docs = new URL('../../docs/', import.meta.url)

/** Texts by file name in docs/. */
export const functionDocs = (): Record<string, string> =>
  Object.fromEntries(LOCALES.map((locale) => [fileOf(locale), pageMarkdown(FUNCTIONS_PAGE, locale, note(locale))]))

const fileOf = (locale: Locale): string => (locale === 'zh-CN' ? 'functions.zh-CN.md' : 'functions.md')

const note = (locale: Locale): string =>
  locale === 'zh-CN'
    ? '[English](functions.md) · 由 `npm run functions:docs` 根据函数定义生成；示例均经测试执行。␣ 表示空单元格。'
    : '[中文](functions.zh-CN.md) · Written by `npm run functions:docs` from the definitions; the examples are executed as tests. ␣ is an empty cell.'

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(functionDocs())) writeFileSync(new URL(name, docs), text)
}
