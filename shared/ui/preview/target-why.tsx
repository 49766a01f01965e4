// "Why is my target this?" below the row of a person: the sentence, and its terms as a waterfall.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'

import type { Locale } from '../../i18n/messages'
import { say } from '../../i18n/messages'
import type { Explanation } from '../../setting/agreement/explain/explain-target'
import type { Plan } from '../../setting/plan/plan'
import { decimalsOf } from '../../setting/sheets/sheet-context'
import { formatTarget } from '../numbers/format'
import { usePane } from '../pane-context'
import { RuleLines } from './rule-lines'
import { waterfall } from './waterfall'

export const whyId = (index: number): string => `why-${index}`

const useStyles = makeStyles({
  box: {
    padding: '6px 8px 8px',
    marginBottom: '4px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sentence: { margin: '0 0 6px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  smart: { margin: '6px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  terms: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '3px' },
  term: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px' },
  amount: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  total: { fontWeight: tokens.fontWeightSemibold },
  track: { gridColumn: '1 / -1', position: 'relative', height: '5px' },
  bar: { position: 'absolute', top: 0, bottom: 0, minWidth: '2px', borderRadius: tokens.borderRadiusSmall },
  more: { backgroundColor: tokens.colorBrandBackground },
  less: { backgroundColor: tokens.colorPaletteRedBackground3 },
  sum: { backgroundColor: tokens.colorNeutralForeground3 },
})

/** With what the target lacks, of one that is somebody's. */
type Explained = Explanation & { smart: string | undefined }

/** Undefined until the rules of explaining are loaded, which is when the first target is asked about. */
function useExplanation(plan: Plan, index: number, locale: Locale): Explained | { failed: string } | undefined {
  const [explained, setExplained] = useState<Explained | { failed: string }>()
  useEffect(() => {
    let isWanted = true
    Promise.all([import('../../setting/agreement/explain/explain-target'), import('../../setting/agreement/smart-words')]).then(
      ([{ explainNode }, { smartWords }]) =>
        isWanted && setExplained({ ...explainNode(plan, index), smart: smartWords(plan, index, locale)?.line }),
      (error: unknown) => isWanted && setExplained({ failed: error instanceof Error ? error.message : String(error) }),
    )
    return () => void (isWanted = false)
  }, [plan, index, locale])
  return explained
}

/** A row of the table of levels, so that it is read with the one above it. */
export function TargetWhy({ plan, index }: { plan: Plan; index: number }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const explained = useExplanation(plan, index, locale)
  if (explained === undefined || 'failed' in explained)
    return (
      <div role="row" id={whyId(index)}>
        <div role="gridcell" className={styles.box}>
          {explained && `${t('failedTitle')}: ${explained.failed}`}
        </div>
      </div>
    )
  const { terms, sentence, target, smart } = explained
  const bars = waterfall(terms.map(({ amount }) => amount))
  const decimals = decimalsOf(plan.unit)
  const signed = (amount: number): string => (amount > 0 ? '+' : '') + formatTarget(amount, locale, decimals)
  const lines = [
    ...terms.map(({ code, header, amount }, at) => ({
      key: code,
      name: say(header, locale),
      amount: at === 0 ? formatTarget(amount, locale, decimals) : signed(amount),
      look: amount < 0 ? styles.less : styles.more,
    })),
    { key: 'target', name: t('targetColumn'), amount: formatTarget(target, locale, decimals), look: styles.sum },
  ]
  return (
    <div role="row" id={whyId(index)}>
      <div role="gridcell" className={styles.box}>
        <p className={styles.sentence}>{locale === 'zh-CN' ? sentence.zh : sentence.en}</p>
        <ul className={styles.terms} aria-label={t('whyThis')}>
          {lines.map(({ key, name, amount, look }, at) => (
            <li key={key} className={mergeClasses(styles.term, key === 'target' && styles.total)}>
              <span>{name}</span>
              <span className={styles.amount}>{amount}</span>
              <span className={styles.track} aria-hidden>
                <span className={mergeClasses(styles.bar, look)} style={{ left: `${bars[at].from}%`, width: `${bars[at].width}%` }} />
              </span>
            </li>
          ))}
        </ul>
        {smart !== undefined && <p className={styles.smart}>{smart}</p>}
        <RuleLines plan={plan} index={index} />
      </div>
    </div>
  )
}
