// What runs for scenarios and what came of it: the drivers that are offered, those that are kept, and a comparison.

import { useCallback, useEffect, useRef, useState } from 'react'

import type { ScenarioComparison, ScenarioSide } from '../../commands/compare-scenarios'
import type { CommandOptions, Stage } from '../../commands/contracts'
import type { ScenarioBook } from '../../commands/kept-scenarios'
import type { Drivers } from '../../setting/scenario/drivers'
import { HostError } from '../../workbook/port'
import type { Word } from '../words'
import type { ScenarioCommands } from './scenario-commands'

export interface ScenarioWorking {
  label: Word
  progress?: number
  stage?: Stage
}

export function useScenarios(commands: ScenarioCommands) {
  const [book, setBook] = useState<ScenarioBook>()
  const [comparison, setComparison] = useState<ScenarioComparison>()
  const [working, setWorking] = useState<ScenarioWorking>()
  const [error, setError] = useState<unknown>()
  const signal = useRef({ aborted: false })

  /** @returns undefined where it was stopped or failed. */
  const run = useCallback(async <Result>(label: Word, work: (options: CommandOptions) => Promise<Result>): Promise<Result | undefined> => {
    signal.current.aborted = true
    const own = (signal.current = { aborted: false })
    const isWanted = (): boolean => own === signal.current
    setWorking({ label })
    setError(undefined)
    try {
      const done = await work({
        signal: own,
        progress: (at, of, stage) => isWanted() && setWorking({ label, progress: of > 0 ? Math.min(1, at / of) : 0, stage }),
      })
      return own.aborted ? undefined : done
    } catch (failure) {
      if (isWanted() && !(failure instanceof HostError && failure.code === 'cancelled')) setError(failure)
      return undefined
    } finally {
      if (isWanted()) setWorking(undefined)
    }
  }, [])

  const open = useCallback(async (): Promise<void> => {
    const found = await run('scenariosOpening', (options) => commands.open(options))
    if (found !== undefined) setBook(found)
  }, [commands, run])

  useEffect(() => {
    void open()
    return () => void (signal.current.aborted = true)
  }, [open])

  return {
    book,
    comparison,
    working,
    error,
    open,
    stop: () => void (signal.current.aborted = true),
    forget: () => setComparison(undefined),
    compare: async (sides: { before: ScenarioSide; after: ScenarioSide }): Promise<void> => {
      setComparison(undefined)
      const found = await run('scenarioComparing', (options) => commands.compare(sides, options))
      if (found !== undefined) setComparison(found)
    },
    keep: async (name: string, drivers: Drivers): Promise<boolean> => {
      const kept = await run('scenarioKeeping', (options) => commands.keep(name, drivers, options))
      if (kept !== undefined) await open()
      return kept !== undefined
    },
    remove: async (name: string): Promise<boolean> => {
      const removed = await run('scenarioRemoving', (options) => commands.remove(name, options))
      if (removed !== undefined) await open()
      return removed !== undefined
    },
  }
}
