// What the three classic rules of sharing would give somebody, beside the target; the one that the plan goes by is marked.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'

import { optionOf } from '../../setting/options/options'
import type { Plan } from '../../setting/plan/plan'
import { decimalsOf } from '../../setting/sheets/sheet-context'
import type { ShareRule } from '../../setting/sources/share-rules'
import { SHARE_RULES } from '../../setting/sources/share-rules'
import { formatAmount } from '../numbers/format'
import { usePane } from '../pane-context'
import type { Word } from '../words'

const WORDS: Record<ShareRule, Word> = { growth: 'ruleGrowth', units: 'ruleUnits', trend: 'ruleTrend' }

const useStyles = makeStyles({
  title: { marginTop: '8px', color: tokens.colorNeutralForeground3 },
  list: { margin: 0 },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px' },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '14px', verticalAlign: '-2px', color: tokens.colorStatusSuccessForeground1 },
  amount: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
})

/** The rule that a plan goes by: history alone is the same growth for all; with a blend or potentials it is none of them. */
export function chosenRule({ settings: { options }, sources, nodes }: Plan): ShareRule | undefined {
  const rule = optionOf(options, 'shareRule')
  if (rule !== 'weights') return rule
  return sources !== undefined || nodes.some(({ basis }) => basis === 'potential') ? undefined : 'growth'
}

/** A trend is left out where the history is too short for one. */
export function RuleLines({ plan, index }: { plan: Plan; index: number }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const chosen = chosenRule(plan)
  const decimals = decimalsOf(plan.unit)
  return (
    <>
      <div className={styles.title}>{t('rulesTitle')}</div>
      <dl className={styles.list}>
        {SHARE_RULES.map((rule) => {
          const amount = plan.rules[rule]?.[index]
          if (amount === undefined) return null
          const isChosen = rule === chosen
          return (
            <div key={rule} className={mergeClasses(styles.line, isChosen && styles.chosen)}>
              <dt>
                {t(WORDS[rule])} {isChosen && <CheckmarkCircleFilled className={styles.icon} role="img" aria-label={t('ruleChosen')} />}
              </dt>
              <dd className={styles.amount}>{formatAmount(amount, locale, decimals)}</dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
