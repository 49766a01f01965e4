// Sends queued calls in as few requests as their size allows.

/** A piece of work: its calls, and at most how many bytes of a request they take. */
export interface Step {
  bytes: number
  queue(): void
}

/** Excel on the web refuses requests over 5 MB; desktop blocks while it works on one. Estimates stay above the real size. */
export const REQUEST_BYTES = 1_800_000

export interface BatchHooks {
  /** Before a request is sent; throwing stops here. */
  beforeSync?(): void
  /** After a request of `bytes` (estimated) was carried out. */
  afterSync?(bytes: number): void
}

/**
 * Queues the steps in order and sends them whenever the next one would not fit.
 * The number of requests follows from bytes alone, never from the number of steps.
 */
export async function sendSteps(context: Excel.RequestContext, steps: Iterable<Step>, hooks: BatchHooks = {}): Promise<void> {
  let bytes = 0
  const send = async () => {
    hooks.beforeSync?.()
    await context.sync()
    hooks.afterSync?.(bytes)
    bytes = 0
  }
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > REQUEST_BYTES) await send()
    // Both end by themselves with the request.
    if (bytes === 0) {
      context.application.suspendApiCalculationUntilNextSync()
      context.application.suspendScreenUpdatingUntilNextSync()
    }
    step.queue()
    bytes += step.bytes
  }
  if (bytes > 0) await send()
}

/** What one call costs: an object path, its creation and the call itself (a test holds estimates above the real size). */
export const CALL_BYTES = 350

const encoder = new TextEncoder()

/** The size of a value as a request holds it. */
export const jsonBytes = (value: unknown): number => encoder.encode(JSON.stringify(value)).length
