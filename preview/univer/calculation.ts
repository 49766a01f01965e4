// Knows whether Univer still has something to calculate, and waits for it.

import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/preset-sheets-core'
import type { Engine } from './engine'

const PATIENCE = 120_000

export class Calculation {
  /** Something changed and no calculation has begun since. */
  private pending = false
  private running = false

  constructor(private readonly engine: Engine) {
    const causes = engine.running.injector.get(IActiveDirtyManagerService)
    engine.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) {
        this.pending = false
        this.running = true
        return
      }
      if (!causes.get(id)) return
      // These are the writes after which Univer does not calculate: its own results, and styles.
      const quiet =
        id === SetRangeValuesMutation.id && (options?.onlyLocal || (params as { trigger?: string }).trigger === SetStyleCommand.id)
      if (!quiet) this.pending = true
    })
  }

  /** @throws Error when Univer has not come to an end after two minutes. */
  async settled(): Promise<void> {
    while (this.pending || this.running) {
      await this.engine.running.api.getFormula().onCalculationResultApplied(PATIENCE)
      if (!this.pending) this.running = false
    }
  }
}
