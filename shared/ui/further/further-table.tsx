// One further table: what it holds, where it comes from, and its file where it comes from one.

import { makeStyles, Select, tokens } from '@fluentui/react-components'
import { useId } from 'react'

import { say } from '../../i18n/messages'
import type { Bilingual, Locale } from '../../i18n/messages'
import type { InputTable } from '../../import/input-table/input-table'
import { usePane } from '../pane-context'
import type { ChosenInput } from './chosen-inputs'
import { InputFileSlot } from './input-file-slot'

const useStyles = makeStyles({
  table: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '2px',
    alignItems: 'center',
    paddingBottom: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  select: { minWidth: 0, width: '100%' },
  wide: { gridColumn: '1 / -1' },
  about: {
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
})

interface FurtherTableProps {
  table: Pick<InputTable, 'key' | 'title' | 'subtitle'>
  /** Its sheet stands in the workbook. */
  isStanding: boolean
  userSheets: readonly string[]
  chosen: ChosenInput | undefined
  onChoose: (input: ChosenInput | undefined) => void
  onFile: (file: File) => void
}

/** What a list can tell apart; names of sheets stand behind the sign. */
const SHEET = 'sheet:'

export function FurtherTable({ table, isStanding, userSheets, chosen, onChoose, onFile }: FurtherTableProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const id = useId()
  const title = say(table.title, locale)
  const choose = (value: string): void => {
    if (value === '') onChoose(undefined)
    else if (value === 'file') onChoose({ file: undefined })
    else onChoose(value === 'empty' ? 'empty' : { sheet: value.slice(SHEET.length) })
  }
  return (
    <div className={styles.table} data-table={table.key}>
      <label className={styles.name} htmlFor={id}>
        {title}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        select={{ className: styles.select }}
        aria-describedby={`${id}about`}
        value={valueOf(chosen)}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="">{t(isStanding ? 'onItsSheet' : 'notUsed')}</option>
        <option value="file">{t('fromFile')}</option>
        {!isStanding && <option value="empty">{t('emptySheet')}</option>}
        {userSheets.map((name) => (
          <option key={name} value={`${SHEET}${name}`}>
            {t('fromSheet', { name })}
          </option>
        ))}
      </Select>
      <div id={`${id}about`} className={styles.about}>
        {aboutTable(table.subtitle, locale)}
        {isStanding && chosen !== undefined && ` ${t('furtherReplaces')}`}
      </div>
      {chosen !== undefined && chosen !== 'empty' && 'file' in chosen && (
        <InputFileSlot
          className={styles.wide}
          table={title}
          file={chosen.file}
          onFile={onFile}
          onSheet={(sheet) => chosen.file && onChoose({ file: { ...chosen.file, sheet } })}
          onRemove={() => onChoose({ file: undefined })}
        />
      )}
    </div>
  )
}

function valueOf(chosen: ChosenInput | undefined): string {
  if (chosen === undefined || chosen === 'empty') return chosen ?? ''
  return 'sheet' in chosen ? `${SHEET}${chosen.sheet}` : 'file'
}

/** Without the sentence on the money of the sheet: a table is brought in its own. */
export const aboutTable = (subtitle: Bilingual, locale: Locale): string =>
  say(subtitle, locale)
    .split(/(?<=[.。])\s*/)
    .filter((sentence) => !sentence.includes('{money}'))
    .join(locale === 'zh-CN' ? '' : ' ')
