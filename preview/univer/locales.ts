// Univer's own words in the two languages of the preview, loaded when first needed.

import { mergeLocales, type ILanguagePack } from '@univerjs/core'
import type { Locale } from '../../shared/i18n/messages'

/** Everything Univer's menus, dialogs and function hints say in one language. */
export async function univerWords(locale: Locale): Promise<ILanguagePack> {
  const packs = await (locale === 'zh-CN' ? chinese() : english())
  const words = mergeLocales(...packs.map((pack) => pack.default))
  return { ...words, 'sheets-formula': { ...(words['sheets-formula'] as ILanguagePack), progress: PROGRESS[locale] } }
}

/** What the packs of Univer 0.25 leave out: how far a calculation has come. */
const PROGRESS = {
  'en-US': {
    analyzing: 'Calculating…',
    calculating: 'Calculating…',
    'array-analysis': 'Calculating…',
    'array-calculation': 'Calculating…',
    done: 'Calculated',
  },
  'zh-CN': {
    analyzing: '正在计算…',
    calculating: '正在计算…',
    'array-analysis': '正在计算…',
    'array-calculation': '正在计算…',
    done: '计算完成',
  },
}

const english = () =>
  Promise.all([
    import('@univerjs/preset-sheets-core/locales/en-US'),
    import('@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
    import('@univerjs/preset-sheets-data-validation/locales/en-US'),
    import('@univerjs/preset-sheets-drawing/locales/en-US'),
    import('@univerjs/preset-sheets-filter/locales/en-US'),
    import('@univerjs/preset-sheets-note/locales/en-US'),
    import('@univerjs/preset-sheets-sort/locales/en-US'),
  ])

const chinese = () =>
  Promise.all([
    import('@univerjs/preset-sheets-core/locales/zh-CN'),
    import('@univerjs/preset-sheets-conditional-formatting/locales/zh-CN'),
    import('@univerjs/preset-sheets-data-validation/locales/zh-CN'),
    import('@univerjs/preset-sheets-drawing/locales/zh-CN'),
    import('@univerjs/preset-sheets-filter/locales/zh-CN'),
    import('@univerjs/preset-sheets-note/locales/zh-CN'),
    import('@univerjs/preset-sheets-sort/locales/zh-CN'),
  ])
