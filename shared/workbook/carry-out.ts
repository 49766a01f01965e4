// Carries steps out in slices between which a page can answer, paint and stop the work.

// A file of its own: the functions of the cells count every byte, and need the steps alone.
import type { WorkOptions } from './port'
import { HostError } from './port'
import { atOnce, type Steps } from './steps'

/** Milliseconds of work after which a rest is due: shorter than anyone notices. */
const SLICE = 20
/** Milliseconds between two reports of progress: more often nobody can read them. */
const REPORT = 80

/** What every host of JavaScript but Google's server has; it is not in the ES2022 library. */
declare const MessageChannel: new () => {
  port1: { onmessage: (() => void) | null; close(): void }
  port2: { postMessage(message: null): void }
}

/** Lets everything else that waits have its turn; unlike a timer a message is not held back by browsers. */
export const rest = (): Promise<void> =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resume()
    }
    port2.postMessage(null)
  })

/**
 * Carries out steps: with a signal or progress in slices with rests between them, else at once.
 * @throws {HostError} 'cancelled' at the next rest after the signal was given; the steps are left where they are.
 */
export async function carryOut<T>(steps: Steps<T>, options: WorkOptions = {}): Promise<T> {
  const { signal, progress } = options
  if (signal === undefined && progress === undefined) return atOnce(steps)
  let until = Date.now() + SLICE
  let report = 0
  for (;;) {
    stopIfCancelled(options)
    const step = steps.next()
    if (step.done) return step.value
    const now = Date.now()
    if (now < until) continue
    if (now >= report) {
      progress?.(step.value, 1)
      report = now + REPORT
    }
    await rest()
    until = Date.now() + SLICE
  }
}

/** @throws {HostError} 'cancelled' once the signal was given. */
export function stopIfCancelled({ signal }: Pick<WorkOptions, 'signal'>): void {
  if (signal?.aborted) throw new HostError('cancelled', 'the work was cancelled')
}

/** One stretch of longer work that reports by itself: its signal, and its progress as part of the whole. */
export function stretchOf({ signal, progress }: WorkOptions, from: number, to: number): WorkOptions {
  return { signal, progress: progress && ((done, total) => progress(from + (to - from) * (total > 0 ? done / total : 0), 1)) }
}
