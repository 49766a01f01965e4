// The twelve months in numbers: what the chart shows, for reading and for screen readers.

import { makeStyles, tokens } from '@fluentui/react-components'

import type { Plan } from '../../setting/plan/plan'
import { decimalsOf, moneyLabel } from '../../setting/sheets/sheet-context'
import { formatAmount, formatTarget, growthOf, monthGrowth } from '../numbers/format'
import { yearName } from '../../setting/fiscal-year-name'
import { monthName } from '../numbers/month-name'
import { usePane } from '../pane-context'
import { GrowthText } from './growth-text'

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '28px',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
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
    '& th:first-child': { paddingLeft: 0, textAlign: 'left', whiteSpace: 'nowrap' },
    '& thead th': { color: tokens.colorNeutralForeground3 },
    '& tfoot td, & tfoot th': { fontWeight: tokens.fontWeightSemibold, borderBottom: 'none' },
  },
  caption: { captionSide: 'top', textAlign: 'left', color: tokens.colorNeutralForeground3, paddingBottom: '2px' },
})

export function MonthsTable({ plan }: { plan: Plan }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const [company] = plan.nodes
  const decimals = decimalsOf(plan.unit)
  const before = (amount: number | null): string => (amount === null ? '—' : formatAmount(amount, locale, decimals))
  return (
    <details>
      <summary className={styles.summary}>{t('asTable')}</summary>
      <table className={styles.table}>
        <caption className={styles.caption}>{moneyLabel({ ...plan.settings, locale })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th scope="col">{t(plan.comparesLastYear ? 'lastYear' : 'latestYear')}</th>
            <th scope="col">{t('targetColumn')}</th>
            <th scope="col">{t('growth')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.months.map(({ year, month }, index) => (
            <tr key={index}>
              <th scope="row">{monthName(year, month, locale, 'short')}</th>
              <td>{before(company.lastYearMonths[index])}</td>
              <td>{formatTarget(company.months[index], locale, decimals)}</td>
              <td>
                <GrowthText growth={monthGrowth(company.months[index], company.lastYearMonths[index])} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{yearName(plan.settings, locale)}</th>
            <td>{before(company.lastYear)}</td>
            <td>{formatTarget(company.target, locale, decimals)}</td>
            <td>
              <GrowthText growth={growthOf(company, plan)} />
            </td>
          </tr>
        </tfoot>
      </table>
    </details>
  )
}
