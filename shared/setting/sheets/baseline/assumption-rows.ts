// Lines of Baseline about what the strategic number takes for granted: each held live against what has become of it.

import type { Bilingual } from '../../../i18n/messages'
import type { Formula, Ref } from '../../../workbook/formula'
import { f, on, quoted } from '../../../workbook/formula'
import { ASSUMPTIONS } from '../../inputs/assumptions'
import type { Assumption } from '../../sources/assumptions-held'
import { DUST, isBeyond, unitAfter, withUnit } from '../../sources/assumptions-held'
import type { ExtraCheck } from '../sheet-checks'
import { groupedFormula } from '../grouped-number'
import type { SheetContext } from '../sheet-context'
import type { BaselineRow } from './baseline-row'
import { BASELINE } from './baseline-row'

const texts = {
  assumption: { en: 'Assumption: {name}', zh: '假设：{name}' },
  assumed: { en: 'Assumed ', zh: '假设值 ' },
  open: { en: '; no actual yet.', zh: '；尚无实际值。' },
  actual: { en: ', so far ', zh: '，目前 ' },
  free: { en: '; no tolerance is given.', zh: '；未填写容差。' },
  within: { en: ': within ±', zh: '：在容差 ±' },
  beyond: { en: ': beyond ±', zh: '：超出容差 ±' },
  withinEnd: { en: '%.', zh: '% 之内。' },
  beyondEnd: { en: '%. Look at the target again.', zh: '%，请重新审视目标。' },
  check: { en: 'What the target takes for granted holds', zh: '目标所依据的假设成立' },
  detail: {
    en: 'Number of assumptions whose actual is farther off than the tolerance allows.',
    zh: '实际值超出容差的假设项数。',
  },
} satisfies Record<string, Bilingual>

/** Percent of a tolerance are shown with so many decimals. */
const SHOWN = 4
/** Last characters of the words that tell an assumption that does not hold. */
const TELLING = 6

/** Not in the money of the sheet, so that their values stand in words. */
export function assumptionRows(context: SheetContext, assumptions: readonly Assumption[]): BaselineRow[] {
  const { say } = context
  return assumptions.map((one, at): BaselineRow => ({
    id: rowOf(at),
    source: say(texts.assumption, { name: one.name }),
    base: '',
    isMeasure: false,
    words: wordsOf(context, one),
    live: { words: wordsFormula(context, one, assumptions.length) },
  }))
}

function wordsOf({ say }: SheetContext, one: Assumption): string {
  const { value, actual, tolerance } = one
  const start = say(texts.assumed) + withUnit(value, one.unit)
  if (actual === null) return start + say(texts.open)
  const both = start + say(texts.actual) + withUnit(actual, one.unit)
  if (tolerance === null) return both + say(texts.free)
  const state = isBeyond(one) ? 'beyond' : 'within'
  return `${both}${say(texts[state])}${Number((tolerance * 100).toFixed(SHOWN))}${say(texts[`${state}End`])}`
}

/** As wordsOf() puts it, from the cells of the table. */
function wordsFormula({ say }: SheetContext, one: Assumption, count: number): Formula {
  const cell = (column: string): Formula => f`INDEX(${cells(column, count)},${one.row})`
  const [value, actual, tolerance] = [cell('value'), cell('actual'), cell('tolerance')]
  const text = (word: keyof typeof texts, unit = ''): ReturnType<typeof quoted> => quoted(unit + say(texts[word]))
  const unit = unitAfter(one.unit)
  const percent = f`ROUND(${tolerance}*100,${SHOWN})`
  const outcome = (state: 'beyond' | 'within'): Formula => f`${text(state, unit)}&${percent}&${text(`${state}End`)}`
  const held = f`IF(${away(value, actual, tolerance)},${outcome('beyond')},${outcome('within')})`
  const known = f`${text('actual', unit)}&${groupedFormula(actual)}&IF(ISNUMBER(${tolerance}),${held},${text('free', unit)})`
  return f`=${text('assumed')}&${groupedFormula(value)}&IF(ISNUMBER(${actual}),${known},${text('open', unit)})`
}

/** As isBeyond() tells it. */
const away = (value: Formula, actual: Formula, tolerance: Formula): Formula =>
  f`(${actual}-${value})*(${actual}-${value})>${tolerance}*${tolerance}*${value}*${value}*${1 + DUST}`

const cells = (column: string, count: number): Ref => on(ASSUMPTIONS.key).below(column, count)

/** The line of Check; none without assumptions. It counts the words of Baseline: not every engine multiplies whole columns. */
export function assumptionChecks({ plan, say }: SheetContext): ExtraCheck[] {
  const { assumptions } = plan.against
  if (assumptions.length === 0) return []
  const words = on(BASELINE).span(
    assumptions.map((_, at) => rowOf(at)),
    'words',
  )
  return [
    {
      id: 'assumptions',
      title: texts.check,
      detail: texts.detail,
      gap: assumptions.filter(isBeyond).length,
      formula: f`=COUNTIF(${words},${quoted(`*${say(texts.beyondEnd).slice(-TELLING)}`)})`,
    },
  ]
}

const rowOf = (at: number): string => `assumption-${at + 1}`
