// The figures that a row of Funnel states.

import { tidy } from '../amounts'
import type { FunnelRow } from '../inputs/funnel'
import type { SeenFigure, SeenFigures } from './funnel-figures'

/**
 * With n deals seen at a win rate of 25%, 4n opportunities were seen, and so on back to the leads: by these counts the rows of
 * a team make the figures of the team.
 */
export function statedFigures({ deal, win_rate, visit_rate, lead_rate, deals }: FunnelRow, money: number): SeenFigures {
  let reached = deals
  const rates = [win_rate, visit_rate, lead_rate].map((rate): SeenFigure | undefined => {
    if (rate === null || rate <= 0) return undefined
    const figure: SeenFigure = { value: rate, seen: deals }
    if (reached !== null && reached > 0) {
      figure.counted = { sum: reached, count: reached / rate }
      reached = figure.counted.count
    }
    return figure
  })
  if (deal === null || deal <= 0) return [undefined, ...rates]
  const value = tidy(deal / money)
  return [{ value, seen: deals, ...(deals !== null && deals > 0 ? { counted: { sum: value * deals, count: deals } } : {}) }, ...rates]
}
