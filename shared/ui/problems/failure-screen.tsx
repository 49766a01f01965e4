// Instead of a step that failed: what is wrong, all of it, and the way out.

import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { TableRegular } from '@fluentui/react-icons/svg/table'

import { problemText, RefusedError } from '../../import/problem'
import { say } from '../../i18n/messages'
import { HostError } from '../../workbook/port'
import { CopyButton } from '../layout/copy-button'
import { Notice } from '../layout/notice'
import type { Action } from '../layout/screen'
import { Screen } from '../layout/screen'
import { Section } from '../layout/section'
import { usePane } from '../pane-context'
import { faultWords, hostErrorWords } from './host-error-words'
import { ProblemList } from './problem-list'
import { UnknownOwners } from './unknown-owners'

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px' },
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '28px',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  detail: {
    margin: '0 0 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '8px',
    maxHeight: '160px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
})

interface FailureScreenProps {
  error: unknown
  onRetry: () => void
  /** Left out where there is nowhere to go back to. */
  secondary?: Action
  /** Left out where settings have no part in it. */
  onSettings?: () => void
  /** Left out where the tables are not the person's own. */
  onColumns?: () => void
  /** Adds owners whom Team does not know as people who left, and tries again. */
  onAddFormer?: () => void
}

export function FailureScreen({ error, onRetry, secondary, onSettings, onColumns, onAddFormer }: FailureScreenProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  return (
    <Screen primary={{ label: t('tryAgain'), onClick: onRetry }} secondary={secondary}>
      {error instanceof RefusedError ? <Refused error={error} onAddFormer={onAddFormer} /> : <Failed error={error} />}
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

function Failed({ error }: { error: unknown }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const known = error instanceof HostError ? hostErrorWords[error.code] : faultWords
  const detail = detailOf(error)
  return (
    <>
      <Notice kind="error" title={say(known.title, locale)}>
        {say(known.wayOut, locale)}
      </Notice>
      {detail !== '' && (
        <details>
          <summary className={styles.summary}>{t('details')}</summary>
          <pre className={styles.detail} tabIndex={0}>
            {detail}
          </pre>
          <CopyButton text={detail} />
        </details>
      )}
    </>
  )
}

/** The host's own words; for a fault of ours the stack, which says where. */
function detailOf(error: unknown): string {
  if (error instanceof HostError) return error.detail
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`
  return String(error)
}
