// Scenarios on the start screen of a plan, folded away; what is in it is loaded when it is opened.

import { useState } from 'react'

import type { PlanSource } from '../../commands/contracts'
import type { PlanSettings } from '../../setting/plan-settings'
import { Disclosure } from '../layout/disclosure'
import { useOnDemand } from '../layout/use-on-demand'
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

const load = async () => (await import('./scenario-panel')).ScenarioPanel

export function ScenarioPart(props: Omit<ScenarioPanelProps, 'onKept'>) {
  const { t } = usePane()
  const [kept, setKept] = useState(0)
  const { isOpen, setOpen, Part, error } = useOnDemand('scenarios', load)
  return (
    <Disclosure title={t('scenarios')} inUse={kept > 0 ? t('scenariosKept', { n: kept }) : ''} isOpen={isOpen} onToggle={setOpen}>
      {error !== undefined && <FailedStep error={error} />}
      {Part && <Part {...props} onKept={setKept} />}
    </Disclosure>
  )
}
