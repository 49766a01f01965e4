// The stages of a command, each told by its name and as a stretch of the whole.

import type { WorkOptions } from '../workbook/port'
import type { CommandOptions, Stage } from './contracts'

/** How the work of a stage is watched. */
export type Stages = (stage: Stage) => WorkOptions

/** @param weights of the command's stages, in their order: what part of the time each takes where the tables are large. */
export function stagesOf({ signal, progress }: CommandOptions, weights: Partial<Record<Stage, number>>): Stages {
  const whole = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  const stretches = new Map<Stage, { from: number; length: number }>()
  let from = 0
  for (const [stage, weight] of Object.entries(weights) as [Stage, number][]) {
    stretches.set(stage, { from, length: weight / whole })
    from += weight / whole
  }
  let most = 0
  return (stage) => {
    const stretch = stretches.get(stage)
    if (stretch === undefined) throw new Error(`the command has no stage "${stage}"`)
    return {
      signal,
      progress:
        progress &&
        ((done, total) => {
          most = Math.max(most, stretch.from + stretch.length * (total > 0 ? done / total : 0))
          progress(most, 1, stage)
        }),
    }
  }
}

/** Of a command that nobody looks on to. */
export const unwatched: Stages = () => ({})

/** Watches a command that is a part of another: its whole is the stretch between two parts of that. */
export const partOf = ({ signal, progress }: CommandOptions, from: number, to: number): CommandOptions => ({
  signal,
  ...(progress && { progress: (done, total, stage) => progress(from + (to - from) * (total > 0 ? done / total : 0), 1, stage) }),
})
