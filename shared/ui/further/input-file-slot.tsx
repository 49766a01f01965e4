// The file of a further table: a way to choose it, and once it is there what was seen in it.

import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useRef } from 'react'

import { usePane } from '../pane-context'
import { ACCEPTED } from '../start/file-slot'
import type { InputFile } from './chosen-inputs'

const useStyles = makeStyles({
  slot: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  icon: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px', verticalAlign: '-3px', marginRight: '4px' },
  button: { flexShrink: 0 },
  select: { minWidth: 0, width: '100%', marginTop: '2px' },
})

interface InputFileSlotProps {
  /** What the table is called. */
  table: string
  file: InputFile | undefined
  onFile: (file: File) => void
  onSheet: (sheet: string) => void
  onRemove: () => void
  className?: string
}

export function InputFileSlot({ table, file, onFile, onSheet, onRemove, className }: InputFileSlotProps) {
  const styles = useStyles()
  const { t } = usePane()
  const input = useRef<HTMLInputElement>(null)
  const choose = t('furtherFile', { table })
  return (
    <div className={mergeClasses(styles.slot, className)}>
      <div className={mergeClasses(styles.words, file === undefined && styles.quiet)}>
        {file && <CheckmarkCircleFilled className={styles.icon} aria-hidden />}
        {file ? [file.name, ...(file.rows === undefined ? [] : [t('rows', { n: file.rows })])].join(' · ') : t('furtherFileShort')}
        {file && file.sheets.length > 1 && (
          <Select
            size="small"
            className={styles.select}
            aria-label={t('furtherSheetOf', { name: file.name })}
            value={file.sheet}
            onChange={(_, { value }) => onSheet(value)}
          >
            {file.sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        )}
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
          const [chosen] = event.target.files ?? []
          if (chosen) onFile(chosen)
          // The same file chosen again, after a correction, must count as a change.
          event.target.value = ''
        }}
      />
    </div>
  )
}
