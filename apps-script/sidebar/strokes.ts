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

/** @returns strokes in the order in which they are painted. */
export function strokes<T>(wishes: Wish<T>[]): Run<T>[] {
  const runs = joined(wishes)
  const known = new Map<string, Run<T>[]>()
  return best(0, runs.length - 1, undefined)

  /** @param ground what has been painted under these runs; undefined is nothing yet. */
  function best(first: number, last: number, ground: { value: T } | undefined): Run<T>[] {
    while (first <= last && done(runs[first], ground)) first++
    if (first > last) return []
    const name = `${first} ${last} ${ground ? String(ground.value) : ''}`
    const found = known.get(name)
    if (found) return found
    const {
      from,
      wish: { value },
    } = runs[first]
    let least: Run<T>[] | undefined
    for (let end = first; end <= last && !runs[end].wish.fixed; end++) {
      if (runs[end].wish.value !== value) continue
      const stroke = { from, count: runs[end].from + runs[end].count - from, value: value as T }
      const list = [stroke, ...best(first, end, { value: value as T }), ...best(end + 1, last, ground)]
      if (!least || list.length < least.length) least = list
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

const done = <T>({ wish }: WishRun<T>, ground: { value: T } | undefined): boolean =>
  wish.fixed || wish.value === undefined || (ground ? wish.value === ground.value : wish.right)

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
