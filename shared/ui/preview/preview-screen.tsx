// The plan in numbers and a chart, and what building it would write: everything before anything is written.

import { Field, Input } from '@fluentui/react-components'
import { useState } from 'react'

import type { PlanPreview } from '../../commands/contracts'
import type { PlanOptions } from '../../setting/options/options'
import type { PlanSettings } from '../../setting/plan-settings'
import type { Trial } from '../flow/flow-state'
import { isTrying } from '../flow/screen-of'
import { Notice } from '../layout/notice'
import { Screen } from '../layout/screen'
import { Section } from '../layout/section'
import type { WorkProgressProps } from '../layout/work-progress'
import { usePane } from '../pane-context'
import { ProblemList } from '../problems/problem-list'
import { Headline } from './headline'
import { KeptList } from './kept-list'
import { LineList } from './line-list'
import { MonthsChart } from './months-chart'
import { MonthsTable } from './months-table'
import { CheckLine, NoteList } from './note-list'
import { PlanTree } from './plan-tree'
import { ShareSection } from './shares/share-section'
import { SheetChanges } from './sheet-changes'
import { TrialProgress } from './trial-progress'

interface PreviewScreenProps {
  preview: PlanPreview
  /** That the preview is of. */
  settings: PlanSettings
  /** Optional settings of the plan in the workbook. */
  standing?: PlanOptions
  /** How shares are made is being changed. */
  trial?: Trial
  /** How far the work of it is. */
  work: Pick<WorkProgressProps, 'progress' | 'stage'>
  onTry: (settings: PlanSettings) => void
  onDropTrial: () => void
  /** The workbook holds a plan already. */
  isRebuild: boolean
  wasCancelled: boolean
  /** Name for the log, kept by the pane so that a second build need not ask again. */
  declaredBy: string
  onDeclare: (name: string) => void
  onBuild: () => void
  onSettings: () => void
  onBack: () => void
}

export function PreviewScreen(props: PreviewScreenProps) {
  const { preview, settings, standing, trial, isRebuild, wasCancelled, declaredBy, onDeclare, onBuild, onSettings, onBack } = props
  const { t } = usePane()
  const { plan, checks, sheets, otherSheets, kept, warnings, places } = preview
  const [comparesRules, setComparesRules] = useState(false)
  const [unsettled, setUnsettled] = useState<'faulty' | 'waiting'>()
  const isOpen = unsettled !== undefined || trial !== undefined
  const hint = isTrying(trial) ? (
    <TrialProgress {...props.work} onStop={props.onDropTrial} />
  ) : (
    t(unsettled === 'faulty' ? 'trialFaulty' : isOpen ? 'trialOpen' : 'nothingWritten')
  )
  return (
    <Screen
      primary={{ label: t(isRebuild ? 'doRebuildNow' : 'doBuild'), onClick: onBuild, isDisabled: isOpen }}
      secondary={{ label: t('back'), onClick: onBack }}
      hint={hint}
    >
      {wasCancelled && <Notice kind="info">{t('cancelledNote')}</Notice>}
      <Headline plan={plan} onChangeSettings={onSettings} />
      <Section title={t('months')}>
        <MonthsChart plan={plan} />
        <MonthsTable plan={plan} />
      </Section>
      <LineList plan={plan} />
      <ShareSection
        preview={preview}
        settings={settings}
        standing={standing}
        trial={trial}
        comparesRules={comparesRules}
        onCompareRules={setComparesRules}
        onTry={props.onTry}
        onDrop={props.onDropTrial}
        onUnsettled={setUnsettled}
      />
      <PlanTree plan={plan} comparesRules={comparesRules} isStale={isTrying(trial)} />
      <CheckLine checks={checks} places={places} />
      {warnings.length > 0 && (
        <Section title={t('warnings')}>
          <ProblemList problems={warnings} />
        </Section>
      )}
      {plan.notes.length > 0 && (
        <Section title={t('notes')}>
          <NoteList notes={plan.notes} places={places} />
        </Section>
      )}
      <Section title={t('willWrite')}>
        <SheetChanges sheets={sheets} otherSheets={otherSheets} isWritten={false} />
        <KeptList kept={kept} />
      </Section>
      <Field label={t('declaredBy')} hint={t('declaredByHint')}>
        <Input value={declaredBy} autoComplete="name" onChange={(_, { value }) => onDeclare(value)} />
      </Field>
    </Screen>
  )
}
