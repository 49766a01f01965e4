// How long the preview waits for Univer: as long as it tells of steps.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Calculation } from '../../preview/univer/calculation'
import type { Engine } from '../../preview/univer/engine'

vi.mock('@univerjs/preset-sheets-core', () => ({
  IActiveDirtyManagerService: {},
  SetFormulaCalculationNotificationMutation: { id: 'step' },
  SetFormulaCalculationStartMutation: { id: 'start' },
  SetRangeValuesMutation: { id: 'values' },
  SetStyleCommand: { id: 'style' },
}))

const MINUTE = 60_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A stand-in whose promise ends when `end` is called, and in vain after the time that it is given. */
function slowUniver() {
  let tell: (command: { id: string; params: object }) => void = () => undefined
  let end = (): void => undefined
  const onCalculationResultApplied = (patience: number) =>
    new Promise<void>((resolve, reject) => {
      end = resolve
      setTimeout(() => reject(new Error('Calculation end timeout')), patience)
    })
  const engine = {
    running: { injector: { get: () => new Map() }, api: { getFormula: () => ({ onCalculationResultApplied }) } },
    commands: { onCommandExecuted: (told: typeof tell) => (tell = told) },
  } as unknown as Engine
  const calculation = new Calculation(engine)
  return { calculation, tell: (id: string, params: object = {}) => tell({ id, params }), end: () => end() }
}

it('waits for a calculation that takes five minutes and tells of its steps', async () => {
  const { calculation, tell, end } = slowUniver()
  tell('start')
  const settled = vi.fn()
  const waiting = calculation.settled().then(settled)
  for (let minute = 0; minute < 5; minute++) {
    await vi.advanceTimersByTimeAsync(MINUTE)
    tell('step')
  }
  expect(settled).not.toHaveBeenCalled()
  tell('step', { functionsExecutedState: 3 })
  end()
  await waiting
  expect(settled).toHaveBeenCalled()
})

it('gives up when there has been no step for two minutes', async () => {
  const { calculation, tell } = slowUniver()
  tell('start')
  const waiting = expect(calculation.settled()).rejects.toThrow('does not come to an end')
  await vi.advanceTimersByTimeAsync(5 * MINUTE)
  await waiting
})
