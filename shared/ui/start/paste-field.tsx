// A place to paste a table that was copied from a spreadsheet or a page.

import { Input, makeStyles } from '@fluentui/react-components'
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste'
import type { ClipboardEvent } from 'react'

import { usePane } from '../pane-context'

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } })

/** Takes what is pasted and nothing else: a table is not typed into one line. */
export function PasteField({ onPaste }: { onPaste: (text: string) => void }) {
  const styles = useStyles()
  const { t } = usePane()
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault()
    const text = event.clipboardData.getData('text/plain')
    if (text.trim() !== '') onPaste(text)
  }
  return (
    <Input
      className={styles.input}
      input={{ style: { minWidth: 0, width: '100%' } }}
      contentBefore={<ClipboardPasteRegular />}
      value=""
      placeholder={t('pasteHere')}
      aria-label={t('pasteHere')}
      autoComplete="off"
      onChange={() => undefined}
      onPaste={paste}
    />
  )
}
