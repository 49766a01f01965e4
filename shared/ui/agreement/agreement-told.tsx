// What came of handing out, collecting or publishing: in words, with who has not answered and what is wrong with the files.

import { makeStyles, tokens } from '@fluentui/react-components'

import { isoFromSerial } from '../../calendar'
import type { Unanswered } from '../../setting/agreement/handout/collect-answers'
import { LimitedList } from '../layout/limited-list'
import { Notice } from '../layout/notice'
import { usePane } from '../pane-context'
import { FailedWork } from '../problems/failed-work'
import { ProblemList } from '../problems/problem-list'
import type { Told } from './use-agreement'

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
})

const FIRST_NAMES = 10

export function AgreementTold({ told, error }: { told?: Told; error?: unknown }) {
  const { t } = usePane()
  if (error !== undefined) {
    return (
      <FailedWork error={error} title={(n) => t('refusedTitle', { n })}>
        {t('agreeRefused')}
      </FailedWork>
    )
  }
  if (told === undefined) return null
  const { kind, word, params, problems = [], unanswered = [] } = told
  return (
    <>
      <Notice kind={kind}>{t(word, params)}</Notice>
      <Names heading={t('agreeLate', { n: count(unanswered, true) })} people={unanswered.filter(({ isLate }) => isLate)} />
      <Names heading={t('agreeMissing', { n: count(unanswered, false) })} people={unanswered.filter(({ isLate }) => !isLate)} />
      {problems.length > 0 && <ProblemList problems={problems} />}
    </>
  )
}

const count = (people: readonly Unanswered[], isLate: boolean): number => people.filter((each) => each.isLate === isLate).length

function Names({ heading, people }: { heading: string; people: readonly Unanswered[] }) {
  const styles = useStyles()
  const { t } = usePane()
  if (people.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      <LimitedList items={people} first={FIRST_NAMES} itemKey={({ key }) => key}>
        {({ name, due }) => (due === null ? name : t('agreeDueOf', { name, day: isoFromSerial(due) }))}
      </LimitedList>
    </>
  )
}
