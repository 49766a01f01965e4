// Sheets of the person's own workbook, by name: the history, and the team where it has a sheet of its own.

import { Field, makeStyles, Select } from '@fluentui/react-components'

import { usePane } from '../pane-context'
import type { FileRole } from './recognise-file'

export type ChosenSheets = Partial<Record<FileRole, string>>

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: '8px' } })

interface SheetSourceProps {
  sheets: readonly string[]
  chosen: ChosenSheets
  onChoose: (chosen: ChosenSheets) => void
}

export function SheetSource({ sheets, chosen, onChoose }: SheetSourceProps) {
  const styles = useStyles()
  const { t } = usePane()
  return (
    <div className={styles.fields}>
      {(['history', 'team'] as const).map((role) => (
        <Field
          key={role}
          label={t(role === 'team' ? 'teamSheet' : 'historySheet')}
          hint={t(role === 'team' ? 'teamColumns' : 'historyColumns')}
        >
          <Select value={chosen[role] ?? ''} onChange={(_, { value }) => onChoose({ ...chosen, [role]: value === '' ? undefined : value })}>
            <option value="">{t(role === 'team' ? 'sameTable' : 'chooseSheet')}</option>
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  )
}
