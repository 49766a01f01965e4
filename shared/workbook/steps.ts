// Long work in steps, between which it may rest; carried out here at once, as where nobody looks on.

/** Work that may rest at each yield; what it yields is the part of it that is done, from 0 to 1. */
export type Steps<T> = Generator<number, T, void>

/** Rows after which a loop over a table offers a rest. */
export const ROWS_A_STEP = 512

/** Carries out steps without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Steps that are one stretch of longer work, from one part of it to another. */
export function* within<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield from + (to - from) * step.value
  }
}

/** What is known without any work. */
export function* finished<T>(value: T): Steps<T> {
  yield 1
  return value
}

/** A loop over rows as steps, with an offer to rest every so many. */
export function* eachRow(count: number, work: (row: number) => void, rowsAStep = ROWS_A_STEP): Steps<void> {
  for (let row = 0; row < count; row++) {
    if (row % rowsAStep === 0) yield row / count
    work(row)
  }
}
