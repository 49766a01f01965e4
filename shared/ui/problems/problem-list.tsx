// Problems in words under the file or sheet that they stand in; the place is a link where the host can select the cell.

import { makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'

import { say } from '../../i18n/messages'
import { problemText } from '../../import/problem'
import type { Problem } from '../../import/problem'
import { LimitedList } from '../layout/limited-list'
import { PlaceLink } from '../layout/place-link'
import { usePane } from '../pane-context'
import { bySource } from './by-source'

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px' },
  source: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  place: { fontWeight: tokens.fontWeightSemibold },
})

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const styles = useStyles()
  const id = useId()
  return bySource(problems).map(({ source, problems: own }, index) => (
    <div key={source} className={styles.group} role="group" aria-labelledby={source === '' ? undefined : `${id}${index}`}>
      {source !== '' && (
        <div id={`${id}${index}`} className={styles.source}>
          {source}
        </div>
      )}
      <LimitedList items={own} first={20} itemKey={(_, index) => index}>
        {(problem) => <OneProblem problem={problem} />}
      </LimitedList>
    </div>
  ))
}

function OneProblem({ problem }: { problem: Problem }) {
  const styles = useStyles()
  const { locale } = usePane()
  const { row, column, sheet, address } = problem.place
  const what = say(problem.text, locale, problem.params)
  // "row 7: There is …" ends with what is wrong; before it stands where. The file or sheet is said above the list.
  const where = problemText({ ...problem, place: { row, column } }, locale)
    .slice(0, -what.length)
    .trim()
  return (
    <>
      {where !== '' && (
        <span className={styles.place}>
          <PlaceLink sheet={sheet} address={address}>
            {where[0].toUpperCase() + where.slice(1)}
          </PlaceLink>
          {locale === 'en-US' && ' '}
        </span>
      )}
      {what}
      {where === '' && address !== undefined && (
        <>
          {' '}
          <PlaceLink sheet={sheet} address={address}>
            {address}
          </PlaceLink>
        </>
      )}
    </>
  )
}
