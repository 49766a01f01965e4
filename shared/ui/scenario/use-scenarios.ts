// What runs for scenarios and what came of it: the drivers that are offered, those that are kept, and a comparison.

import { useCallback, useEffect, useState } from 'react'

import type { ScenarioComparison, ScenarioSide } from '../../commands/compare-scenarios'
import type { ScenarioBook } from '../../commands/kept-scenarios'
import type { Drivers } from '../../setting/scenario/drivers'
import { useWork } from '../layout/use-work'
import type { ScenarioCommands } from './scenario-commands'

export function useScenarios(commands: ScenarioCommands) {
  const [book, setBook] = useState<ScenarioBook>()
  const [comparison, setComparison] = useState<ScenarioComparison>()
  const { running, error, run, stop } = useWork()

  const open = useCallback(async (): Promise<void> => {
    const found = await run('scenariosOpening', (options) => commands.open(options))
    if (found.kind === 'done') setBook(found.result)
  }, [commands, run])

  useEffect(() => {
    void open()
  }, [open])

  return {
    book,
    comparison,
    running,
    error,
    open,
    stop,
    forget: () => setComparison(undefined),
    compare: async (sides: { before: ScenarioSide; after: ScenarioSide }): Promise<void> => {
      setComparison(undefined)
      const found = await run('scenarioComparing', (options) => commands.compare(sides, options))
      if (found.kind === 'done') setComparison(found.result)
    },
    keep: async (name: string, drivers: Drivers): Promise<boolean> => {
      const kept = await run('scenarioKeeping', (options) => commands.keep(name, drivers, options))
      if (kept.kind === 'done') await open()
      return kept.kind === 'done'
    },
    remove: async (name: string): Promise<boolean> => {
      const removed = await run('scenarioRemoving', (options) => commands.remove(name, options))
      if (removed.kind === 'done') await open()
      return removed.kind === 'done'
    },
  }
}
