// One table as it is read: its sheet, the row of its column names, its columns, what is left out, what is asked, what is wrong.

import { Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'

import type { TableInspection, TableKind, TableReading } from '../../commands/contracts'
import { listed, say } from '../../i18n/messages'
import { moneyLabel } from '../../setting/sheets/sheet-context'
import { LimitedList } from '../layout/limited-list'
import { Section } from '../layout/section'
import { usePane } from '../pane-context'
import { ProblemList } from '../problems/problem-list'
import { ChoiceField } from '../settings/choice-field'
import { ColumnRow } from './column-row'
import { QuestionField } from './question-field'

const useStyles = makeStyles({
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'start' },
  wide: { gridColumn: '1 / -1' },
  input: { minWidth: 0, width: '100%' },
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '28px',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
})

interface TableSectionProps {
  kind: TableKind
  table: TableInspection
  currency: string
  onReading: (reading: TableReading) => void
  onSheet: (sheet: string) => void
}

export function TableSection({ kind, table, currency, onReading, onSheet }: TableSectionProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const { source, sheets = [], columns, money, rowsRead, leftOut, questions, problems } = table
  const used = columns.filter(({ role }) => role !== 'none')
  const unused = columns.filter(({ role }) => role === 'none')
  const moneys = [...new Set([1, 1000, 10_000, money])].sort((a, b) => a - b)
  const row = (column: (typeof columns)[number]) => (
    <ColumnRow key={column.letters} column={column} onChoose={(role) => onReading({ columns: { [column.letters]: role } })} />
  )
  const place = [source.file, source.sheet].filter((part) => part !== undefined).join(' · ')
  return (
    <Section title={t(kind)}>
      <div className={styles.quiet}>{[place, t('rowsRead', { n: rowsRead })].join(' · ')}</div>
      {questions.map((question) => (
        <QuestionField key={question.kind} question={question} onAnswer={onReading} />
      ))}
      {problems.length > 0 && <ProblemList problems={problems} />}
      <div className={styles.fields}>
        {sheets.length > 1 && (
          <ChoiceField
            className={styles.wide}
            label={t('fileSheet')}
            value={source.sheet ?? ''}
            choices={sheets.map((name) => ({ value: name, label: name }))}
            onChoose={onSheet}
          />
        )}
        <HeaderRow key={table.headerRow} row={table.headerRow} onRow={(headerRow) => onReading({ headerRow })} />
        <ChoiceField
          label={t('tableMoney')}
          value={String(money)}
          choices={moneys.map((each) => ({ value: String(each), label: moneyLabel({ currency, money: each, locale }) }))}
          onChoose={(value) => onReading({ money: Number(value) })}
        />
      </div>
      <div>{used.map(row)}</div>
      {unused.length > 0 && (
        <details open={used.length === 0}>
          <summary className={styles.summary}>{t('unusedColumns', { n: unused.length })}</summary>
          {unused.map(row)}
        </details>
      )}
      {leftOut.length > 0 && (
        <details>
          <summary className={styles.summary}>{t('rowsLeftOut')}</summary>
          <LimitedList items={leftOut} first={10} itemKey={({ reason }, index) => `${reason}/${index}`}>
            {(group) => {
              const what = say(group.text, locale, group.params)
              const rows = listed(group.rows.map(String), locale) + (group.count > group.rows.length ? ' …' : '')
              return group.rows.length === 0 ? what : t('leftOutRows', { what, rows })
            }}
          </LimitedList>
        </details>
      )}
    </Section>
  )
}

/** Taken when the person leaves the field: half a number is no row. */
function HeaderRow({ row, onRow }: { row: number; onRow: (row: number) => void }) {
  const styles = useStyles()
  const { t } = usePane()
  const [text, setText] = useState(String(row))
  const leave = (): void => {
    const digits = text.normalize('NFKC').trim()
    if (/^\d{1,6}$/.test(digits) && Number(digits) !== row) onRow(Number(digits))
    else setText(String(row))
  }
  return (
    <Field label={t('headerRow')} hint={t('headerRowHint')}>
      <Input
        className={styles.input}
        input={{ style: { minWidth: 0, width: '100%' } }}
        value={text}
        inputMode="numeric"
        autoComplete="off"
        onChange={(_, { value }) => setText(value)}
        onBlur={leave}
      />
    </Field>
  )
}
