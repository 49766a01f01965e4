// The line of Baseline about the team: what it would sell at the output per person that it had.

import type { Bilingual } from '../../../i18n/messages'
import { f, named, on, quoted } from '../../../workbook/formula'
import { sheetRound } from '../../amounts'
import type { Capacity } from '../../sources/team-capacity'
import type { SheetContext } from '../sheet-context'
import { TOTAL_NAME } from '../sheet-context'
import type { BaselineRow } from './baseline-row'
import { BASELINE } from './baseline-row'

const texts = {
  capacity: { en: 'Team: its people at their output so far', zh: '团队：按人员现有产出' },
  covers: { en: 'Team capacity covers ', zh: '团队产能可覆盖目标的 ' },
  of: { en: '% of the target; people: {reps}', zh: '%：共 {reps} 人' },
  assumed: { en: ', at the mean of their team: {count}', zh: '，其中 {count} 人按团队平均计' },
  end: { en: '.', zh: '。' },
} satisfies Record<string, Bilingual>

export function capacityRow({ plan, say }: SheetContext, { amount, reps, assumed }: Capacity): BaselineRow {
  const about = `${say(texts.of, { reps })}${assumed > 0 ? say(texts.assumed, { count: assumed }) : ''}${say(texts.end)}`
  const share = f`ROUND(${on(BASELINE).cell('capacity', 'base')}/${named(TOTAL_NAME)}*100,0)`
  return {
    id: 'capacity',
    source: say(texts.capacity),
    base: amount,
    words: `${say(texts.covers)}${sheetRound((amount / plan.total) * 100, 0)}${about}`,
    live: { words: f`=${quoted(say(texts.covers))}&${share}&${quoted(about)}` },
  }
}
