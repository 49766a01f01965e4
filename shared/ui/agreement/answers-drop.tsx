// Where files that came back are dropped, or chosen: those of reps and of managers together, in any order.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload'
import type { DragEvent } from 'react'
import { useState } from 'react'

import { usePane } from '../pane-context'
import { FileButton } from '../start/file-button'

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 10px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `1px dashed ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: { fontSize: '20px', color: tokens.colorNeutralForeground3, flexShrink: 0 },
  words: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
})

interface AnswersDropProps {
  isDisabled: boolean
  onFiles: (files: readonly File[]) => void
}

export function AnswersDrop({ isDisabled, onFiles }: AnswersDropProps) {
  const styles = useStyles()
  const { t } = usePane()
  const [isOver, setOver] = useState(false)
  const take = (files: readonly File[]): void => {
    if (files.length > 0 && !isDisabled) onFiles(files)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take([...event.dataTransfer.files])
  }
  return (
    <div
      className={mergeClasses(styles.zone, isOver && !isDisabled && styles.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <ArrowUploadRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>{t('agreeDrop')}</div>
      <FileButton label={t('collectAnswers')} accept=".xlsx" isMultiple isDisabled={isDisabled} onFiles={take} />
    </div>
  )
}
