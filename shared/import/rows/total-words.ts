// Recognises the labels of rows that sum others: 小计, 合计, 华东小计, Total, Grand total, North total, Subtotal: North, Summe, Total général.

import { plainWord } from '../simplified'

/** What the label of a sum says. */
export interface TotalLabel {
  /** The unit or person that is summed, where the label names one. */
  of?: string
  /** True where the word means everything: 总计, Grand total. */
  isGrand: boolean
}

const ALONE =
  /^(?:小计|合计|总计|共计|总和|累计|汇总|全部合计|全部总计|本页小计|本页合计|sub-?totals?|(?:grand-?|overall-?)?totals?|sum|sum-?total)$/
/** The same in the languages of offices abroad, and of programs: SAP's "Overall Result", Excel's "Gesamtergebnis". */
const ABROAD =
  /^(?:zwischen|teil|gesamt|end)?summe$|^(?:gesamt|zwischen)?ergebnis$|^(?:ins)?gesamt$|^sous-total$|^totale?-(?:général|general|generale|geral|complessivo)$|^subtotale?$|^(?:sub|eind)?totaal$|^totale$|^suma(?:-końcowa)?$|^razem$|^summa$|^totalt$|^i-alt$|^итого$|^всего$|^(?:genel-)?toplam$|^(?:overall-)?result$/
const GRAND = /总计|共计|全部|grand|overall|gesamt|insgesamt|g[ée]n[ée]ral|geral|complessivo|końcowa|всего|genel/
const CHINESE_END = /^(.+?)(?:的)?(?:小计|合计|总计|共计|汇总)$/
const CHINESE_START = /^(?:小计|合计|总计|共计)(?:[:：\-—]|\()(.+?)\)?$/
const ENGLISH_END = /^(.+?)[\s\-–:_]+(?:(?:sub-?|grand[\s-]?)?totale?s?|ergebnis|summe|gesamt|result)$/
const ENGLISH_START = /^(?:(?:sub-?|grand[\s-]?|sous-)?totale?s?|summe)(?:\s+(?:of|for|de|du|di))?[\s\-–:]+(.+)$/
/** Most texts are none, which is seen at once. */
const MAY_BE = /[计計和总總総]|tot|sum|top|ges|erg|res|raz|alt|итог|всего/i
/** Longer texts are remarks. */
const LONGEST = 60

/**
 * @param text as it stands in a cell.
 * @param isName whether a text is the name of a unit or person of the table: "North total" is a sum where there is a North, and
 *   else may be a name of its own.
 */
export function totalLabel(text: string, isName: (text: string) => boolean): TotalLabel | undefined {
  if (text.length > LONGEST || !MAY_BE.test(text)) return undefined
  const plain = plainWord(text)
    .replace(/\s*[:：]\s*$/, '')
    .trim()
  const isGrand = GRAND.test(plain)
  const joined = plain.replace(/\s+/g, /\p{Script=Han}/u.test(plain) ? '' : '-')
  if (ALONE.test(joined) || ABROAD.test(joined)) return { isGrand }
  const chinese = CHINESE_END.exec(plain.replace(/\s+/g, '')) ?? CHINESE_START.exec(plain.replace(/\s+/g, ''))
  if (chinese !== null) return { of: chinese[1], isGrand }
  const english = ENGLISH_END.exec(plain) ?? ENGLISH_START.exec(plain)
  return english !== null && isName(english[1].trim()) ? { of: english[1].trim(), isGrand } : undefined
}
