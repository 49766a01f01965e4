// The drivers that a scenario changes: each with what it is now, what it is to be, and a way to leave it as it is.

import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'

import type { ScenarioBook } from '../../commands/kept-scenarios'
import { say } from '../../i18n/messages'
import { driverText } from '../../setting/scenario/drivers'
import { usePane } from '../pane-context'
import { type DriverDraft, driverIn } from './driver-draft'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '10px' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '6px', alignItems: 'start' },
  control: { minWidth: 0, width: '100%' },
  /** Beside the field, below its label. */
  drop: { marginTop: '22px', minWidth: '32px' },
  none: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
})

interface DriverListProps {
  book: ScenarioBook
  draft: DriverDraft
  /** By key, in words. */
  faults: ReadonlyMap<string, string>
  onType: (key: string, text: string) => void
  onDrop: (key: string) => void
}

export function DriverList({ book, draft, faults, onType, onDrop }: DriverListProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  if (draft.length === 0) return <div className={styles.none}>{t('scenarioNoDrivers')}</div>
  return (
    <ul className={styles.list}>
      {draft.map(({ key, text }) => {
        const { look, now } = driverIn(book, key)
        const label = say(look.label, locale)
        const value = driverText(now, look, locale)
        const fault = faults.get(key)
        return (
          <li key={key} className={styles.row}>
            <Field
              label={label}
              size="small"
              hint={value === '' ? t('scenarioNowNone') : t('scenarioNow', { value })}
              validationState={fault === undefined ? 'none' : 'error'}
              validationMessage={fault}
            >
              {look.kind === 'choice' ? (
                <Select
                  className={styles.control}
                  select={{ className: styles.control }}
                  value={text}
                  onChange={(_, data) => onType(key, data.value)}
                >
                  {Object.entries(look.choices ?? {}).map(([choice, name]) => (
                    <option key={choice} value={choice}>
                      {say(name, locale)}
                    </option>
                  ))}
                </Select>
              ) : (
                <Input
                  className={styles.control}
                  input={{ className: styles.control }}
                  autoComplete="off"
                  inputMode={look.kind === 'text' ? undefined : 'decimal'}
                  value={text}
                  onChange={(_, data) => onType(key, data.value)}
                />
              )}
            </Field>
            <Button
              className={styles.drop}
              size="small"
              appearance="subtle"
              aria-label={t('scenarioDrop', { name: label })}
              title={t('scenarioDrop', { name: label })}
              onClick={() => onDrop(key)}
            >
              ✕
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
