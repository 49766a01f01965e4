// Twelve bars of target with last year's same month as a mark on each; drawn as SVG, so that themes and high contrast apply.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'

import type { Plan } from '../../setting/plan/plan'
import { decimalsOf } from '../../setting/sheets/sheet-context'
import { formatAmount, formatTarget, monthGrowth } from '../numbers/format'
import { bareMonth, monthName } from '../numbers/month-name'
import { usePane } from '../pane-context'
import { niceTop } from './chart-scale'
import { GrowthText } from './growth-text'

/** Percent of a slot that a bar takes, and that the mark of last year takes. */
const BAR = 0.62
const MARK = 0.9
/** Characters of an amount up to which month, target, last year and growth stand in one line of 276 px. */
const LONGEST_IN_LINE = 8

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  above: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  key: { display: 'inline-flex', alignItems: 'center', gap: '5px' },
  swatch: { width: '10px', height: '10px', borderRadius: '2px' },
  swatchMark: { width: '12px', height: '3px', borderRadius: '1px' },
  plot: { position: 'relative', height: '124px', marginTop: '8px' },
  svg: { display: 'block', width: '100%', height: '100%', overflow: 'visible' },
  line: { stroke: tokens.colorNeutralStroke2 },
  base: { stroke: tokens.colorNeutralStroke1 },
  target: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight', backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  dimmed: { opacity: 0.45 },
  before: {
    backgroundColor: tokens.colorNeutralForeground1,
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { fill: 'CanvasText', backgroundColor: 'CanvasText', stroke: 'Canvas', forcedColorAdjust: 'none' },
  },
  top: {
    position: 'absolute',
    top: '-9px',
    left: 0,
    paddingRight: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  labels: {
    display: 'grid',
    gridTemplateColumns: 'repeat(12, minmax(0, 1fr))',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
    textAlign: 'center',
    whiteSpace: 'nowrap',
  },
  label: { display: 'flex', justifyContent: 'center' },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
})

/** The numbers are in the table beside it, which is what a screen reader is sent to. */
export function MonthsChart({ plan }: { plan: Plan }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const [pointed, setPointed] = useState<number>()
  const [company] = plan.nodes
  const { months, lastYearMonths } = company
  const decimals = decimalsOf(plan.unit)
  const top = niceTop(Math.max(...months, ...lastYearMonths.map((amount) => amount ?? 0)))
  const height = (amount: number): number => (Math.max(0, amount) / top) * 100
  const before = t(plan.comparesLastYear ? 'lastYear' : 'latestYear')
  const at = (index: number): string => monthName(plan.months[index].year, plan.months[index].month, locale)
  const high = months.indexOf(Math.max(...months))
  const low = months.indexOf(Math.min(...months))
  /** Two amounts and a month that take two lines of a sidebar: room is kept, so that nothing jumps under the pointer. */
  const isWide = formatTarget(months[high], locale, decimals).length > LONGEST_IN_LINE
  const label = t('chartLabel', {
    high: at(high),
    highAmount: formatTarget(months[high], locale, decimals),
    low: at(low),
    lowAmount: formatTarget(months[low], locale, decimals),
  })

  return (
    <figure className={styles.figure}>
      <div className={styles.above} style={{ minHeight: isWide ? 32 : 16 }} aria-hidden>
        {pointed === undefined ? (
          <>
            <span className={styles.key}>
              <span className={mergeClasses(styles.swatch, styles.target)} />
              {t('targetColumn')}
            </span>
            <span className={styles.key}>
              <span className={mergeClasses(styles.swatchMark, styles.before)} />
              {before}
            </span>
          </>
        ) : (
          <span>
            {at(pointed)} <span className={styles.strong}>{formatTarget(months[pointed], locale, decimals)}</span>{' '}
            {lastYearMonths[pointed] !== null && `${before} ${formatAmount(lastYearMonths[pointed], locale, decimals)} `}
            <GrowthText growth={monthGrowth(months[pointed], lastYearMonths[pointed])} />
          </span>
        )}
      </div>
      <div className={styles.plot} onPointerLeave={() => setPointed(undefined)}>
        <svg className={styles.svg} viewBox="0 0 1200 100" preserveAspectRatio="none" role="img" aria-label={label}>
          {[0, 50].map((y) => (
            <line key={y} className={styles.line} x1="0" x2="1200" y1={y} y2={y} vectorEffect="non-scaling-stroke" />
          ))}
          {months.map((amount, index) => (
            <rect
              key={index}
              className={mergeClasses(styles.target, pointed !== undefined && pointed !== index && styles.dimmed)}
              x={100 * (index + (1 - BAR) / 2)}
              width={100 * BAR}
              y={100 - height(amount)}
              height={height(amount)}
            />
          ))}
          {lastYearMonths.map((amount, index) =>
            amount === null ? null : (
              <rect
                key={index}
                className={styles.before}
                x={100 * (index + (1 - MARK) / 2)}
                width={100 * MARK}
                y={98.6 - height(amount)}
                height={2.8}
                strokeWidth="1"
                vectorEffect="non-scaling-stroke"
              />
            ),
          )}
          <line className={styles.base} x1="0" x2="1200" y1="100" y2="100" vectorEffect="non-scaling-stroke" />
          {months.map((_, index) => (
            <rect key={index} x={100 * index} width="100" y="0" height="100" fill="transparent" onPointerEnter={() => setPointed(index)} />
          ))}
        </svg>
        <span className={styles.top} aria-hidden>
          {top.toLocaleString(locale, { maximumFractionDigits: 6 })}
        </span>
      </div>
      <div className={styles.labels} aria-hidden>
        {plan.months.map(({ month }, index) => (
          <span key={index} className={styles.label}>
            {locale === 'zh-CN' ? month : bareMonth(month, locale, 'short')}
          </span>
        ))}
      </div>
    </figure>
  )
}
