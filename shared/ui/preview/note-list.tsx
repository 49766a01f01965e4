// What a reader of the plan should know, in words: the plan's notes, and whether its checks hold.

import { makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'

import { say } from '../../i18n/messages'
import type { MessagePlaces } from '../../commands/contracts'
import type { Note } from '../../setting/plan/plan'
import type { ToldCheck } from '../../setting/sheets/told-check'
import { needsLook } from '../../setting/sheets/told-check'
import { LimitedList } from '../layout/limited-list'
import { Message } from '../layout/message'
import { Notice } from '../layout/notice'
import { usePane } from '../pane-context'

const useStyles = makeStyles({
  hold: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { fontSize: '16px', verticalAlign: '-3px', color: tokens.colorStatusSuccessForeground1 },
})

export function NoteList({ notes, places }: { notes: readonly Note[]; places: MessagePlaces }) {
  const { locale } = usePane()
  return (
    <LimitedList items={notes} first={5} itemKey={(note, index) => `${note.code}/${note.node ?? ''}/${index}`}>
      {(note) => <Message place={places.nodes[note.node ?? '']}>{say(note.text, locale, note.params)}</Message>}
    </LimitedList>
  )
}

/** One line when all is well, every failing check by name when it is not. */
export function CheckLine({ checks, places }: { checks: readonly ToldCheck[]; places: MessagePlaces }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const failing = checks.filter(needsLook)
  const waiting = checks.filter(({ gap }) => gap === null).length
  if (failing.length === 0) {
    return (
      <div className={styles.hold}>
        <CheckmarkCircleFilled className={styles.icon} aria-hidden /> {t('checksHold', { n: checks.length - waiting })}
        {waiting > 0 && ` ${t('checksWait', { n: waiting })}`}
      </div>
    )
  }
  return (
    <Notice kind="warning" title={t('checksFail', { n: failing.length })}>
      <LimitedList items={failing} first={8} itemKey={(check) => check.id}>
        {(check) => <Message place={places.checks[check.id]}>{t('checkGap', { title: say(check.title, locale), gap: check.gap })}</Message>}
      </LimitedList>
    </Notice>
  )
}
