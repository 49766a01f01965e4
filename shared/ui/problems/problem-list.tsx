// Problems in words, each with its place; the place is a link where the host can select the cell.

import { problemText } from '../../import/problem'
import type { Problem } from '../../import/problem'
import { LimitedList } from '../layout/limited-list'
import { PlaceLink } from '../layout/place-link'
import { usePane } from '../pane-context'

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { locale } = usePane()
  return (
    <LimitedList items={problems} first={20} itemKey={(_, index) => index}>
      {(problem) => (
        <PlaceLink sheet={problem.place.sheet} address={problem.place.address}>
          {problemText(problem, locale)}
        </PlaceLink>
      )}
    </LimitedList>
  )
}
