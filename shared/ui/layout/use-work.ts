// Runs what a part of a screen is asked for, one thing at a time: how far it is, what it failed with, and a way to stop it.

import { useCallback, useEffect, useRef, useState } from 'react'

import type { CommandOptions, Stage } from '../../commands/contracts'
import { HostError } from '../../workbook/port'
import type { Word } from '../words'

export interface RunningWork {
  label: Word
  progress?: number
  stage?: Stage
  /** It was asked to stop, which it does at its next rest. */
  isCancelling: boolean
}

/** Of work that another began after; nothing is shown of it. */
export type WorkOutcome<Result> = { kind: 'done'; result: Result } | { kind: 'cancelled' | 'failed' | 'overtaken' }

export interface Work {
  /** Undefined while nothing runs. */
  running?: RunningWork
  /** What the last one failed with. */
  error?: unknown
  /** Stops what runs, and begins. */
  run: <Result>(label: Word, work: (watch: CommandOptions) => Promise<Result>) => Promise<WorkOutcome<Result>>
  stop: () => void
}

export function useWork(): Work {
  const [state, setState] = useState<Pick<Work, 'running' | 'error'>>({})
  const signal = useRef({ aborted: false })
  // The pane is closed, or went elsewhere: what runs stops at its next rest.
  useEffect(() => () => void (signal.current.aborted = true), [])

  const run: Work['run'] = useCallback(async (label, work) => {
    signal.current.aborted = true
    const own = (signal.current = { aborted: false })
    const isOvertaken = (): boolean => own !== signal.current
    const progress: CommandOptions['progress'] = (done, total, stage) => {
      if (isOvertaken()) return
      setState(({ running }) => ({ running: running && { ...running, progress: total > 0 ? Math.min(1, done / total) : 0, stage } }))
    }
    setState({ running: { label, isCancelling: false } })
    try {
      const result = await work({ signal: own, progress })
      if (isOvertaken()) return { kind: 'overtaken' }
      setState({})
      return { kind: 'done', result }
    } catch (error) {
      if (isOvertaken()) return { kind: 'overtaken' }
      const isCancelled = error instanceof HostError && error.code === 'cancelled'
      setState(isCancelled ? {} : { error })
      return { kind: isCancelled ? 'cancelled' : 'failed' }
    }
  }, [])
  const stop = useCallback(() => {
    signal.current.aborted = true
    setState(({ running, ...rest }) => (running === undefined ? rest : { running: { ...running, isCancelling: true } }))
  }, [])
  return { ...state, run, stop }
}
