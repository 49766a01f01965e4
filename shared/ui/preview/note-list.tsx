// What a reader of the plan should know, in words: the plan's notes, and whether its checks hold.

import { makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'

import { say } from '../../i18n/messages'
import type { Note, PlanCheck } from '../../setting/plan'
import { LimitedList } from '../layout/limited-list'
import { Notice } from '../layout/notice'
import { usePane } from '../pane-context'

const useStyles = makeStyles({
  hold: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { fontSize: '16px', verticalAlign: '-3px', color: tokens.colorStatusSuccessForeground1 },
})

export function NoteList({ notes }: { notes: readonly Note[] }) {
  const { locale } = usePane()
  return (
    <LimitedList items={notes} first={5} itemKey={(note, index) => `${note.code}/${note.node ?? ''}/${index}`}>
      {(note) => say(note.text, locale, note.params)}
    </LimitedList>
  )
}

/** One line when all is well, every failing check by name when it is not. */
export function CheckLine({ checks }: { checks: readonly PlanCheck[] }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const failing = checks.filter((check) => check.gap !== 0)
  if (failing.length === 0) {
    return (
      <div className={styles.hold}>
        <CheckmarkCircleFilled className={styles.icon} aria-hidden /> {t('checksHold', { n: checks.length })}
      </div>
    )
  }
  return (
    <Notice kind="warning" title={t('checksFail', { n: failing.length })}>
      <LimitedList items={failing} first={8} itemKey={(check) => check.id}>
        {(check) => t('checkGap', { title: say(check.title, locale), gap: check.gap })}
      </LimitedList>
    </Notice>
  )
}
