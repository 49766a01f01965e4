// A person's own changes that a rebuild found, each with what became of it.

import { makeStyles, tokens } from '@fluentui/react-components'

import type { KeptEdit } from '../../commands/contracts'
import { LimitedList } from '../layout/limited-list'
import { Message } from '../layout/message'
import { usePane } from '../pane-context'
import type { Word } from '../words'

const useStyles = makeStyles({ count: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginTop: '2px' } })

const WORDS: Record<KeptEdit['kind'], Word> = {
  override: 'keptOverride',
  typedOver: 'keptTypedOver',
  setBack: 'keptSetBack',
  heldMonth: 'keptHeldMonth',
  typedMonth: 'keptTypedMonth',
}

/** Nothing where there is none. */
export function KeptList({ kept }: { kept: readonly KeptEdit[] }) {
  const styles = useStyles()
  const { t } = usePane()
  if (kept.length === 0) return null
  const setBack = kept.filter((edit) => edit.kind === 'setBack').length
  return (
    <>
      <div className={styles.count}>{t(setBack > 0 ? 'handEdits' : 'handEditsKept', { kept: kept.length - setBack, setBack })}</div>
      <LimitedList items={kept} first={5} itemKey={(edit, index) => `${edit.sheet}!${edit.address}/${index}`}>
        {(edit) => <Message place={edit}>{t(WORDS[edit.kind], { who: edit.who, value: edit.value })}</Message>}
      </LimitedList>
    </>
  )
}
