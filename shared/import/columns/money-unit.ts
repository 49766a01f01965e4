// The money that a column or a table states for its amounts: 万元, USD thousands, in millions.

const CHINESE: Readonly<Record<string, number>> = { '': 0, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 }
const ENGLISH: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousands?|k|000s?|'000s?|1[,.]?000)$/, 3],
  [/^(?:10[,.]?000)$/, 4],
  [/^(?:millions?|mil|mio|mn|m|mm|000[,.]?000s?|1[,.]?000[,.]?000)$/, 6],
  [/^(?:billions?|bn)$/, 9],
]

const CURRENCY = String.raw`美元|欧元|港元|港币|日元|英镑|人民币|rmb|cny|usd|eur|gbp|hkd|jpy|aud|cad|inr|sgd|us\$|hk\$|[¥$€£]`
const CHINESE_UNIT = new RegExp(String.raw`^(?:单位)?:?\s*(?:${CURRENCY})?\s*(十万|百万|千万|百|千|万|亿)?\s*(元|圆|${CURRENCY})?$`)
const CURRENCY_WORDS = new RegExp(String.raw`^(?:${CURRENCY})\b|\b(?:${CURRENCY})$|^[¥$€£]|[¥$€£]$|^in\b|^unit:?|[×x*](?=\s*1)|\bof\b`, 'g')

/** A unit in brackets at the end, or behind a slash or comma: "金额(万元)", "金额/万元", "amount, usd k". */
const IN_BRACKETS = /[([【]\s*([^()[\]【】]*)\s*[)\]】]\s*$/
const BEHIND_MARK = /[/,，:：]\s*([^/,，:：]+)$/

/**
 * The power of ten that a statement of a unit means, such as "万元", "USD thousands" or "元" (0); null for a currency alone, which
 * states no unit, and undefined for a text that is neither.
 * @param text in small letters and half width.
 */
export function unitPower(text: string): number | null | undefined {
  const plain = text.trim()
  if (plain === '') return undefined
  const chinese = CHINESE_UNIT.exec(plain)
  if (chinese !== null) {
    const [, scale, money] = chinese
    if (scale !== undefined) return CHINESE[scale]
    return money === '元' || money === '圆' ? 0 : null
  }
  const bare = plain.replace(CURRENCY_WORDS, ' ').replace(CURRENCY_WORDS, ' ').trim()
  if (bare === '' || /^[a-z]{3}$/.test(bare)) return isCurrencyCode(plain) ? null : undefined
  return ENGLISH.find(([pattern]) => pattern.test(bare))?.[1]
}

const isCurrencyCode = (text: string): boolean => new RegExp(`^(?:in |unit:? ?)?(?:${CURRENCY})$`).test(text)

/**
 * Takes the unit away from the end of a head.
 * @param text in small letters and half width.
 * @returns what is left, and the power where the head states one; a head without a unit comes back whole.
 */
export function takeUnit(text: string): { rest: string; power?: number } {
  for (const pattern of [IN_BRACKETS, BEHIND_MARK]) {
    const found = pattern.exec(text)
    const power = found === null ? undefined : unitPower(found[1])
    if (found !== null && found.index > 0 && power !== undefined) return { rest: text.slice(0, found.index), power: power ?? undefined }
  }
  return { rest: text }
}

/** The unit that a line above the table states for all its amounts: "单位：万元", "(in thousands of USD)", "Amounts in USD '000". */
export function statedUnit(text: string): number | undefined {
  const plain = text.normalize('NFKC').toLowerCase()
  const chinese = /单位\s*:?\s*([^\s,;。;()]+)/.exec(plain)
  if (chinese !== null) return unitPower(chinese[1]) ?? undefined
  const brackets = /[([]([^()[\]]+)[)\]]/.exec(plain)
  const english =
    /\b(?:amounts?|figures|values|all numbers)\s+(?:are\s+)?in\s+(.+?)[.)]?$/.exec(plain) ?? /\bin\s+(thousands|millions)\b/.exec(plain)
  for (const candidate of [english?.[1], brackets?.[1]]) {
    if (candidate === undefined) continue
    const power = unitPower(candidate)
    if (typeof power === 'number') return power
  }
  return undefined
}
