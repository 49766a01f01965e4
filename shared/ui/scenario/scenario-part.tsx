// Scenarios on the start screen of a plan, folded away; what is in it is loaded when it is opened.

import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'

import type { PlanSource } from '../../commands/contracts'
import type { PlanSettings } from '../../setting/plan-settings'
import { Disclosure } from '../layout/disclosure'
import { usePane } from '../pane-context'
import { FailedStep } from '../problems/failed-step'
import type { ScenarioCommands } from './scenario-commands'

export interface ScenarioPanelProps {
  commands: ScenarioCommands
  /** Leads to the preview of a rebuild with a scenario's drivers. */
  onTake: (source: PlanSource, settings: PlanSettings) => void
  /** How many are kept, once that is known. */
  onKept: (count: number) => void
}

export function ScenarioPart(props: Omit<ScenarioPanelProps, 'onKept'>) {
  const { t } = usePane()
  const [isOpen, setOpen] = useState(false)
  const [kept, setKept] = useState(0)
  const [Panel, setPanel] = useState<ComponentType<ScenarioPanelProps>>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    if (!isOpen || Panel !== undefined) return undefined
    let isWanted = true
    import('./scenario-panel').then(
      ({ ScenarioPanel }) => isWanted && setPanel(() => ScenarioPanel),
      (failure: unknown) => isWanted && setError(failure),
    )
    return () => void (isWanted = false)
  }, [isOpen, Panel])
  return (
    <Disclosure title={t('scenarios')} inUse={kept > 0 ? t('scenariosKept', { n: kept }) : ''} isOpen={isOpen} onToggle={setOpen}>
      {error !== undefined && <FailedStep error={error} />}
      {Panel && <Panel {...props} onKept={setKept} />}
    </Disclosure>
  )
}
