// Stretches of rows between locked ones.

/** From `rows` rows, those not in `locked`, as runs. */
export function openStretches(rows: number, locked: Set<number>): { from: number; count: number }[] {
  const stretches: { from: number; count: number }[] = []
  for (let row = 0; row < rows; row++) {
    if (locked.has(row)) continue
    const last = stretches[stretches.length - 1]
    if (last && last.from + last.count === row) last.count++
    else stretches.push({ from: row, count: 1 })
  }
  return stretches
}
