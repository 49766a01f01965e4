// The plan in numbers and a chart, and what building it would write: everything before anything is written.

import { Field, Input, Skeleton, SkeletonItem } from '@fluentui/react-components'

import type { PlanPreview } from '../../commands/contracts'
import { Notice } from '../layout/notice'
import { Screen } from '../layout/screen'
import { Section } from '../layout/section'
import { usePane } from '../pane-context'
import { ProblemList } from '../problems/problem-list'
import { Headline } from './headline'
import { KeptList } from './kept-list'
import { MonthsChart } from './months-chart'
import { MonthsTable } from './months-table'
import { CheckLine, NoteList } from './note-list'
import { PlanTree } from './plan-tree'
import { SizeTable } from './size-table'

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
  const { plan, size, kept, warnings } = preview
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
      <PlanTree plan={plan} />
      <CheckLine checks={plan.checks} />
      {warnings.length > 0 && (
        <Section title={t('warnings')}>
          <ProblemList problems={warnings} />
        </Section>
      )}
      {plan.notes.length > 0 && (
        <Section title={t('notes')}>
          <NoteList notes={plan.notes} />
        </Section>
      )}
      <Section title={t('willWrite')}>
        <SizeTable size={size} kept={kept} />
        {kept.length > 0 && <KeptList kept={kept} />}
      </Section>
      <Field label={t('declaredBy')} hint={t('declaredByHint')}>
        <Input value={declaredBy} autoComplete="name" onChange={(_, { value }) => onDeclare(value)} />
      </Field>
    </Screen>
  )
}

/** In the place of the preview while it is computed. */
export function ComputingScreen({ label, secondary }: { label: string; secondary?: { label: string; onClick: () => void } }) {
  return (
    <Screen secondary={secondary}>
      <Skeleton aria-label={label}>
        {[16, 36, 16, 140, 16, 16, 16, 16].map((size, index) => (
          <div key={index} style={{ marginBottom: 10, width: index === 1 ? '70%' : index === 0 ? '40%' : '100%' }}>
            <SkeletonItem style={{ height: size }} />
          </div>
        ))}
      </Skeleton>
    </Screen>
  )
}
