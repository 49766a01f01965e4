// Owners of the history whom Team does not know, all at once, and one button that adds them as people who left.

import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add'
import { useState } from 'react'

import { ymdFromSerial } from '../../calendar/day-serial'
import type { UnknownOwner } from '../../import/problem'
import { Section } from '../layout/section'
import { monthName } from '../numbers/month-name'
import { usePane } from '../pane-context'

/** Shown at first; a person sees more on demand. */
const FIRST = 20
const MORE = 200

const useStyles = makeStyles({
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: '3px 0 3px 8px',
      textAlign: 'right',
      fontWeight: tokens.fontWeightRegular,
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    '& th:first-child': { paddingLeft: 0, textAlign: 'left', overflowWrap: 'anywhere' },
    '& thead th': { color: tokens.colorNeutralForeground3 },
  },
  when: { whiteSpace: 'nowrap' },
  button: { alignSelf: 'flex-start' },
})

export function UnknownOwners({ owners, onAdd }: { owners: readonly UnknownOwner[]; onAdd?: () => void }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const [limit, setLimit] = useState(FIRST)
  const shown = owners.slice(0, limit)
  const rest = owners.length - shown.length
  const month = (serial: number | null): string => {
    if (serial === null) return '—'
    const { year, month: of } = ymdFromSerial(serial)
    return monthName(year, of, locale, 'short')
  }
  return (
    <Section title={t('unknownOwners', { n: owners.length })}>
      <div className={styles.hint}>{t('unknownOwnersHint')}</div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('owner')}</th>
            <th scope="col">{t('rowCount')}</th>
            <th scope="col">{t('amount')}</th>
            <th scope="col">{t('lastSale')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ owner, rows, total, last }) => (
            <tr key={owner}>
              <th scope="row">{owner}</th>
              <td>{rows.toLocaleString(locale)}</td>
              <td>{total.toLocaleString(locale, { maximumFractionDigits: 2 })}</td>
              <td className={styles.when}>{month(last)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button className={styles.button} appearance="subtle" size="small" onClick={() => setLimit(limit + MORE)}>
          {t('showMore', { n: Math.min(MORE, rest) })}
        </Button>
      )}
      {onAdd && (
        <Button className={styles.button} icon={<PersonAddRegular />} onClick={onAdd}>
          {t('addFormer', { n: owners.length })}
        </Button>
      )}
    </Section>
  )
}
