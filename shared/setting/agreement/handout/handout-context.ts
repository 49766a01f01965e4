// What every file that is handed out needs to know: the plan, its rows of Agreement, and when it was handed out.

import type { Bilingual, Params } from '../../../i18n/messages'
import { say } from '../../../i18n/messages'
import * as palette from '../../../workbook/palette'
import type { CellStyle } from '../../../workbook/style'
import type { SmallCell, SmallSheet } from '../../../spreadsheet-file/write/small-workbook'
import { yearName } from '../../fiscal-year-name'
import type { Plan } from '../../plan/plan'
import { decimalsOf, moneyLabel } from '../../sheets/sheet-context'
import { handsText, type RoundMark } from './round-mark'

export interface HandoutContext {
  plan: Plan
  /** Revision of the plan in its Log. */
  revision: number
  /** Day serial by which an answer is expected. */
  due?: number
  /** Of a node, by its key: how often and with what it was handed out. */
  markOf: (key: string) => RoundMark | undefined
}

export const HANDOUT = 'handout'
export const REPLY = 'reply'
export const REPLIES_TABLE = 'replies'
/** Under which a manager's file keeps what stood in a cell when it was made. */
export const stoodKey = (node: string, column: string): string => `stood|${node}|${column}`

/** Under which it keeps the round of a row. */
export const roundKey = (node: string): string => `round|${node}`

export interface Hand {
  say: (text: Bilingual, params?: Params) => string
  money: string
  year: string
  amount: CellStyle
}

export function handOf({ plan }: Pick<HandoutContext, 'plan'>): Hand {
  const { locale } = plan.settings
  return {
    say: (text, params) => say(text, locale, params),
    money: moneyLabel(plan.settings),
    year: yearName(plan.settings, locale),
    amount: palette.amountStyle(decimalsOf(plan.unit)),
  }
}

/** A hidden sheet that tells which plan a file belongs to: nothing but of the node that it was made for. */
export function metaSheet(context: HandoutContext, node: string, entries: Readonly<Record<string, string | number>>): SmallSheet {
  const { plan, revision, markOf } = context
  const mark = markOf(node)
  const all = {
    revision,
    plan: handsText(mark?.hands ?? []),
    year: plan.settings.year,
    money: plan.settings.money,
    locale: plan.settings.locale,
    node,
    round: mark?.round ?? 0,
    ...entries,
  }
  const text: CellStyle = { numberFormat: '@' }
  const cell = (value: string | number): SmallCell => ({ value: String(value), style: text })
  return {
    name: '_handout',
    isHidden: true,
    widths: [24, 24],
    rows: [[cell(`sales-targets/1/${HANDOUT}`), null], ...Object.entries(all).map(([key, value]) => [cell(key), cell(value)])],
  }
}

export const LABEL: CellStyle = { color: '#616161', wrap: true }
export const TITLE: CellStyle = palette.TITLE_STYLE
export const keyCell = (key: string): SmallCell => ({ value: key, style: { numberFormat: '@' } })
export const text = (value: string, style: SmallCell['style'] = palette.TEXT_STYLE): SmallCell => ({ value, style })
