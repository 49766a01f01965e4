// The plan in numbers and a chart, and what building it would write: everything before anything is written.

import { Field, Input } from '@fluentui/react-components'

import type { PlanPreview } from '../../commands/contracts'
import { Notice } from '../layout/notice'
import { Screen } from '../layout/screen'
import { Section } from '../layout/section'
import { usePane } from '../pane-context'
import { ProblemList } from '../problems/problem-list'
import { Headline } from './headline'
import { KeptList } from './kept-list'
import { LineList } from './line-list'
import { MonthsChart } from './months-chart'
import { MonthsTable } from './months-table'
import { CheckLine, NoteList } from './note-list'
import { PlanTree } from './plan-tree'
import { SheetChanges } from './sheet-changes'

interface PreviewScreenProps {
  preview: PlanPreview
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

export function PreviewScreen({
  preview,
  isRebuild,
  wasCancelled,
  declaredBy,
  onDeclare,
  onBuild,
  onSettings,
  onBack,
}: PreviewScreenProps) {
  const { t } = usePane()
  const { plan, sheets, otherSheets, kept, warnings, places } = preview
  return (
    <Screen
      primary={{ label: t(isRebuild ? 'doRebuildNow' : 'doBuild'), onClick: onBuild }}
      secondary={{ label: t('back'), onClick: onBack }}
      hint={t('nothingWritten')}
    >
      {wasCancelled && <Notice kind="info">{t('cancelledNote')}</Notice>}
      <Headline plan={plan} onChangeSettings={onSettings} />
      <Section title={t('months')}>
        <MonthsChart plan={plan} />
        <MonthsTable plan={plan} />
      </Section>
      <LineList plan={plan} />
      <PlanTree plan={plan} />
      <CheckLine checks={plan.checks} places={places} />
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
