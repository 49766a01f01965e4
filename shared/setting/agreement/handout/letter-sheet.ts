// The target letter (目标责任书) of one person: one printed page with the target, its months, why, how it is scored, and two lines to sign.

import { sumOf, tidy } from '../../amounts'
import type { Plan } from '../../plan/plan'
import { optionOf } from '../../options/options'
import { monthLabel } from '../../sheets/sheet-context'
import * as palette from '../../../workbook/palette'
import type { Rect } from '../../../workbook/cell'
import { linesOfText } from '../../../workbook/text-lines'
import { smallWorkbook, type SmallCell, type SmallSheet } from '../../../spreadsheet-file/write/small-workbook'
import { explainAlone } from '../explain/explain-target'
import { smartFactsOf } from '../smart-check'
import type { HandoutContext } from './handout-context'
import { handOf, LABEL, text, TITLE } from './handout-context'
import { handoutTexts as texts } from './handout-words'
import { moreTargets } from './more-targets'
import { tierOf } from './tiers'

const COLUMNS = 6
/** Characters of a sheet's name. */
const LONGEST_NAME = 31
/** Characters that fit into a line across the page, of letters half as wide as Chinese ones. */
const LINE = 86
/** The same of a label over two columns, and of what stands beside it over four; bold letters are wider. */
const LABEL_LINE = 28
const VALUE_LINE = { plain: 62, bold: 54 }
const LINE_HEIGHT = 16
/** Of a row of one line, so that pages are read with ease. */
const ROW_HEIGHT = 18
const RULE = { underline: palette.COLORS.line, vertical: 'center' } as const
const SIGNED = { underline: '#242424' }

