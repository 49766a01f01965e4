// Where the bars of a waterfall begin and how long they are, in percent of its width.

export interface Bar {
  from: number
  width: number
}

/**
 * Each amount as a bar from where the ones before it have arrived, and their sum as the last bar, from zero. The whole width
 * is from the least to the most that is reached on the way, zero included.
 */
export function waterfall(amounts: readonly number[]): Bar[] {
  let reached = 0
  const spans = amounts.map((amount): [number, number] => [reached, (reached += amount)])
  spans.push([0, reached])
  const least = Math.min(0, ...spans.flat())
  const width = Math.max(0, ...spans.flat()) - least
  const percent = (amount: number): number => (width === 0 ? 0 : (100 * amount) / width)
  return spans.map(([a, b]) => ({ from: percent(Math.min(a, b) - least), width: percent(Math.abs(b - a)) }))
}
