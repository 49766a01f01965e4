// Words in both languages side by side, so that neither can be forgotten.

/** The languages of the product. The interface's language and a workbook's language are chosen apart. */
export type Locale = 'en-US' | 'zh-CN'

export const LOCALES: readonly Locale[] = ['en-US', 'zh-CN']

/**
 * One text in both languages; {name} marks where a parameter goes. English words that follow a number stand with it, for one and for
 * several: "{count|row|rows}" is "1 row" and "2 rows", "{count:is|are}" the word alone.
 */
export interface Bilingual {
  en: string
  zh: string
}

/** A list is written as people of the language write one: "North, South", "华北、华南". */
export type Params = Record<string, string | number | readonly string[]>

/** The product's language for a host's language tag: Chinese of any kind reads Chinese, everything else English. */
export const localeOf = (tag: string): Locale => (/^zh\b/i.test(tag) ? 'zh-CN' : 'en-US')

const PARAMETER = /( ?)\{(\w+)(?:([|:])([^{}|]+)\|([^{}|]+))?\}( ?)/g

/**
 * Picks the language and fills the parameters; numbers are grouped and names listed as people of that language write them.
 * Chinese texts leave a space around a name, which one in Latin letters needs and a Chinese one does not have.
 */
export function say(text: Bilingual, locale: Locale, params: Params = {}): string {
  const chosen = locale === 'zh-CN' ? text.zh : text.en
  return chosen.replace(
    PARAMETER,
    (whole: string, before: string, name: string, link = '', one = '', several = '', after = '', at: number) => {
      const value = params[name]
      if (value === undefined) return whole
      const shown =
        typeof value === 'number'
          ? value.toLocaleString(locale, { maximumFractionDigits: 6 })
          : typeof value === 'string'
            ? value
            : listed(value, locale)
      const words = link === '' ? shown : `${link === ':' ? '' : `${shown} `}${shown === '1' ? one : several}`
      const [left, right] = [chosen[at - 1] + words[0], words.slice(-1) + chosen[at + whole.length]]
      return (CHINESE.test(left) ? '' : before) + words + (CHINESE.test(right) ? '' : after)
    },
  )
}

/** Two Chinese letters side by side. */
const CHINESE = /[一-鿿]{2}/

/** Of more than `most` names the first ones, the last of them with " …": a list for a parameter. */
export const firstOf = (names: readonly string[], most: number): readonly string[] =>
  names.length > most ? [...names.slice(0, most - 1), `${names[most - 1]} …`] : names

/** "North, South"; of more than `most` the first ones and " …". */
export const listed = (names: readonly string[], locale: Locale, most = Infinity): string =>
  firstOf(names, most).join(locale === 'zh-CN' ? '、' : ', ')
