// One column of a table: its head, three of its values, and what it is read as, to be corrected.

import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'

import type { ColumnRole, InspectedColumn } from '../../commands/contracts'
import { say } from '../../i18n/messages'
import { usePane } from '../pane-context'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'center',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  open: { borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`, paddingLeft: '6px' },
  head: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  samples: {
    color: tokens.colorNeutralForeground3,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  select: { minWidth: 0, width: '100%' },
  check: { color: tokens.colorStatusWarningForeground1 },
  icon: { fontSize: '14px', verticalAlign: '-2px' },
})

export function ColumnRow({ column, onChoose }: { column: InspectedColumn; onChoose: (role: ColumnRole) => void }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const { letters, header, role, certainty, samples, choices } = column
  const name = header === '' ? t('columnOf', { letters }) : header
  const isGuess = certainty === 'likely'
  return (
    <div className={mergeClasses(styles.row, isGuess && styles.open)}>
      <div>
        <div className={styles.head}>{name}</div>
        <div className={styles.samples}>{samples.length === 0 ? t('noSamples') : samples.join(' · ')}</div>
        {isGuess && (
          <div className={styles.check}>
            <WarningFilled className={styles.icon} aria-hidden /> {t('pleaseCheck')}
          </div>
        )}
      </div>
      <Select
        size="small"
        className={styles.select}
        aria-label={t('readAs', { column: name })}
        value={role}
        onChange={(_, { value }) => onChoose(value as ColumnRole)}
      >
        {choices.map((choice) => (
          <option key={choice.role} value={choice.role}>
            {say(choice.title, locale)}
          </option>
        ))}
      </Select>
    </div>
  )
}
