// The file that one manager gets: the own target to answer, and the own branch as a table with counters to answer and what each
// would mean for the others. Nothing of other branches.

import { smallWorkbook, type SmallCell, type SmallSheet } from '../../../spreadsheet-file/write/small-workbook'
import { asInput, DATE_STYLE, GROWTH_STYLE, HEADER_STYLE, TEXT_STYLE } from '../../../workbook/palette'
import type { CellStyle } from '../../../workbook/style'
import { isReached } from '../../levels/stages'
import type { Plan } from '../../plan/plan'
import { indentFormat, monthLabel } from '../../sheets/sheet-context'
import type { AgreementInputs } from '../agreement-inputs'
import { ANSWERS, isFilled } from '../agreement-inputs'
import type { AgreementRow } from '../agreement-rows'
import { explainAlone, explainNode } from '../explain/explain-target'
import { agreementTexts } from '../agreement-words'
import { gapTexts } from '../smart-texts'
import type { HandoutContext } from './handout-context'
import { answerSheet } from './answer-sheet'
import { handOf, keyCell, metaSheet, REPLIES_TABLE, roundKey, stoodKey, text, TITLE } from './handout-context'
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

/** What counters mean for others in the branch, before one is accepted; of the head it is for the manager above to see. */
const EFFECTS = ['diff', 'peersTake', 'peersPart', 'unowned'] as const satisfies readonly (keyof AgreementRow)[]
/** What the branch comes to if all counters stood. */
const TOTALS = ['stood', 'open', 'unassigned'] as const satisfies readonly (keyof AgreementRow)[]

/** @param rows of Agreement, of the whole plan. @param index of the unit that the manager leads. */
export function managerFile(context: HandoutContext, rows: readonly AgreementRow[], index: number): Uint8Array {
  const { nodes } = context.plan
  const { key, parent, target } = nodes[index]
  const branch = rows.filter((row) => isReached(row.node) && isBelow(context.plan, row.index, index))
  const meta = {
    kind: 'manager',
    parent: nodes[parent]?.key ?? '',
    proposed: target,
    ...stoodThere(branch),
    ...roundsThere(context, branch),
  }
  return smallWorkbook([answerSheet(context, index), branchSheet(context, branch, index), metaSheet(context, key, meta)])
}

/** What stood in cells to fill in when the file was made: only what was typed after that is an answer. */
const stoodThere = (rows: readonly AgreementRow[]): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap(({ node, inputs }) =>
      FILLED.flatMap((column) => (isFilled(inputs[column]) ? [[stoodKey(node.key, column), String(inputs[column])]] : [])),
    ),
  )

/** In which round each was when the file was made: an answer to an earlier one is none to this. */
const roundsThere = ({ markOf }: HandoutContext, rows: readonly AgreementRow[]): Record<string, number> =>
  Object.fromEntries(
    rows.flatMap(({ node: { key } }) => {
      const round = markOf(key)?.round
      return round === undefined ? [] : [[roundKey(key), round]]
    }),
  )

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
  const isMoved = explainNode(plan, index).terms.some(({ ofOthers }) => ofOthers)
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
  const keys = ['name', 'level', 'proposed', 'smart', ...FILLED, ...EFFECTS, ...TOTALS, ...months, 'why', 'parent']
  const header = (key: string): string =>
    key.startsWith('m') && months.includes(key)
      ? monthLabel(plan.months[months.indexOf(key)], locale)
      : key in agreementTexts
        ? say(agreementTexts[key as keyof typeof agreementTexts])
        : key === 'why'
          ? say(texts.why)
          : key
  const cells = (row: AgreementRow): (SmallCell | null)[] => {
    const { node, inputs } = row
    const isHead = node === head
    // Of the head, and through it of everybody below, others are those outside the branch.
    const { sentence } = isHead || isMoved ? explainAlone(plan, row.index) : explainNode(plan, row.index)
    return [
      keyCell(node.key),
      text(node.name, { ...TEXT_STYLE, numberFormat: indentFormat(node.depth - head.depth) }),
      text(node.level),
      { value: node.target, style: { ...amount, bold: true } },
      text(row.gaps.map((gap) => say(gapTexts[gap])).join(' '), { ...TEXT_STYLE, wrap: true }),
      // The own answer stands on the sheet before this one.
      ...FILLED.map((key): SmallCell => (isHead ? text('') : { value: inputs[key], style: asInput(styles[key]) })),
      ...EFFECTS.map((key): SmallCell => ({ value: isHead ? null : row[key], style: key === 'peersPart' ? GROWTH_STYLE : amount })),
      ...TOTALS.map((key): SmallCell => ({ value: row[key], style: amount })),
      ...node.months.map((value): SmallCell => ({ value, style: amount })),
      text(locale === 'zh-CN' ? sentence.zh : sentence.en),
      // Of the branch's head, the unit above is not the manager's to see.
      keyCell(isHead ? '' : plan.nodes[node.parent].key),
    ]
  }
  const inWords = ['name', 'level', 'smart', 'counterReason', 'plan', 'answer', 'agreedOn', 'agreedBy', 'why']
  const headOver = (key: string): CellStyle => ({ align: inWords.includes(key) ? 'left' : 'right' })
  const first = 4
  const answer = 1 + keys.indexOf('answer')
  return {
    name: say(texts.branchSheet),
    widths: [0, 30, 11, 14, 34, 14, 26, 26, 13, 14, 12, 14, 13, 13, 11, 13, 14, 13, 13, ...months.map(() => 12), 120, 0],
    rows: [
      [keyCell(`sales-targets/1/${REPLIES_TABLE}`), ...keys.map(keyCell)],
      [null, text(say(texts.teamTitle, { year, name: head.name }), TITLE)],
      [null, text(say(texts.teamHelp, { money }), { color: '#616161' })],
      [null, ...keys.map((key) => text(header(key), { ...HEADER_STYLE, ...headOver(key) }))],
      ...rows.map(cells),
    ],
    heights: { 0: 0, 1: 28, 3: 49 },
    lists: [
      {
        rect: { row: first + 1, column: answer, rows: Math.max(1, rows.length - 1), columns: 1 },
        items: Object.values(ANSWERS).map((each) => say(each)),
      },
    ],
    landscape: true,
    isProtected: true,
  }
}
