// The place of one of the two files: which columns it needs, which file was chosen, and a way to choose or remove it.

import { makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'

import { usePane } from '../pane-context'
import { FileButton } from './file-button'
import type { ChosenFile } from './chosen-files'
import type { FileRole } from './recognise-file'

const useStyles = makeStyles({
  slot: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '40px' },
  words: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  role: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  chosen: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px', verticalAlign: '-3px', marginRight: '4px' },
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
      <FileButton label={choose} name={file?.name} onFiles={onAdd} onRemove={onRemove} />
    </div>
  )
}
