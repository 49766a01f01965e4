// The tables that a plan may have beside team and history, folded away: each from a file, a sheet, or empty to be filled in.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { DragEvent } from 'react'

import type { InputKey } from '../../setting/inputs/inputs'
import { INPUT_KEYS, INPUT_TABLES } from '../../setting/inputs/inputs'
import { Disclosure } from '../layout/disclosure'
import type { NoticeKind } from '../layout/notice'
import { Notice } from '../layout/notice'
import { usePane } from '../pane-context'
import type { ChosenInput, ChosenInputs } from './chosen-inputs'
import { FurtherTable } from './further-table'
import { bytesOf, readInputFile } from './read-input-file'

const useStyles = makeStyles({
  zone: { display: 'flex', flexDirection: 'column', gap: '10px', borderRadius: tokens.borderRadiusMedium },
  over: { outline: `1px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: '3px', backgroundColor: tokens.colorBrandBackground2 },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
})

interface FurtherTablesProps {
  /** Those whose sheets stand in the workbook. */
  standing: readonly InputKey[]
  /** Sheets of the person's own, by name. */
  userSheets: readonly string[]
  chosen: ChosenInputs
  onChoose: (change: (before: ChosenInputs) => ChosenInputs) => void
}

export function FurtherTables({ standing, userSheets, chosen, onChoose }: FurtherTablesProps) {
  const styles = useStyles()
  const { t } = usePane()
  const count = Object.keys(chosen).length
  const [isOpen, setOpen] = useState(false)
  // A file that was dropped elsewhere is shown where it went.
  useEffect(() => {
    if (count > 0) setOpen(true)
  }, [count > 0])
  const [isOver, setOver] = useState(false)
  const [trouble, setTrouble] = useState<{ kind: NoticeKind; text: string }[]>([])
  const choose = (key: InputKey, input: ChosenInput | undefined): void =>
    onChoose(({ [key]: _, ...others }) => (input === undefined ? others : { ...others, [key]: input }))
  const add = async (files: readonly File[], said?: InputKey): Promise<void> => {
    setTrouble([])
    for (const each of files) {
      try {
        const { file, key } = await readInputFile(await bytesOf(each), said)
        if (key !== undefined) choose(key, { file })
        else setTrouble((before) => [...before, { kind: 'warning', text: t('furtherUntold', { name: each.name }) }])
      } catch (error) {
        // A folder, or a file that was moved away meanwhile: told to the person with the browser's own words.
        const detail = error instanceof Error ? error.message : String(error)
        setTrouble((before) => [...before, { kind: 'error', text: t('fileUnreadable', { name: each.name, detail }) }])
      }
    }
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const key = (event.target as Element).closest<HTMLElement>('[data-table]')?.dataset.table as InputKey | undefined
    const files = [...event.dataTransfer.files]
    // One file on one table is meant for it; several are told apart.
    void add(files, files.length === 1 ? key : undefined)
  }
  const inUse = [
    ...(standing.length > 0 ? [t('furtherStanding', { n: standing.length })] : []),
    ...(count > 0 ? [t('furtherNew', { n: count })] : []),
  ]
  return (
    <Disclosure title={t('furtherTables')} inUse={inUse.join(' · ')} isOpen={isOpen} onToggle={setOpen}>
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className={styles.hint}>{t('furtherHint')}</div>
        {trouble.map(({ kind, text }) => (
          <Notice key={text} kind={kind}>
            {text}
          </Notice>
        ))}
        {INPUT_KEYS.map((key) => (
          <FurtherTable
            key={key}
            table={INPUT_TABLES[key]}
            isStanding={standing.includes(key)}
            userSheets={userSheets}
            chosen={chosen[key]}
            onChoose={(input) => choose(key, input)}
            onFile={(file) => void add([file], key)}
          />
        ))}
      </div>
    </Disclosure>
  )
}
