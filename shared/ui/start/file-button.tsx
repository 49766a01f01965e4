// The button beside a file's place: to choose it, and once it is there to remove it.

import { Button, makeStyles } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useRef } from 'react'

import { usePane } from '../pane-context'

/** What file choosers offer; Excel's "Unicode text" is .txt. */
const ACCEPTED =
  '.csv,.tsv,.txt,.xlsx,.xlsm,text/csv,text/tab-separated-values,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const useStyles = makeStyles({ button: { flexShrink: 0 } })

interface FileButtonProps {
  /** What is to be chosen, for screen readers. */
  label: string
  /** Name of the file that is there. */
  name?: string
  /** Left out, every kind of table. */
  accept?: string
  isMultiple?: boolean
  isDisabled?: boolean
  onFiles: (files: readonly File[]) => void
  onRemove?: () => void
}

export function FileButton({ label, name, accept = ACCEPTED, isMultiple, isDisabled, onFiles, onRemove }: FileButtonProps) {
  const styles = useStyles()
  const { t } = usePane()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      {name === undefined ? (
        <Button
          className={styles.button}
          size="small"
          aria-label={label}
          disabledFocusable={isDisabled}
          onClick={() => input.current?.click()}
        >
          {t('chooseFile')}
        </Button>
      ) : (
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('removeFile', { name })}
          onClick={onRemove}
        />
      )}
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={isMultiple}
        aria-label={label}
        hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // The same file chosen again, after a correction, must count as a change.
          event.target.value = ''
        }}
      />
    </>
  )
}