/** @param index of a rep of the plan. */
export function letterSheet(context: Pick<HandoutContext, 'plan'>, index: number): SmallSheet {
  const { plan } = context
  const { say, money, year, amount } = handOf(context)
  const { settings, nodes, months } = plan
  const node = nodes[index]
  const unit = nodes[node.parent]?.name ?? node.name
  const { locale, options } = settings
  const rows: (SmallCell | null)[][] = []
  const merges: Rect[] = []
  const heights: Record<number, number> = {}
  const wide = (cell: SmallCell, from = 0, columns = COLUMNS): void => {
    const row = rows.length
    // A line below merged cells is drawn below each of them.
    const blank = cell.style?.underline === undefined ? null : text('', { underline: cell.style.underline })
    rows.push(Array.from({ length: COLUMNS }, (_, at) => (at === from ? cell : blank)))
    merges.push({ row, column: from, rows: 1, columns })
  }
  const paragraph = (value: string): void => {
    heights[rows.length] = LINE_HEIGHT * linesOfText(value, LINE) + 4
    wide(text(value, { wrap: true }))
  }
  const blank = (): void => void rows.push([])
  const heading = (value: string): void => {
    blank()
    wide(text(value, { bold: true, size: 12, color: palette.COLORS.header, underline: palette.COLORS.line }))
  }
  /** @param beside what is said of the value; it has the right half of the value's room. */
  const fact = (label: string, value: SmallCell, beside?: string): void => {
    const row = rows.length
    const room = beside !== undefined ? LABEL_LINE : value.style?.bold ? VALUE_LINE.bold : VALUE_LINE.plain
    const inValue = typeof value.value === 'string' ? linesOfText(value.value, room) : 1
    const lines = Math.max(linesOfText(label, LABEL_LINE), inValue, linesOfText(beside ?? '', LABEL_LINE))
    heights[row] = lines > 1 ? LINE_HEIGHT * lines + 4 : ROW_HEIGHT
    const ruled = { ...value, style: { ...value.style, ...RULE, ...(inValue > 1 && { wrap: true }) } }
    const blank = text('', RULE)
    const right = beside === undefined ? blank : text(beside, { ...LABEL, ...RULE })
    rows.push([text(label, { ...LABEL, ...RULE }), blank, ruled, blank, right, blank])
    merges.push({ row, column: 0, rows: 1, columns: 2 }, { row, column: 2, rows: 1, columns: beside === undefined ? 4 : 2 })
    if (beside !== undefined) merges.push({ row, column: 4, rows: 1, columns: 2 })
  }
  const left = { align: 'left' as const }

  heights[0] = 34
  wide(text(say(texts.letterTitle, { year }), { ...TITLE, size: 20, align: 'center' }))
  paragraph(say(texts.letterOpening, { name: node.name, money }))
  blank()
  fact(say(texts.name), text(node.name, { bold: true }))
  if (node.role) fact(say(texts.role), text(node.role))
  fact(say(texts.unit), text(unit))
  fact(say(texts.metric), text(`${plan.metricName}（${money}）`.replace(/（(.*)）/, locale === 'zh-CN' ? '（$1）' : ' ($1)')))
  const { deadline } = smartFactsOf(plan, index, 6)
  if (deadline !== null) fact(say(texts.deadline), { value: deadline, style: { numberFormat: 'yyyy-mm-dd', ...left } })

  const [threshold, stretch] = [optionOf(options, 'letterThreshold'), optionOf(options, 'letterStretch')]
  heading(say(texts.target))
  const tiers = [
    ...(threshold > 0 ? [{ name: say(texts.threshold), value: tierOf(plan, threshold)[index] }] : []),
    { name: say(texts.aim), value: node.target },
    ...(stretch > 0 ? [{ name: say(texts.stretch), value: tierOf(plan, stretch)[index] }] : []),
  ]
  for (const { name, value } of tiers)
    fact(name, { value, style: { ...amount, ...left, bold: true, size: name === say(texts.aim) ? 14 : 11 } })

  const more = moreTargets(plan, index)
  if (more.length > 0) heading(say(texts.more))
  for (const { name, value, scoredBy } of more) fact(name, value, scoredBy)

  heading(say(texts.months))
  for (let quarter = 0; quarter < 4; quarter++) {
    const three = [0, 1, 2].map((month) => quarter * 3 + month)
    heights[rows.length] = ROW_HEIGHT
    rows.push(
      three.flatMap((month): SmallCell[] => [
        text(monthLabel(months[month], locale), { ...LABEL, ...RULE, wrap: false }),
        { value: node.months[month], style: { ...amount, ...RULE } },
      ]),
    )
  }
  fact(say(texts.target), { value: sumOf(node.months), style: { ...amount, ...left, bold: true } })

  heading(say(texts.why))
  const { sentence } = explainAlone(plan, index)
  paragraph(locale === 'zh-CN' ? sentence.zh : sentence.en)
  heading(say(texts.scored))
  const percent = (part: number): string => `${tidy(part * 100)}%`
  const words = [
    say(texts.scoredText),
    ...(threshold > 0 ? [say(texts.thresholdText, { part: percent(threshold) })] : []),
    ...(stretch > 0 ? [say(texts.stretchText, { part: percent(stretch) })] : []),
    ...(more.length > 0 ? [say(tiers.length > 1 ? texts.moreTiersText : texts.moreText)] : []),
  ]
  for (const each of words) paragraph(each)
  blank()
  blank()
  for (const label of [say(texts.signedRep, { name: node.name }), say(texts.signedManager, { unit })]) {
    const row = rows.length
    heights[row] = Math.max(44, LINE_HEIGHT * linesOfText(label, LABEL_LINE) + 14)
    rows.push([
      text(label, { ...LABEL, vertical: 'bottom' }),
      null,
      text('', SIGNED),
      text('', SIGNED),
      text(say(texts.place), { ...LABEL, align: 'right', wrap: false, vertical: 'bottom' }),
      text('', SIGNED),
    ])
    merges.push({ row, column: 0, rows: 1, columns: 2 })
  }
  return { name: say(texts.letterSheet), widths: [15, 15, 15, 15, 15, 15], rows, heights, merges }
}

/** The letters of some people as one workbook, a sheet each, to be printed in one go. @param indices of reps of the plan. */
export function lettersFile(plan: Plan, indices: readonly number[]): Uint8Array {
  const taken = new Set<string>()
  return smallWorkbook(
    indices.map((index) => {
      const bare =
        plan.nodes[index].name
          .replace(/[[\]:*?/\\']/g, ' ')
          .trim()
          .slice(0, LONGEST_NAME - 4) || plan.nodes[index].key.slice(0, 20)
      let name = bare
      for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${bare} ${count}`
      taken.add(name.toLowerCase())
      return { ...letterSheet({ plan }, index), name }
    }),
  )
}
