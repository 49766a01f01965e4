// The fewest calls that give a row of columns their values: a call paints a stretch, and may be painted over in part.

/** A stretch of like columns. */
export interface Run<T> {
  from: number
  count: number
  value: T
}

/** What a column needs. */
export interface Wish<T> {
  /** undefined: whatever it becomes is right (a hidden column keeps no width). */
  value: T | undefined
  /** Whether it stands there already; then it need not be painted, but may be. */
  right: boolean
  /** Not ours to change: no stroke may cross it. */
  fixed?: boolean
}

/**
 * @param fits whether a column that shall have `wanted` may as well have `painted`.
 * @returns strokes in the order in which they are painted.
 */
export function strokes<T>(wishes: Wish<T>[], fits: (painted: T, wanted: T) => boolean = Object.is): Run<T>[] {
  const runs = joined(wishes)
  const known = new Map<string, Run<T>[]>()
  return best(0, runs.length - 1, undefined)

  /** @param ground what has been painted under these runs; undefined is nothing yet. */
  function best(first: number, last: number, ground: { value: T } | undefined): Run<T>[] {
    while (first <= last && done(runs[first], ground, fits)) first++
    if (first > last) return []
    const name = `${first} ${last} ${ground ? String(ground.value) : ''}`
    const found = known.get(name)
    if (found) return found
    const { from, wish } = runs[first]
    // What the first may have comes first, so that of equally few strokes those stand that change least.
    const wanted = runs.slice(first, last + 1).flatMap((run) => run.wish.value ?? [])
    const values = [...new Set([wish.value as T, ...wanted])].filter((value) => fits(value, wish.value as T))
    let least: Run<T>[] | undefined
    for (const value of values) {
      for (let end = first; end <= last && !runs[end].wish.fixed; end++) {
        const other = runs[end].wish.value
        if (other === undefined || !fits(value, other)) continue
        const stroke = { from, count: runs[end].from + runs[end].count - from, value }
        const list = [stroke, ...best(first, end, { value }), ...best(end + 1, last, ground)]
        if (!least || list.length < least.length) least = list
      }
    }
    known.set(name, least!)
    return least!
  }
}

interface WishRun<T> {
  from: number
  count: number
  wish: Wish<T>
}

function done<T>({ wish }: WishRun<T>, ground: { value: T } | undefined, fits: (painted: T, wanted: T) => boolean): boolean {
  return wish.fixed || wish.value === undefined || (ground ? fits(ground.value, wish.value) : wish.right)
}

function joined<T>(wishes: Wish<T>[]): WishRun<T>[] {
  const runs: WishRun<T>[] = []
  wishes.forEach((wish, column) => {
    const last = runs.at(-1)
    const like = last && last.wish.value === wish.value && last.wish.right === wish.right && last.wish.fixed === wish.fixed
    if (like) last.count++
    else runs.push({ from: column, count: 1, wish })
  })
  return runs
}
