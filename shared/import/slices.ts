// Rests in long work, in which a page can answer clicks and paint.

/** What every host of JavaScript but Google's server has; it is not in the ES2022 library. */
declare const setTimeout: (resume: () => void) => unknown

/** Lets everything else that waits have its turn. */
export const rest = (): Promise<void> => new Promise((resume) => setTimeout(resume))

/** Milliseconds of work after which a rest is due: shorter than anyone notices. */
const SLICE = 25

/** Carries out steps until they are done, with rests between slices of them. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  let until = Date.now() + SLICE
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (Date.now() < until) continue
    await rest()
    until = Date.now() + SLICE
  }
}

/** Carries out steps without a rest. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Rows after which a loop over a table offers a rest. */
export const ROWS_A_STEP = 1024
