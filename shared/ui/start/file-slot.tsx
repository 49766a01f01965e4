// The place of one of the two files: which columns it needs, which file was chosen, and a way to choose or remove it.

import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useRef } from 'react'

import { usePane } from '../pane-context'
import type { ChosenFile } from './chosen-files'
import type { FileRole } from './recognise-file'

/** What file choosers offer; Excel's "Unicode text" is .txt. */
export const ACCEPTED =
  '.csv,.tsv,.txt,.xlsx,.xlsm,text/csv,text/tab-separated-values,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const useStyles = makeStyles({
  slot: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '40px' },
  words: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  role: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  chosen: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px', verticalAlign: '-3px', marginRight: '4px' },
  button: { flexShrink: 0 },
})

interface FileSlotProps {
  role: FileRole
  file: ChosenFile | undefined
  onAdd: (files: readonly File[]) => void
  onRemove: () => void
}

export function FileSlot({ role, file, onAdd, onRemove }: FileSlotProps) {
  const styles = useStyles()
  const { t } = usePane()
  const input = useRef<HTMLInputElement>(null)
  const choose = t(role === 'team' ? 'chooseTeamFile' : 'chooseHistoryFile')
  return (
    <div className={styles.slot}>
      <div className={styles.words}>
        <div className={styles.role}>
          {file && <CheckmarkCircleFilled className={styles.chosen} aria-hidden />}
          {t(role)}
        </div>
        <div className={styles.detail}>
          {file
            ? [file.name, ...(file.rows === undefined ? [] : [t('rows', { n: file.rows })])].join(' · ')
            : t(role === 'team' ? 'teamColumns' : 'historyColumns')}
        </div>
      </div>
      {file ? (
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('removeFile', { name: file.name })}
          onClick={onRemove}
        />
      ) : (
        <Button className={styles.button} size="small" aria-label={choose} onClick={() => input.current?.click()}>
          {t('chooseFile')}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        aria-label={choose}
        hidden
        onChange={(event) => {
          onAdd([...(event.target.files ?? [])])
          // The same file chosen again, after a correction, must count as a change.
          event.target.value = ''
        }}
      />
    </div>
  )
}
