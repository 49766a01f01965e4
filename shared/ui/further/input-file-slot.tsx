// The file of a further table: a way to choose it, and once it is there what was seen in it.

import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'

import { usePane } from '../pane-context'
import { FileButton } from '../start/file-button'
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
      <FileButton label={choose} name={file?.name} onFiles={([chosen]) => chosen && onFile(chosen)} onRemove={onRemove} />
    </div>
  )
}
