// The money that a column or a table states for its amounts: 万元, USD thousands, in millions, ₹ lakhs, T€.

import { CURRENCY } from '../currencies'
import { plainWord } from '../simplified'

const CHINESE: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 }
const ENGLISH: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousands?|k|tsd\.?|tausend|milliers|mil(?:es|hares)|000s?|'000s?|1[,.' ]?000)$/, 3],
  [/^(?:10[,.]?000)$/, 4],
  [/^(?:lakhs?|lacs?)$/, 5],
  [/^(?:millions?|millionen|millones|milhões|mil|mio\.?|mn|m|mm|000[,.]?000s?|1[,.]?000[,.]?000)$/, 6],
  [/^crores?$/, 7],
  [/^(?:billions?|bn|mrd\.?)$/, 9],
]

const CHINESE_UNIT = new RegExp(String.raw`^(?:单位)?:?\s*(?:${CURRENCY})?\s*(十万|百万|千万|百|千|万|亿)?\s*(?:${CURRENCY})?$`, 'u')
/** Said of amounts, these mean that a 1 is a 1; other currencies alone say nothing of thousands. */
const ONES = /^(?:单位)?:?\s*[元圆円]$/
/** A currency at either end, also written together with its unit: USD k, k€, TEUR; and words that only join. */
const AROUND = new RegExp(String.raw`^${CURRENCY}|(?<![a-z])${CURRENCY}$|(?<=^[tkm])${CURRENCY}$|^in\b|^unit:?|[×x*](?=\s*1)|\bof\b`, 'gu')

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
  if (ONES.test(plain)) return 0
  const chinese = CHINESE_UNIT.exec(plain)
  if (chinese !== null) return chinese[1] === undefined ? null : CHINESE[chinese[1]]
  const bare = plain.replace(AROUND, ' ').trim().replace(AROUND, ' ').trim()
  if (bare === '') return ONLY_CURRENCY.test(plain) ? null : undefined
  if (bare !== plain && Object.hasOwn(BESIDE_CURRENCY, bare)) return BESIDE_CURRENCY[bare]
  return ENGLISH.find(([pattern]) => pattern.test(bare))?.[1]
}

/** Letters that mean a unit beside a currency only: T€, ₹ cr. Alone they are tonnes, or credit. */
const BESIDE_CURRENCY: Readonly<Record<string, number>> = { t: 3, cr: 7 }

const ONLY_CURRENCY = new RegExp(String.raw`^(?:in |unit:? ?)?${CURRENCY}$`, 'u')

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
  const plain = plainWord(text)
  // 编制单位 is the office that made the table.
  for (const [, unit] of plain.matchAll(/单位\s*:?\s*([^\s,;。;()]+)/g)) {
    const power = unitPower(unit)
    if (power !== undefined) return power ?? undefined
  }
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
