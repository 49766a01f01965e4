// Runs the commands and tells the reducer what came of them; answers that come too late are dropped.

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'

import { localTime } from '../../calendar'
import type { CommandOptions, InspectedPlan, PlanSource, WorkbookState } from '../../commands/contracts'
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
  /** Computes the plan with other settings; the one that is shown stays until then. */
  tryOut(settings: PlanSettings): void
  /** Back to the plan that is shown, whatever was tried. */
  dropTrial(): void
  /** To the preview of a plan whose source and settings are both known. */
  take(source: PlanSource, settings: PlanSettings): void
  editSettings(): void
  /** The plan in the workbook was written beside the flow, with these settings. */
  planChanged(settings: PlanSettings): void
  /** Work beside the flow reads and writes the workbook: a rebuild that is asked for meanwhile is left alone. */
  busyBeside(isBusy: boolean): void
  /** Before the person leaves the settings unfinished. */
  keepSettings(settings: PlanSettings): void
  /** Owners of the history whom Team does not know are added as people who left; then the preview is tried again. */
  addFormerOwners(): void
  back(): void
  build(declaredBy: string): void
  /** Stops what runs: a build is taken back, anything else leads to where the person was. */
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
  /** What runs is no longer wanted, and stops at its next rest. */
  const stop = useCallback((): number => {
    signal.current.aborted = true
    return ++request.current
  }, [])
  /** A new request, with how its work is watched. */
  const begin = useCallback((): { number: number; options: CommandOptions } => {
    const number = stop()
    const own = (signal.current = { aborted: false })
    const progress: CommandOptions['progress'] = (done, total, stage) => {
      if (number === request.current) send({ type: 'progressed', done, total, stage })
    }
    return { number, options: { signal: own, progress } }
  }, [stop])
  /** The pane's language when a rebuild was asked for, until the workbook is open. */
  const rebuildAsked = useRef<Locale>()
  const isBusyBeside = useRef(false)

  const compute = useCallback(
    (source: PlanSource, settings: PlanSettings) => {
      const { number, options } = begin()
      commands.previewPlan(port, source, settings, options).then(
        (preview) => number === request.current && send({ type: 'previewed', preview }),
        (error: unknown) => number === request.current && send({ type: 'failed', failure: { during: 'preview', error } }),
      )
    },
    [begin, commands, port],
  )

  const inspect = useCallback(
    (source: PlanSource, settings: PlanSettings, isFirst: boolean) => {
      const { number, options } = begin()
      send({ type: 'inspecting', source, settings, isFirst })
      commands.inspectTables(port, source, inspectedPlan(settings), options).then(
        (inspection) => number === request.current && send({ type: 'inspected', inspection, asks: !isFirst || asksPerson(inspection) }),
        (error: unknown) => number === request.current && send({ type: 'failed', failure: { during: 'inspect', error } }),
      )
    },
    [begin, commands, port],
  )

  const choose = useCallback(
    (source: PlanSource, locale: Locale, known: FlowState = latest.current) => {
      const number = stop()
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
    [commands, compute, inspect, now, stop],
  )

  const open = useCallback(() => {
    const { number, options } = begin()
    send({ type: 'opening' })
    const opened = (workbook: WorkbookState): void => {
      if (number !== request.current) return
      send({ type: 'opened', workbook })
      const locale = rebuildAsked.current
      rebuildAsked.current = undefined
      if (locale && workbook.settings) choose({ kind: 'workbook' }, locale, { ...FIRST_STATE, workbook })
    }
    commands
      .openWorkbook(port, options)
      .then(opened, (error: unknown) => number === request.current && send({ type: 'failed', failure: { during: 'open', error } }))
  }, [begin, commands, port, choose])

  const build = useCallback(
    (declaredBy: string) => {
      const { source, settings, preview } = latest.current
      if (source === undefined || settings === undefined) throw new Error('A build was asked for before a source was chosen.')
      const { number, options } = begin()
      send({ type: 'buildStarted' })
      commands.buildPlan(port, source, settings, { ...options, now: localTime(now()), declaredBy, shown: preview?.stamp }).then(
        (result) => number === request.current && send({ type: 'built', result }),
        (error: unknown) => {
          if (number !== request.current) return
          if (error instanceof HostError && error.code === 'cancelled') send({ type: 'cancelled' })
          else send({ type: 'failed', failure: { during: 'build', error } })
        },
      )
    },
    [begin, commands, port, now],
  )

  useEffect(() => {
    open()
    // The pane is closed: nothing more is shown, and what runs stops at its next step.
    return () => void stop()
  }, [open, stop])

  const actions = useMemo<FlowActions>(
    () => ({
      open,
      build,
      choose,
      rebuild(locale) {
        const { step, failure } = latest.current
        if (step === 'building' || isBusyBeside.current) return
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
        stop()
        send({ type: 'columnsAsked' })
      },
      columnsDone: () => send({ type: 'columnsDone' }),
      preview(settings) {
        const { source } = latest.current
        if (source === undefined) throw new Error('A preview was asked for before a source was chosen.')
        send({ type: 'settingsChosen', settings })
        compute(source, settings)
      },
      take(source, settings) {
        send({ type: 'sourceChosen', source, settings, isComplete: true })
        compute(source, settings)
      },
      addFormerOwners() {
        const { source, settings } = latest.current
        if (source === undefined || settings === undefined) throw new Error('People were to be added before a source was chosen.')
        const asked: PlanSource = { ...source, formerOwners: 'add' }
        send({ type: 'sourceChosen', source: asked, settings, isComplete: true })
        compute(asked, settings)
      },
      tryOut(settings) {
        const { source, preview } = latest.current
        if (source === undefined) throw new Error('Settings were tried before a source was chosen.')
        const { number, options } = begin()
        send({ type: 'trying', settings })
        commands.previewPlan(port, source, settings, { ...options, after: preview }).then(
          (next) => number === request.current && send({ type: 'previewed', preview: next }),
          (error: unknown) => number === request.current && send({ type: 'trialFailed', error }),
        )
      },
      dropTrial() {
        stop()
        send({ type: 'trialDropped' })
      },
      busyBeside: (isBusy) => void (isBusyBeside.current = isBusy),
      planChanged: (settings) => send({ type: 'planChanged', settings }),
      keepSettings: (settings) => send({ type: 'settingsKept', settings }),
      editSettings() {
        stop()
        send({ type: 'settingsAsked' })
      },
      back() {
        stop()
        send({ type: 'back' })
      },
      cancel() {
        const { step } = latest.current
        if (step === 'building') {
          // What was written is taken back first; the command tells when it is.
          signal.current.aborted = true
          send({ type: 'cancelling' })
          return
        }
        stop()
        if (step === 'opening') send({ type: 'failed', failure: { during: 'open', error: new HostError('cancelled', '') } })
        else send({ type: 'stopped' })
      },
    }),
    [begin, commands, port, open, build, choose, compute, inspect, stop],
  )
  return [state, actions]
}

/** What was said about the same tables before the person went back is still meant. */
function withAnswers(source: PlanSource, before: PlanSource | undefined): PlanSource {
  const reading = before && hasOwnTables(before) && areSameTables(before, source) ? before.reading : undefined
  return reading && hasOwnTables(source) ? { ...source, reading } : source
}

const inspectedPlan = ({ year, fiscalStart, metric, locale }: PlanSettings): InspectedPlan => ({ year, fiscalStart, metric, locale })
