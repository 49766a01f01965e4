// Two plans side by side: the total, what drives them, and every unit and person.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

import { isoFromSerial } from '../../calendar'
import type { ScenarioComparison } from '../../commands/compare-scenarios'
import { say } from '../../i18n/messages'
import { changeOf, type ScenarioRow } from '../../setting/scenario/compare-plans'
import { driverText } from '../../setting/scenario/drivers'
import { decimalsOf, moneyLabel } from '../../setting/sheets/sheet-context'
import { LimitedList } from '../layout/limited-list'
import { formatGrowth, formatTarget } from '../numbers/format'
import { usePane } from '../pane-context'

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  total: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  drivers: {
    margin: 0,
    paddingLeft: '16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', fontVariantNumeric: 'tabular-nums' },
  unit: { fontWeight: tokens.fontWeightSemibold },
  right: { textAlign: 'right' },
})

interface ComparisonViewProps {
  comparison: ScenarioComparison
  names: { before: string; after: string }
}

/** Deeper levels are not indented further: the numbers need the room. */
const DEEPEST_INDENT = 4

export function ComparisonView({ comparison: { rows, drivers, plan, on }, names }: ComparisonViewProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const decimals = decimalsOf(plan.unit)
  const amount = (value: number | null): string => (value === null ? t('scenarioOnlyThere') : formatTarget(value, locale, decimals))
  const signed = (value: number): string => (value > 0 ? '+' : '') + formatTarget(value, locale, decimals)
  const share = (row: ScenarioRow): string => {
    const change = changeOf(row)
    return change === '' ? '' : formatGrowth(change, locale)
  }
  const changeText = (row: ScenarioRow): string => [signed(row.difference), share(row)].filter((text) => text !== '').join(' · ')
  const notes = (['before', 'after'] as const).flatMap((side) =>
    on[side] === undefined ? [] : [t('scenarioOn', { name: names[side], day: isoFromSerial(on[side]) })],
  )
  const isSame = rows.every(({ difference, before, after }) => difference === 0 && before !== null && after !== null)
  const branches = new Set(rows.flatMap(({ depth }, at) => ((rows[at + 1]?.depth ?? 0) > depth ? [at] : [])))
  return (
    <section className={styles.box} aria-label={t('scenarioResult', names)}>
      <h2 className={styles.title}>{t('scenarioResult', names)}</h2>
      {rows[0] && (
        <div className={styles.total} role="status">
          {amount(rows[0].before)} → {amount(rows[0].after)} {moneyLabel({ ...plan.settings, locale })}
          <br />
          <strong>{changeText(rows[0])}</strong>
        </div>
      )}
      {drivers.length > 0 && (
        <ul className={styles.drivers}>
          {drivers.map(({ key, look, before, after }) => (
            <li key={key}>
              {`${say(look.label, locale)}${locale === 'zh-CN' ? '：' : ': '}`}
              {`${driverText(before, look, locale) || t('scenarioNothing')} → ${driverText(after, look, locale) || t('scenarioNothing')}`}
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <div key={note} className={styles.quiet}>
          {note}
        </div>
      ))}
      {isSame ? (
        <div className={styles.quiet}>{t('scenarioSame')}</div>
      ) : (
        <LimitedList items={rows.map((row, at) => ({ row, isUnit: branches.has(at) }))} first={30} itemKey={({ row }) => row.key}>
          {({ row, isUnit }) => (
            <div style={{ paddingLeft: `${Math.min(row.depth, DEEPEST_INDENT) * 8}px` }}>
              <div className={mergeClasses(styles.row, isUnit && styles.unit)}>
                <span>{row.name}</span>
                <span className={styles.right}>{amount(row.after)}</span>
              </div>
              <div className={mergeClasses(styles.row, styles.quiet)}>
                <span>{amount(row.before)}</span>
                <span className={styles.right}>{changeText(row)}</span>
              </div>
            </div>
          )}
        </LimitedList>
      )}
    </section>
  )
}
