// Rows of the further tables about somebody with an overlay role, who carries a unit's number and none of their own.

import type { Bilingual } from '../../i18n/messages'
import { cellOf } from '../../import/input-table/cell-of'
import { knownIds } from '../../import/known-ids'
import type { Place, Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { CellColumn, TeamRow } from '../../import/tables'
import type { InputsToCheck } from '../inputs/inputs-to-check'
import type { PipelineRow } from '../inputs/pipeline'
import { isOpenDeal } from '../sources/pipeline-value'
import { seatOf } from './seat'

const texts = {
  overlayRow: {
    en: '"{text}" is an overlay role in Team: it carries the number of its unit and none of its own, so this row counts for nobody. Name somebody else, or remove the row.',
    zh: '“{text}”在“组织”中为叠加岗：承担所在单位的数字，自身没有目标，此行不计入任何人。请改填他人，或删除此行。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** Where each table names people, and whether a row that counts for nobody would leave a number out. */
const NAMED = {
  market: ['node', 'warning'],
  pipeline: ['owner', 'warning'],
  absences: ['owner', 'warning'],
  funnel: ['node', 'error'],
  metrics: ['owner', 'error'],
  receivables: ['owner', 'error'],
  capability: ['owner', 'error'],
} as const satisfies Partial<Record<keyof InputsToCheck['inputs'], readonly [Column, Problem['severity']]>>

type Named = Partial<Record<Column, string>> & { place: Place; cells: Readonly<Partial<Record<Column, CellColumn>>> }
type Column = 'node' | 'owner'

const isOverlay = ({ seat }: Pick<TeamRow, 'seat'>): boolean => seatOf(seat) === 'overlay'

/** @returns whether a text names somebody who has an overlay role and nothing else. */
export function overlayFinder(team: readonly Pick<TeamRow, 'id' | 'name' | 'seat'>[]): (text: string) => boolean {
  const overlays = new Set(team.filter(isOverlay).map(({ id }) => id))
  for (const row of team) if (!isOverlay(row)) overlays.delete(row.id)
  if (overlays.size === 0) return () => false
  const { idOf } = knownIds(team)
  return (text) => overlays.has(idOf(text) ?? '')
}

/** One problem a row, but for closed deals, which say something of the whole company; the checks of each table itself know nothing of overlays. */
export function checkOverlayRows({ inputs, team }: InputsToCheck): Problem[] {
  const isNamed = overlayFinder(team)
  return (Object.keys(NAMED) as (keyof typeof NAMED)[]).flatMap((key) => {
    const [column, severity] = NAMED[key]
    const rows: readonly Named[] = inputs[key] ?? []
    return rows.flatMap((row) => {
      const text = row[column] ?? ''
      const isClosed = key === 'pipeline' && !isOpenDeal(row as unknown as PipelineRow)
      return text !== '' && isNamed(text) && !isClosed ? [problem('overlayRow', cellOf(row, column), { text }, severity)] : []
    })
  })
}
