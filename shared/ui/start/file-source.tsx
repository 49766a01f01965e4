// The person's tables: dropped together anywhere on the zone, chosen one by one, or pasted.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap'
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload'
import { useState } from 'react'
import type { DragEvent } from 'react'

import { Notice } from '../layout/notice'
import { WorkProgress } from '../layout/work-progress'
import { usePane } from '../pane-context'
import type { ChosenFiles } from './chosen-files'
import { FileSlot } from './file-slot'
import { PasteField } from './paste-field'
import type { FileRole } from './recognise-file'

const ROLES: FileRole[] = ['team', 'history']

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 10px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `1px dashed ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
  drop: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    paddingBottom: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: '20px', color: tokens.colorNeutralForeground3, flexShrink: 0 },
  words: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  strong: { color: tokens.colorNeutralForeground1 },
  reading: { display: 'flex', alignItems: 'end', gap: '8px', paddingBottom: '4px' },
  work: { flexGrow: 1, minWidth: 0 },
  swap: { alignSelf: 'flex-start' },
  below: { display: 'flex', flexDirection: 'column', gap: '8px' },
})

export function FileSource({ chosen }: { chosen: ChosenFiles }) {
  const styles = useStyles()
  const { t } = usePane()
  const [isOver, setOver] = useState(false)
  const { team, history } = chosen.files
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void chosen.add([...event.dataTransfer.files])
  }
  return (
    <div className={styles.below}>
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className={styles.drop}>
          <ArrowUploadRegular className={styles.icon} aria-hidden />
          <div className={styles.words} role="status">
            <div className={styles.strong}>{t('drop')}</div>
            {t('dropHint')}
          </div>
        </div>
        {chosen.reading && (
          <div className={styles.reading}>
            <div className={styles.work}>
              <WorkProgress isSmall label="reading" params={{ name: chosen.reading.name }} progress={chosen.reading.progress} />
            </div>
            <Button size="small" onClick={chosen.cancel}>
              {t('cancel')}
            </Button>
          </div>
        )}
        {ROLES.map((role) => (
          <FileSlot
            key={role}
            role={role}
            file={chosen.files[role]}
            onAdd={(files) => void chosen.add(files, role)}
            onRemove={() => chosen.remove(role)}
          />
        ))}
      </div>
      {team && history && (
        <Button className={styles.swap} size="small" appearance="subtle" icon={<ArrowSwapRegular />} onClick={chosen.swap}>
          {t('swapFiles')}
        </Button>
      )}
      <PasteField onPaste={(text) => void chosen.add([new File([text], t('pastedName'))])} />
      {chosen.trouble.map(({ name, detail }) => (
        <Notice key={name} kind={detail === undefined ? 'warning' : 'error'}>
          {detail === undefined ? t('fileUntold', { name }) : t('fileUnreadable', { name, detail })}
        </Notice>
      ))}
    </div>
  )
}
