// The plan in three lines: the total, its growth, and what it is split into.

import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons/svg/edit'

import type { Plan } from '../../setting/plan/plan'
import { decimalsOf, moneyLabel } from '../../setting/sheets/sheet-context'
import { formatAmount, formatTarget, growthOf } from '../numbers/format'
import { yearName } from '../../setting/fiscal-year-name'
import { usePane } from '../pane-context'
import { blendText } from './blend-text'
import { GrowthText } from './growth-text'
import { repsOf } from './reps-of'

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  money: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  growth: { fontWeight: tokens.fontWeightSemibold },
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  top: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  change: { marginRight: '-6px', marginTop: '-4px', flexShrink: 0 },
})

export function Headline({ plan, onChangeSettings }: { plan: Plan; onChangeSettings?: () => void }) {
  const styles = useStyles()
  const words = usePane()
  const { locale, t } = words
  const decimals = decimalsOf(plan.unit)
  const money = moneyLabel({ ...plan.settings, locale })
  const [company] = plan.nodes
  const reps = repsOf(plan.nodes)
  return (
    <section aria-label={t('headline', { year: yearName(plan.settings, locale) })}>
      <div className={styles.top}>
        <span className={styles.label}>
          {company.name} · {t('headline', { year: yearName(plan.settings, locale) })}
        </span>
        {onChangeSettings && (
          <Button
            className={styles.change}
            appearance="transparent"
            size="small"
            icon={<EditRegular />}
            aria-label={t('changeSettings')}
            onClick={onChangeSettings}
          >
            {t('settingsTitle')}
          </Button>
        )}
      </div>
      <div className={styles.total}>
        {formatTarget(plan.total, locale, decimals)} <span className={styles.money}>{money}</span>
      </div>
      <div className={styles.line}>
        <span className={styles.growth}>
          <GrowthText growth={growthOf(company, plan)} />
        </span>{' '}
        {company.lastYear !== null &&
          t(plan.comparesLastYear ? 'onLastYear' : 'onCompared', { amount: formatAmount(company.lastYear, locale, decimals) })}
      </div>
      <div className={styles.line}>
        {t('reps', { n: reps })} · {t('multiples', { unit: `${formatTarget(plan.unit, locale, decimals)} ${money}` })}
      </div>
      {plan.sources && <div className={styles.line}>{blendText(plan.sources.blend, words)}</div>}
    </section>
  )
}
