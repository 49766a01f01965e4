// What a build did: what was written, what of the person's own was kept, and what to do next.

import { makeStyles, tokens } from '@fluentui/react-components'

import type { BuildResult } from '../../commands/contracts'
import { Notice } from '../layout/notice'
import { Screen } from '../layout/screen'
import { Section } from '../layout/section'
import { usePane } from '../pane-context'
import { Headline } from '../preview/headline'
import { KeptList } from '../preview/kept-list'
import { CheckLine, NoteList } from '../preview/note-list'
import { SheetChanges } from '../preview/sheet-changes'
import { ProblemList } from '../problems/problem-list'

const useStyles = makeStyles({
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  next: {
    margin: 0,
    paddingLeft: '18px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

/** The sheet that a person wants to see first. */
const FIRST_SHEET = 'cascade'
/** Row 1 and column A are hidden. */
const TITLE = 'B2'

interface ResultScreenProps {
  result: BuildResult
  /** The person cancelled when all was written already. */
  wasCancelled: boolean
  onDone: () => void
}

export function ResultScreen({ result, wasCancelled, onDone }: ResultScreenProps) {
  const styles = useStyles()
  const { t, onNavigate } = usePane()
  const { plan, checks, sheets, otherSheets, kept, warnings, places } = result
  const { notes } = plan
  const nameOf = (key: string): string => sheets.find((sheet) => sheet.key === key)?.name ?? key
  const first = sheets.find((sheet) => sheet.key === FIRST_SHEET)
  const done = { label: t('done'), onClick: onDone }
  const open = first &&
    onNavigate && { label: t('openSheet', { sheet: first.name }), onClick: () => onNavigate({ sheet: first.name, address: TITLE }) }
  return (
    <Screen primary={open ?? done} secondary={open && done}>
      {wasCancelled && <Notice kind="warning">{t('cancelledTooLate')}</Notice>}
      <Notice kind="success" title={t('written')} />
      <Headline plan={plan} />
      <Section title={t('whatWritten')}>
        <SheetChanges sheets={sheets} otherSheets={otherSheets} isWritten />
      </Section>
      {kept.length > 0 && (
        <Section title={t('kept')}>
          <div className={styles.hint}>{t('keptHint')}</div>
          <KeptList kept={kept} />
        </Section>
      )}
      <CheckLine checks={checks} places={places} />
      {warnings.length > 0 && (
        <Section title={t('warnings')}>
          <ProblemList problems={warnings} />
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={t('notes')}>
          <NoteList notes={notes} places={places} />
        </Section>
      )}
      <Section title={t('next')}>
        <ol className={styles.next}>
          <li>{t('nextOverride', { cascade: nameOf('cascade') })}</li>
          <li>{t('nextTarget', { settings: nameOf('settings') })}</li>
          <li>{t('nextRebuild', { team: nameOf('team') })}</li>
        </ol>
      </Section>
    </Screen>
  )
}
