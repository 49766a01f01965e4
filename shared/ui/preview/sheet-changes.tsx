// What is or will be written, sheet by sheet: cells, inserted rows, and what is left alone.

import { makeStyles, tokens } from '@fluentui/react-components'
import { Fragment } from 'react'

import type { SheetOutcome } from '../../commands/contracts'
import { PlaceLink } from '../layout/place-link'
import { usePane } from '../pane-context'

/** Row 1 and column A are hidden: the title is the first cell that a person sees. */
const TITLE = 'B2'

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: '2px 0 2px 10px', textAlign: 'right', fontWeight: tokens.fontWeightRegular, verticalAlign: 'top' },
    '& th:first-child': { paddingLeft: 0, textAlign: 'left', overflowWrap: 'anywhere' },
    '& thead th': { color: tokens.colorNeutralForeground3, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& tfoot th, & tfoot td': { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
})

interface SheetChangesProps {
  sheets: readonly SheetOutcome[]
  otherSheets: number
  /** Whether new sheets are there already, and can be gone to. */
  isWritten: boolean
}

export function SheetChanges({ sheets, otherSheets, isWritten }: SheetChangesProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const changed = sheets.filter((sheet) => sheet.change !== 'unchanged')
  const alone = sheets.filter((sheet) => sheet.change === 'unchanged' && !sheet.isHidden)
  const shown = changed.filter(({ isHidden }) => !isHidden)
  const hidden = changed.filter(({ isHidden }) => isHidden)
  const sum = (of: readonly SheetOutcome[], count: 'cellsWritten' | 'rowsInserted'): number =>
    of.reduce((total, sheet) => total + sheet[count], 0)
  const hasRows = sum(sheets, 'rowsInserted') > 0
  const number = (count: number): string => (count === 0 ? '—' : count.toLocaleString(locale))
  const counts = (of: readonly SheetOutcome[]) => (
    <>
      {hasRows && <td>{number(sum(of, 'rowsInserted'))}</td>}
      <td>{number(sum(of, 'cellsWritten'))}</td>
    </>
  )
  const name = (sheet: SheetOutcome) => (
    <PlaceLink sheet={isWritten || sheet.change !== 'added' ? sheet.name : undefined} address={TITLE}>
      {sheet.name}
    </PlaceLink>
  )
  return (
    <>
      {changed.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('sheet')}</th>
              <th scope="col">{t('change')}</th>
              {hasRows && <th scope="col">{t('rowsInserted')}</th>}
              <th scope="col">{t('cells')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((sheet) => (
              <tr key={sheet.key}>
                <th scope="row">{name(sheet)}</th>
                <td className={styles.quiet}>{t(sheet.change === 'added' ? 'added' : 'updated')}</td>
                {counts([sheet])}
              </tr>
            ))}
            {hidden.length > 0 && (
              <tr>
                <th scope="row">{t('hiddenSheets', { n: hidden.length })}</th>
                <td className={styles.quiet}>{t(hidden.some(({ change }) => change === 'updated') ? 'updated' : 'added')}</td>
                {counts(hidden)}
              </tr>
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('sheetsInAll', { n: changed.length })}</th>
              <td />
              {counts(changed)}
            </tr>
          </tfoot>
        </table>
      )}
      {changed.length === 0 && <div className={styles.line}>{t('nothingToWrite')}</div>}
      {alone.length > 0 && (
        <div className={styles.line}>
          {t('leftAlone')}
          {locale === 'en-US' && ' '}
          {alone.map((sheet, index) => (
            <Fragment key={sheet.key}>
              {index > 0 && (locale === 'zh-CN' ? '、' : ', ')}
              {name(sheet)}
            </Fragment>
          ))}
        </div>
      )}
      {otherSheets > 0 && <div className={styles.line}>{t('otherSheets', { n: otherSheets })}</div>}
    </>
  )
}
