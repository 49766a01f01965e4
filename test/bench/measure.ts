// Measures processor time, which other programs on the same machine do not lengthen as they do the time on the clock.

/** One line of the table. Times are milliseconds of processor time a call; only their ratio means something elsewhere. */
export interface Measured {
  group: string
  what: string
  size: string
  ms: number
  against: string
  againstMs: number
  /** ms / againstMs: below one is faster than what it is measured against. */
  ratio: number
  /** What was checked of the result, beginning with "right" or "WRONG"; the rival's beside it. */
  verdict: string
}

/** A measurement lasts at least this long, so that the clock's own steps do not count. */
const LEAST_MS = 60
const REPEATS = 5

/** The least processor time of a call, in milliseconds, over some repeats after a first call that warms up. */
export async function processorTime(run: () => unknown): Promise<number> {
  await run()
  let calls = 1
  let best = Infinity
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (;;) {
      const spent = await timeOf(run, calls)
      if (spent >= LEAST_MS || repeat > 0) {
        best = Math.min(best, spent / calls)
        break
      }
      calls = Math.max(calls * 2, Math.ceil((calls * LEAST_MS * 1.3) / Math.max(spent, 1)))
    }
  }
  return best
}

async function timeOf(run: () => unknown, calls: number): Promise<number> {
  const before = process.cpuUsage()
  for (let call = 0; call < calls; call++) {
    const result = run()
    // Waiting for what is no promise would be measured too.
    if (result instanceof Promise) await result
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** What to compare: ours and a floor or rival. */
export interface Comparison {
  group: string
  what: string
  size: string
  run: () => unknown
  against: string
  floor: () => unknown
  verdict: () => string | Promise<string>
}

export async function compare({ group, what, size, run, against, floor, verdict }: Comparison): Promise<Measured> {
  const ms = await processorTime(run)
  const againstMs = await processorTime(floor)
  return { group, what, size, ms, against, againstMs, ratio: ms / againstMs, verdict: await verdict() }
}

/** "right: …" or "wrong: …". */
export const right = (holds: boolean, what: string): string => `${holds ? 'right' : 'WRONG'}: ${what}`
