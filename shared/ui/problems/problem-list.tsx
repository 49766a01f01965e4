// Problems in words, each with its place; the place is a link where the host can select the cell.

import { makeStyles, tokens } from '@fluentui/react-components'

import { say } from '../../i18n/messages'
import { problemText } from '../../import/problem'
import type { Problem } from '../../import/problem'
import { LimitedList } from '../layout/limited-list'
import { PlaceLink } from '../layout/place-link'
import { usePane } from '../pane-context'

const useStyles = makeStyles({ place: { fontWeight: tokens.fontWeightSemibold } })

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const styles = useStyles()
  const { locale } = usePane()
  return (
    <LimitedList items={problems} first={20} itemKey={(_, index) => index}>
      {(problem) => {
        const what = say(problem.text, locale, problem.params)
        // "team.csv, row 7: There is …" ends with what is wrong; before it stands where.
        const where = problemText(problem, locale).slice(0, -what.length)
        return (
          <>
            {where !== '' && (
              <span className={styles.place}>
                <PlaceLink sheet={problem.place.sheet} address={problem.place.address}>
                  {where.trim()}
                </PlaceLink>{' '}
              </span>
            )}
            {what}
          </>
        )
      }}
    </LimitedList>
  )
}
