// The file that one manager gets: the own branch as a table, with counters to answer. Nothing of other branches.

import { smallWorkbook, type SmallCell, type SmallSheet } from '../../../spreadsheet-file/write/small-workbook'
import { asInput, DATE_STYLE, HEADER_STYLE, TEXT_STYLE } from '../../../workbook/palette'
import type { CellStyle } from '../../../workbook/style'
import { isReached } from '../../levels/stages'
import type { Plan } from '../../plan/plan'
import { indentFormat, monthLabel } from '../../sheets/sheet-context'
import type { AgreementInputs } from '../agreement-inputs'
import { ANSWERS } from '../agreement-inputs'
import type { AgreementRow } from '../agreement-rows'
import { agreementTexts } from '../agreement-words'
import type { HandoutContext } from './handout-context'
import { handOf, keyCell, metaSheet, REPLIES_TABLE, text, TITLE } from './handout-context'
import { handoutTexts as texts } from './handout-words'

/** Columns that a manager fills in; counters of the people stand there as they were collected. */
const FILLED = [
  'counter',
  'counterReason',
  'plan',
  'answer',
  'answerAmount',
  'agreedOn',
  'agreedBy',
] as const satisfies readonly (keyof AgreementInputs)[]

/** @param rows of Agreement, of the whole plan. @param index of the unit that the manager leads. */
export const managerFile = (context: HandoutContext, rows: readonly AgreementRow[], index: number): Uint8Array =>
  smallWorkbook([
    branchSheet(
      context,
      // What has not been handed down yet is nobody's target, so it is in nobody's file.
      rows.filter((row) => isReached(row.node) && isBelow(context.plan, row.index, index)),
      index,
    ),
    metaSheet(context, { kind: 'manager', node: context.plan.nodes[index].key }),
  ])

/** Whether a node is another one or stands below it. */
function isBelow({ nodes }: Plan, index: number, above: number): boolean {
  for (let at = index; at !== -1; at = nodes[at].parent) if (at === above) return true
  return false
}

function branchSheet(context: HandoutContext, rows: readonly AgreementRow[], index: number): SmallSheet {
  const { plan } = context
  const { say, money, year, amount } = handOf(context)
  const { locale } = plan.settings
  const head = plan.nodes[index]
  const styles: Record<(typeof FILLED)[number], CellStyle> = {
    counter: amount,
    counterReason: TEXT_STYLE,
    plan: TEXT_STYLE,
    answer: TEXT_STYLE,
    answerAmount: amount,
    agreedOn: DATE_STYLE,
    agreedBy: TEXT_STYLE,
  }
  const months = plan.months.map((_, at) => `m${at + 1}`)
  const keys = ['name', 'level', 'proposed', ...FILLED, ...months, 'parent']
  const header = (key: string): string =>
    key.startsWith('m') && months.includes(key)
      ? monthLabel(plan.months[months.indexOf(key)], locale)
      : key in agreementTexts
        ? say(agreementTexts[key as keyof typeof agreementTexts])
        : key
  const cells = ({ node, inputs }: AgreementRow): (SmallCell | null)[] => [
    keyCell(node.key),
    text(node.name, { ...TEXT_STYLE, numberFormat: indentFormat(node.depth - head.depth) }),
    text(node.level),
    { value: node.target, style: { ...amount, bold: true } },
    ...FILLED.map((key): SmallCell => ({ value: inputs[key], style: asInput(styles[key]) })),
    ...node.months.map((value): SmallCell => ({ value, style: amount })),
    // Of the branch's head, the unit above is not the manager's to see.
    keyCell(node === head ? '' : plan.nodes[node.parent].key),
  ]
  const first = 4
  const answer = 1 + keys.indexOf('answer')
  return {
    name: say(texts.branchSheet),
    widths: [0, 30, 11, 14, 14, 26, 26, 13, 14, 12, 14, ...months.map(() => 12), 0],
    rows: [
      [keyCell(`sales-targets/1/${REPLIES_TABLE}`), ...keys.map(keyCell)],
      [null, text(say(texts.title, { year, name: head.name }), TITLE)],
      [null, text(say(texts.help, { money }), { color: '#616161' })],
      [null, ...keys.map((key) => text(header(key), HEADER_STYLE))],
      ...rows.map(cells),
    ],
    heights: { 0: 0, 1: 28, 3: 32 },
    lists: [
      {
        rect: { row: first, column: answer, rows: Math.max(1, rows.length), columns: 1 },
        items: Object.values(ANSWERS).map((each) => say(each)),
      },
    ],
    landscape: true,
    isProtected: true,
  }
}
