// Cuts steps into calls that google.script.run carries.

import type { Step, StepOf } from '../server/step'

/**
 * Bytes of JSON in one call, before they are packed to about a tenth. Google names no limit for google.script.run; calls
 * of more than some ten million bytes were seen to fail, and a script may run for six minutes.
 */
export const CALL_BYTES = 20_000_000

/**
 * One piece when it is small enough, which a plan for 2,000 reps is.
 * @param before bytes that the first call carries besides (the way back).
 */
export function pieces(steps: Step[], before: number, limit = CALL_BYTES): Step[][] {
  const list: Step[][] = [[]]
  let filled = before
  for (const { step, size } of steps.flatMap((step) => sized(step, limit))) {
    if (filled > 0 && filled + size > limit) {
      list.push([])
      filled = 0
    }
    list.at(-1)!.push(step)
    filled += size
  }
  return list
}

/** A step with its bytes; a large rectangle in halves, one above the other. */
function sized(step: Step, limit: number): { step: Step; size: number }[] {
  const size = bytes(step)
  if (step.op !== 'write' || step.cells.length < 2 || size <= limit) return [{ step, size }]
  const half = Math.ceil(step.cells.length / 2)
  const part = (from: number, to: number): StepOf<'write'> => ({ ...step, row: step.row + from, cells: step.cells.slice(from, to) })
  return [part(0, half), part(half, step.cells.length)].flatMap((each) => sized(each, limit))
}

/** Length of the JSON in UTF-8. */
export function bytes(value: unknown): number {
  const text = JSON.stringify(value)
  let count = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) count += code > 0x7ff ? 2 : 1
  }
  return count
}
