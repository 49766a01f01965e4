// What the classic rules of sharing would give somebody, in one line of the level table.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

import type { Plan } from '../../setting/plan/plan'
import { decimalsOf } from '../../setting/sheets/sheet-context'
import type { ShareRule } from '../../setting/sources/share-rules'
import { SHARE_RULES } from '../../setting/sources/share-rules'
import { formatAmount } from '../numbers/format'
import { usePane } from '../pane-context'
import type { Word } from '../words'
import { chosenRule } from './rule-lines'

const SHORT: Record<ShareRule, Word> = { growth: 'ruleGrowthShort', units: 'ruleUnitsShort', trend: 'ruleTrendShort' }

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', fontVariantNumeric: 'tabular-nums' },
  rule: { whiteSpace: 'nowrap' },
  chosen: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
})

/** A trend is left out where the history is too short for one. */
export function RuleNote({ plan, index }: { plan: Plan; index: number }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const chosen = chosenRule(plan)
  const decimals = decimalsOf(plan.unit)
  return (
    <div className={styles.line}>
      {SHARE_RULES.map((rule) => {
        const amount = plan.rules[rule]?.[index]
        return (
          amount !== undefined && (
            <span key={rule} className={mergeClasses(styles.rule, rule === chosen && styles.chosen)}>
              {t(SHORT[rule])} {formatAmount(amount, locale, decimals)}
            </span>
          )
        )
      })}
    </div>
  )
}
