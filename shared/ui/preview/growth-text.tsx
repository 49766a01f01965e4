// Growth as a signed percent; where it is unknown, a dash that says why.

import { makeStyles, tokens } from '@fluentui/react-components'

import { say } from '../../i18n/messages'
import type { Bilingual } from '../../i18n/messages'
import { formatGrowth } from '../numbers/format'
import { usePane } from '../pane-context'

const useStyles = makeStyles({
  unknown: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    textDecorationColor: tokens.colorNeutralStroke1,
    cursor: 'help',
  },
})

/** A screen reader reads the reason in the dash's place. */
export function GrowthText({ growth }: { growth: number | Bilingual }) {
  const styles = useStyles()
  const { locale } = usePane()
  if (typeof growth === 'number') return <>{formatGrowth(growth, locale)}</>
  const reason = say(growth, locale)
  return (
    <span className={styles.unknown} role="img" aria-label={reason} title={reason}>
      —
    </span>
  )
}
