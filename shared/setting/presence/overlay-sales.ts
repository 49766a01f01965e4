// Sales that the history gives somebody with an overlay role: whoever they sell with has them, so they are in no sum of the plan.

import type { Bilingual } from '../../i18n/messages'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import { placeInColumn } from '../../import/place'
import type { SalesColumns, TeamRow } from '../../import/tables'
import { overlayFinder } from './overlay-rows'

const texts = {
  overlaySales: {
    en: '{who} is an overlay role in Team: what the history has of this owner (rows: {rows}) is in no sum, season or forecast of the plan. Give sales that nobody else has on record another owner, such as the unit.',
    zh: '{who} 在“组织”中为叠加岗：历史业绩中记在其名下的 {rows} 行不计入计划的任何合计、季节规律和预测。若这些业绩未同时记在他人名下，请改填其他负责人，例如所在单位。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/**
 * The history without rows of overlay roles, the same object where there are none, and one warning for each of them.
 * @param sales owners by their ids.
 */
export function salesWithoutOverlays(
  sales: SalesColumns,
  team: readonly Pick<TeamRow, 'id' | 'name' | 'seat'>[],
): { sales: SalesColumns; problems: Problem[] } {
  const isOverlay = overlayFinder(team)
  const overlays = new Map([...new Set(sales.owners)].filter(isOverlay).map((owner) => [owner, [] as number[]]))
  if (overlays.size === 0) return { sales, problems: [] }
  const kept: number[] = []
  sales.owners.forEach((owner, row) => (overlays.get(owner) ?? kept).push(row))
  const pick = <T>(list: readonly T[]): T[] => kept.map((row) => list[row])
  return {
    sales: {
      ...sales,
      dates: Int32Array.from(kept, (row) => sales.dates[row]),
      owners: pick(sales.owners),
      values: Float64Array.from(kept, (row) => sales.values[row]),
      metrics: pick(sales.metrics),
      products: pick(sales.products),
      ids: pick(sales.ids),
      currencies: pick(sales.currencies),
      rowNumbers: Int32Array.from(kept, (row) => sales.rowNumbers[row]),
    },
    problems: [...overlays].map(([owner, rows]) => {
      const first = { ...sales.source, row: sales.rowNumbers[rows[0]] }
      const place = sales.ownerColumn === undefined ? first : placeInColumn(first, sales.ownerColumn)
      const who = team.find(({ id }) => id === owner)?.name ?? owner
      return problem('overlaySales', place, { who, rows: rows.length }, 'warning')
    }),
  }
}
