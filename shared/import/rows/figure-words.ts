// Recognises the labels of rows that hold neither sales nor sums: averages, rates, plans, last year for comparison.

import { plainWord } from '../simplified'
import { measureOf } from './measure-column'

const FIGURES =
  /^(?:平均值?|均值|人均|月均|中位数|去年同期|上年同期|同期|去年|上年|last year|prior year|previous year|ly|py|vorjahr|average|avg\.?|mean value|median|durchschnitt|mittelwert|moyenne|promedio|gemiddelde|maximum|minimum|最大值|最小值|最高值|最低值)$/

/** @param text as it stands in a column of people, units or dates. */
export function isFigureLabel(text: string): boolean {
  if (text.length > 30) return false
  if (FIGURES.test(plainWord(text).replace(/\s*[:：]$/, ''))) return true
  const measure = measureOf(text)
  return measure === 'ratio' || measure === 'plan'
}
