// Instead of a step that failed: what is wrong, all of it, and the way out.

import { Button, makeStyles } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { TableRegular } from '@fluentui/react-icons/svg/table'

import { problemText, RefusedError } from '../../import/problem'
import { CopyButton } from '../layout/copy-button'
import { Notice } from '../layout/notice'
import type { Action } from '../layout/screen'
import { Screen } from '../layout/screen'
import { Section } from '../layout/section'
import { usePane } from '../pane-context'
import { FailedStep } from './failed-step'
import { ProblemList } from './problem-list'
import { UnknownOwners } from './unknown-owners'

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px' },
})

interface FailureScreenProps {
  error: unknown
  onRetry: () => void
  /** What trying again is called; "Try again" where it is just that. */
  retryLabel?: string
  /** Left out where there is nowhere to go back to. */
  secondary?: Action
  /** Left out where settings have no part in it. */
  onSettings?: () => void
  /** Left out where the tables are not the person's own. */
  onColumns?: () => void
  /** Adds owners whom Team does not know as people who left, and tries again. */
  onAddFormer?: () => void
}

export function FailureScreen({ error, onRetry, retryLabel, secondary, onSettings, onColumns, onAddFormer }: FailureScreenProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  return (
    <Screen primary={{ label: retryLabel ?? t('tryAgain'), onClick: onRetry }} secondary={secondary}>
      {error instanceof RefusedError ? <Refused error={error} onAddFormer={onAddFormer} /> : <FailedStep error={error} />}
      <div className={styles.tools}>
        {onSettings && (
          <Button size="small" icon={<EditRegular />} onClick={onSettings}>
            {t('changeSettings')}
          </Button>
        )}
        {onColumns && (
          <Button size="small" icon={<TableRegular />} onClick={onColumns}>
            {t('checkColumns')}
          </Button>
        )}
        {error instanceof RefusedError && error.problems.length > 1 && (
          <CopyButton text={error.problems.map((problem) => problemText(problem, locale)).join('\n')} />
        )}
      </div>
    </Screen>
  )
}

function Refused({ error, onAddFormer }: { error: RefusedError; onAddFormer?: () => void }) {
  const { t } = usePane()
  const { problems } = error
  const owners = problems.flatMap(({ unknownOwner }) => unknownOwner ?? [])
  const others = problems.filter(({ unknownOwner }) => unknownOwner === undefined)
  return (
    <>
      <Notice kind="error" title={t('refusedTitle', { n: problems.length })}>
        {t(problems.some((problem) => problem.place.file !== undefined) ? 'refusedFileHint' : 'refusedHint')}
      </Notice>
      {owners.length > 0 && <UnknownOwners owners={owners} onAdd={onAddFormer} />}
      {others.length > 0 && owners.length > 0 ? (
        <Section title={t('otherProblems')}>
          <ProblemList problems={others} />
        </Section>
      ) : (
        <ProblemList problems={others} />
      )}
    </>
  )
}
