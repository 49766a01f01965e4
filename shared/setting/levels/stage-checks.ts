// What Check and the notes say of a plan that is handed down level by level: what stands open, and days that are none.

import { listed } from '../../i18n/messages'
import { sumOf, tidy } from '../amounts'
import type { Scalar } from '../../workbook/cell'
import { f, on } from '../../workbook/formula'
import type { Note, Plan } from '../plan/plan'
import type { ExtraCheck } from '../sheets/sheet-checks'
import { handsDown, hasStages, isDay } from './stages'
import { stageCheckTexts as texts, stageNotes } from './stage-words'

const column = (key: string) => on('cascade').column(key)

/** Lines of Check; none in a plan that is handed down at once. */
export function stageChecks(plan: Pick<Plan, 'nodes'>): ExtraCheck[] {
  if (!hasStages(plan)) return []
  const units = plan.nodes.filter(handsDown)
  const isNoDay = (cell: Scalar): boolean => cell !== null && cell !== '' && !isDay(cell)
  return [
    {
      id: 'handedDown',
      title: texts.open,
      detail: texts.openDetail,
      gap: sumOf(units.map(({ stage, target }) => (stage?.isReached && !stage.isPassed ? target : 0))),
      formula: f`=SUMIFS(${column('proposed')},${column('reached')},1,${column('passed')},0)`,
    },
    {
      id: 'handedDays',
      title: texts.days,
      detail: texts.daysDetail,
      gap: units.filter(({ stage }) => isNoDay(stage?.handedOn ?? null)).length,
      formula: f`=SUMPRODUCT((${column('handedOn')}<>"")*1)-COUNTIF(${column('handedOn')},">0")`,
    },
    {
      id: 'handedEarly',
      title: texts.early,
      detail: texts.earlyDetail,
      gap: units.filter(({ stage }) => stage?.isReached === false && isDay(stage.handedOn)).length,
      formula: f`=COUNTIFS(${column('handedOn')},">0",${column('reached')},0)`,
    },
  ]
}

/** Why lines stand with units, and nobody below has any. */
export const linesWait: Note = { code: 'linesWait', text: stageNotes.lines, params: {} }

/** How many units a note names before it leaves the rest. */
const NAMED = 5

/** What a reader should know; nothing once everything is handed down. Amounts in currency. */
export function stageNote({ nodes, settings }: Pick<Plan, 'nodes' | 'settings'>): Note[] {
  const units = nodes.filter((node) => node.stage !== undefined && handsDown(node))
  const open = units.filter(({ stage }) => stage?.isReached && !stage.isPassed)
  if (open.length === 0) return []
  const names = open.map(({ name }) => name)
  const who = listed(names, settings.locale, NAMED)
  const amount = tidy(sumOf(open.map(({ target }) => target)) * settings.money)
  const passed = units.filter(({ stage }) => stage?.isPassed).length
  return [{ code: 'levelsOpen', text: stageNotes.open, params: { passed, all: units.length, amount, who }, node: open[0].key }]
}
