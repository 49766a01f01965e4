// What each column of the tables is read as, to be looked at and corrected before a plan is made from them.

import { makeStyles, tokens } from '@fluentui/react-components'

import type { PlanSource, TableKind, TablesInspection } from '../../commands/contracts'
import type { Stage } from '../../commands/contracts'
import { Screen } from '../layout/screen'
import { WorkProgress } from '../layout/work-progress'
import { usePane } from '../pane-context'
import { asksPerson } from './asks-person'
import { hasOwnTables, withReading, withSheet } from './changed-source'
import { TableSection } from './table-section'

const useStyles = makeStyles({
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
})

interface ColumnsScreenProps {
  source: PlanSource
  inspection: TablesInspection
  /** While the tables are read anew after a correction. */
  isReading: boolean
  progress?: number
  stage?: Stage
  /** For the names of money. */
  currency: string
  onRead: (source: PlanSource) => void
  onDone: () => void
  onBack: () => void
  /** Leaves the tables read as they were. */
  onCancel: () => void
}

export function ColumnsScreen({ source, inspection, isReading, currency, onRead, onDone, onBack, ...work }: ColumnsScreenProps) {
  const styles = useStyles()
  const { t } = usePane()
  if (!hasOwnTables(source)) throw new Error(`The columns of ${source.kind} are ours.`)
  const section = (kind: TableKind) => {
    const table = inspection[kind]
    return (
      table && (
        <TableSection
          kind={kind}
          table={table}
          currency={currency}
          onReading={(reading) => onRead(withReading(source, kind, reading))}
          onSheet={(sheet) => onRead(withSheet(source, kind, sheet))}
        />
      )
    )
  }
  return (
    <Screen
      primary={{ label: t('continue'), onClick: onDone, isDisabled: isReading }}
      secondary={isReading ? { label: t('cancel'), onClick: work.onCancel } : { label: t('back'), onClick: onBack }}
      hint={isReading ? <WorkProgress isSmall label="readingTables" progress={work.progress} stage={work.stage} /> : undefined}
    >
      <div className={styles.hint}>{t(asksPerson(inspection) ? 'columnsHint' : 'columnsSure')}</div>
      {section('team')}
      {section('history')}
    </Screen>
  )
}
