// Recognises the labels of rows that sum others: 小计, 合计, 华东小计, Total, Grand total, North total, Subtotal: North.

/** What the label of a sum says. */
export interface TotalLabel {
  /** The unit or person that is summed, where the label names one. */
  of?: string
  /** True where the word means everything: 总计, Grand total. */
  isGrand: boolean
}

const ALONE =
  /^(?:小计|合计|总计|共计|总和|累计|汇总|全部合计|全部总计|本页小计|本页合计|sub-?totals?|(?:grand-?|overall-?)?totals?|sum|sum-?total)$/
const GRAND = /总计|共计|全部|grand|overall/
const CHINESE_END = /^(.+?)(?:的)?(?:小计|合计|总计|共计|汇总)$/
const CHINESE_START = /^(?:小计|合计|总计|共计)(?:[:：\-—]|\()(.+?)\)?$/
const ENGLISH_END = /^(.+?)[\s\-–:_]+(?:sub-?|grand[\s-]?)?totals?$/
const ENGLISH_START = /^(?:sub-?|grand[\s-]?)?totals?(?:\s+(?:of|for))?[\s\-–:]+(.+)$/
/** Longer texts are remarks. */
const LONGEST = 60

/**
 * @param text as it stands in a cell.
 * @param isName whether a text is the name of a unit or person of the table: "North total" is a sum where there is a North, and
 *   else may be a name of its own.
 */
export function totalLabel(text: string, isName: (text: string) => boolean): TotalLabel | undefined {
  if (text.length > LONGEST || !/[计和总]|tot|sum/i.test(text)) return undefined
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*[:：]\s*$/, '')
    .trim()
  const isGrand = GRAND.test(plain)
  if (ALONE.test(plain.replace(/\s+/g, plain.match(/[a-z]/) ? '-' : ''))) return { isGrand }
  const chinese = CHINESE_END.exec(plain.replace(/\s+/g, '')) ?? CHINESE_START.exec(plain.replace(/\s+/g, ''))
  if (chinese !== null) return { of: chinese[1], isGrand }
  const english = ENGLISH_END.exec(plain) ?? ENGLISH_START.exec(plain)
  return english !== null && isName(english[1].trim()) ? { of: english[1].trim(), isGrand } : undefined
}
