// The product lines of a plan with their targets and shares; nothing where it is not split by line.

import { makeStyles, tokens } from '@fluentui/react-components'

import { lineLabel } from '../../setting/lines/line-words'
import type { Plan } from '../../setting/plan/plan'
import { decimalsOf, moneyLabel } from '../../setting/sheets/sheet-context'
import { Section } from '../layout/section'
import { formatShare, formatTarget } from '../numbers/format'
import { usePane } from '../pane-context'

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: '3px 0 3px 6px',
      textAlign: 'right',
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    '& th:first-child': { paddingLeft: 0, textAlign: 'left', overflowWrap: 'anywhere' },
    '& thead th': { color: tokens.colorNeutralForeground3 },
  },
})

export function LineList({ plan }: { plan: Plan }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const lines = plan.lines?.lines.filter(({ total }) => total > 0) ?? []
  if (lines.length === 0) return null
  const whole = lines.reduce((sum, { total }) => sum + total, 0)
  const decimals = decimalsOf(plan.unit)
  return (
    <Section title={t('productLines')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('nameIn', { money: moneyLabel({ ...plan.settings, locale }) })}</th>
            <th scope="col">{t('targetColumn')}</th>
            <th scope="col">{t('lineShare')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, total }) => (
            <tr key={name}>
              <th scope="row">{lineLabel(name, locale)}</th>
              <td>{formatTarget(total, locale, decimals)}</td>
              <td>{formatShare(total / whole, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
