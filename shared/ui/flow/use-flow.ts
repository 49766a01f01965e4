// Runs the commands and tells the reducer what came of them; answers that come too late are dropped.

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'

import type { InspectedPlan, PlanSource, WorkbookState } from '../../commands/contracts'
import type { Locale } from '../../i18n/messages'
import type { PlanSettings } from '../../setting/plan-settings'
import { HostError } from '../../workbook/port'
import type { WorkbookPort } from '../../workbook/port'
import type { Commands } from '../commands'
import { asksPerson } from '../columns/asks-person'
import { areSameTables, hasOwnTables } from '../columns/changed-source'
import { settingsFor } from '../start/settings-for'
import { FIRST_STATE, flowReducer } from './flow-reducer'
import type { FlowState } from './flow-state'

/** What a person can do. */
export interface FlowActions {
  open(): void
  /** To the preview of the plan in the workbook; where there is none, to the start. A running build is left alone. */
  rebuild(locale: Locale): void
  /** `locale` is the pane's, for the settings of a new plan. */
  choose(source: PlanSource, locale: Locale): void
  /** Reads the tables anew, after a correction of how. */
  readTables(source: PlanSource): void
  /** To the columns of the tables. */
  editColumns(): void
  columnsDone(): void
  preview(settings: PlanSettings): void
  editSettings(): void
  /** Before the person leaves the settings unfinished. */
  keepSettings(settings: PlanSettings): void
  /** Owners of the history whom Team does not know are added as people who left; then the preview is tried again. */
  addFormerOwners(): void
  back(): void
  build(declaredBy: string): void
  cancel(): void
}

/** The flow for one workbook; opens it at once. */
export function useFlow(port: WorkbookPort, commands: Commands, now: () => Date): [FlowState, FlowActions] {
  const [state, send] = useReducer(flowReducer, FIRST_STATE)
  const latest = useRef(state)
  latest.current = state
  /** Number of the running request; an answer to an older one is no longer wanted. */
  const request = useRef(0)
  const signal = useRef({ aborted: false })
  /** The pane's language when a rebuild was asked for, until the workbook is open. */
  const rebuildAsked = useRef<Locale>()

  const compute = useCallback(
    (source: PlanSource, settings: PlanSettings) => {
      const number = ++request.current
      commands.previewPlan(port, source, settings).then(
        (preview) => number === request.current && send({ type: 'previewed', preview }),
        (error: unknown) => number === request.current && send({ type: 'failed', failure: { during: 'preview', error } }),
      )
    },
    [commands, port],
  )

  const inspect = useCallback(
    (source: PlanSource, settings: PlanSettings, isFirst: boolean) => {
      const number = ++request.current
      send({ type: 'inspecting', source, settings, isFirst })
      commands.inspectTables(port, source, inspectedPlan(settings)).then(
        (inspection) => number === request.current && send({ type: 'inspected', inspection, asks: !isFirst || asksPerson(inspection) }),
        (error: unknown) => number === request.current && send({ type: 'failed', failure: { during: 'inspect', error } }),
      )
    },
    [commands, port],
  )

  const choose = useCallback(
    (source: PlanSource, locale: Locale, known: FlowState = latest.current) => {
      const number = ++request.current
      settingsFor(source, locale, known, commands, now()).then(
        (settings) => {
          if (number !== request.current) return
          if (hasOwnTables(source)) return inspect(withAnswers(source, known.source), settings, true)
          send({ type: 'sourceChosen', source, settings, isComplete: true })
          compute(source, settings)
        },
        (error: unknown) => number === request.current && send({ type: 'failed', failure: { during: 'open', error } }),
      )
    },
    [commands, compute, inspect, now],
  )

  const open = useCallback(() => {
    const number = ++request.current
    send({ type: 'opening' })
    const opened = (workbook: WorkbookState): void => {
      if (number !== request.current) return
      send({ type: 'opened', workbook })
      const locale = rebuildAsked.current
      rebuildAsked.current = undefined
      if (locale && workbook.settings) choose({ kind: 'workbook' }, locale, { ...FIRST_STATE, workbook })
    }
    commands
      .openWorkbook(port)
      .then(opened, (error: unknown) => number === request.current && send({ type: 'failed', failure: { during: 'open', error } }))
  }, [commands, port, choose])

  const build = useCallback(
    (declaredBy: string) => {
      const { source, settings } = latest.current
      if (source === undefined || settings === undefined) throw new Error('A build was asked for before a source was chosen.')
      const own = (signal.current = { aborted: false })
      const number = ++request.current
      send({ type: 'buildStarted' })
      const progress = (done: number, total: number): void => {
        if (number === request.current) send({ type: 'progressed', done, total })
      }
      commands.buildPlan(port, source, settings, { signal: own, progress, now: now().toISOString(), declaredBy }).then(
        (result) => number === request.current && send({ type: 'built', result }),
        (error: unknown) => {
          if (number !== request.current) return
          if (error instanceof HostError && error.code === 'cancelled') send({ type: 'cancelled' })
          else send({ type: 'failed', failure: { during: 'build', error } })
        },
      )
    },
    [commands, port, now],
  )

  useEffect(() => {
    open()
    return () => {
      // The pane is closed: nothing more is shown, and a running build stops at its next step.
      request.current++
      signal.current.aborted = true
    }
  }, [open])

  const actions = useMemo<FlowActions>(
    () => ({
      open,
      build,
      choose,
      rebuild(locale) {
        const { step, failure } = latest.current
        if (step === 'building') return
        rebuildAsked.current = locale
        // A workbook that is being opened is not opened twice: opening takes back what an earlier change left half done.
        if (step !== 'opening' || failure) open()
      },
      readTables(source) {
        const { settings } = latest.current
        if (settings === undefined) throw new Error('Tables were to be read before a source was chosen.')
        inspect(source, settings, latest.current.inspection === undefined)
      },
      editColumns() {
        request.current++
        send({ type: 'columnsAsked' })
      },
      columnsDone: () => send({ type: 'columnsDone' }),
      preview(settings) {
        const { source } = latest.current
        if (source === undefined) throw new Error('A preview was asked for before a source was chosen.')
        send({ type: 'settingsChosen', settings })
        compute(source, settings)
      },
      addFormerOwners() {
        const { source, settings } = latest.current
        if (source === undefined || settings === undefined) throw new Error('People were to be added before a source was chosen.')
        const asked: PlanSource = { ...source, formerOwners: 'add' }
        send({ type: 'sourceChosen', source: asked, settings, isComplete: true })
        compute(asked, settings)
      },
      keepSettings: (settings) => send({ type: 'settingsKept', settings }),
      editSettings() {
        request.current++
        send({ type: 'settingsAsked' })
      },
      back() {
        request.current++
        send({ type: 'back' })
      },
      cancel() {
        signal.current.aborted = true
        send({ type: 'cancelling' })
      },
    }),
    [open, build, choose, compute, inspect],
  )
  return [state, actions]
}

/** What was said about the same tables before the person went back is still meant. */
function withAnswers(source: PlanSource, before: PlanSource | undefined): PlanSource {
  const reading = before && hasOwnTables(before) && areSameTables(before, source) ? before.reading : undefined
  return reading && hasOwnTables(source) ? { ...source, reading } : source
}

const inspectedPlan = ({ year, fiscalStart, metric, locale }: PlanSettings): InspectedPlan => ({ year, fiscalStart, metric, locale })
