// Knows whether Univer still has something to calculate, and waits for it.

import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/preset-sheets-core'
import type { Engine } from './engine'

/** A large plan may take minutes on a slow machine: what counts is that Univer still tells of a next step. */
const PATIENCE = 120_000
/** After a stop Univer begins again at once, if a change was the cause and not a person. */
const BEGINS_AGAIN = 2_000
/** The state of a calculation that was stopped, as Univer tells it; it tells others once they have come to an end. */
const STOPPED = 1

export class Calculation {
  /** Something changed and no calculation has begun since. */
  private pending = false
  private running = false
  /** Results may be on their way to the cells. */
  private expected = false
  /** When Univer last told of a step. */
  private alive = Date.now()
  private stopped: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly engine: Engine) {
    const causes = engine.running.injector.get(IActiveDirtyManagerService)
    engine.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) {
        this.pending = false
        this.expected = true
        this.begin()
        return
      }
      if (id === SetFormulaCalculationNotificationMutation.id) {
        this.follow((params as { functionsExecutedState?: number }).functionsExecutedState)
        return
      }
      if (!causes.get(id)) return
      // These are the writes after which Univer does not calculate: its own results, and styles.
      const quiet =
        id === SetRangeValuesMutation.id && (options?.onlyLocal || (params as { trigger?: string }).trigger === SetStyleCommand.id)
      if (!quiet) this.pending = true
    })
  }

  /** @throws Error when Univer has not told of any step for two minutes. */
  async settled(): Promise<void> {
    this.alive = Date.now()
    while (this.pending || this.running || this.expected) {
      // Univer's own promise ends early when a change stops a calculation that is about to begin again, and in vain when it takes long.
      const hasEnded = await this.engine.running.api
        .getFormula()
        .onCalculationResultApplied(PATIENCE)
        .then(
          () => true,
          () => false,
        )
      if (hasEnded && !this.pending && !this.running) this.expected = false
      else if (Date.now() - this.alive > PATIENCE) throw new Error('Univer does not come to an end with calculating.')
    }
  }

  private begin(): void {
    clearTimeout(this.stopped)
    this.alive = Date.now()
    this.running = true
  }

  /** @param state undefined for a calculation that is under way. */
  private follow(state: number | undefined): void {
    if (state === undefined) return this.begin()
    if (state === STOPPED) this.stopped = setTimeout(() => (this.running = false), BEGINS_AGAIN)
    else this.running = false
  }
}
