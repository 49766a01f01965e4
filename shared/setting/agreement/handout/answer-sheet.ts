// The sheet on which one who carries a target answers it: the target with its months and why, and cells to fill in.

import type { SmallCell, SmallSheet } from '../../../spreadsheet-file/write/small-workbook'
import { asInput, DATE_STYLE, TEXT_STYLE } from '../../../workbook/palette'
import { explainAlone } from '../explain/explain-target'
import { smartFactsOf } from '../smart-check'
import { monthLabel } from '../../sheets/sheet-context'
import type { HandoutContext } from './handout-context'
import { handOf, keyCell, LABEL, REPLY, text, TITLE } from './handout-context'
import { handoutTexts as texts, REPLIES } from './handout-words'

/** @param index of the one who answers. */
export function answerSheet(context: HandoutContext, index: number): SmallSheet {
  const { plan, due } = context
  const { say, money, year, amount } = handOf(context)
  const { locale } = plan.settings
  const node = plan.nodes[index]
  const { sentence } = explainAlone(plan, index)
  const left = { align: 'left' as const }
  const rows: (SmallCell | null)[][] = [
    [keyCell(`sales-targets/1/${REPLY}`), keyCell('label'), keyCell('value')],
    [null, text(say(texts.title, { year, name: node.name }), TITLE)],
    [null, text(say(texts.help, { money }), { color: '#616161' })],
  ]
  const heights: Record<number, number> = { 0: 0, 1: 28 }
  const line = (key: string, label: string, value: SmallCell): void => void rows.push([keyCell(key), text(label, LABEL), value])
  const input = (key: string, label: string, style: SmallCell['style'] = TEXT_STYLE): void =>
    line(key, label, { value: null, style: { ...asInput(style), ...left } })

  line('metric', say(texts.metric), text(plan.metricName))
  line('target', say(texts.target), { value: node.target, style: { ...amount, ...left, bold: true, size: 14 } })
  const { deadline } = smartFactsOf(plan, index, 6)
  if (deadline !== null) line('deadline', say(texts.deadline), { value: deadline, style: DATE_STYLE })
  heights[rows.length] = 78
  line('why', say(texts.why), text(locale === 'zh-CN' ? sentence.zh : sentence.en, { ...TEXT_STYLE, wrap: true }))
  if (due !== undefined) line('due', say(texts.due), { value: due, style: { ...DATE_STYLE, bold: true } })
  const reply = rows.length
  input('reply', say(texts.reply))
  input('counter', say(texts.counter), amount)
  input('counterReason', say(texts.counterReason))
  input('plan', say(texts.plan), { ...TEXT_STYLE, wrap: true })
  input('agreedBy', say(texts.agreedBy))
  input('agreedOn', say(texts.agreedOn), DATE_STYLE)
  rows.push([null, text(say(texts.months), { bold: true })])
  plan.months.forEach((month, at) =>
    line(`m${at + 1}`, monthLabel(month, locale), { value: node.months[at], style: { ...amount, ...left } }),
  )
  return {
    name: say(texts.answerSheet),
    widths: [0, 30, 60],
    rows,
    heights,
    lists: [{ rect: { row: reply, column: 2, rows: 1, columns: 1 }, items: Object.values(REPLIES).map((each) => say(each)) }],
    isProtected: true,
  }
}
