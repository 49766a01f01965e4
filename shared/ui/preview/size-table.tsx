// What is or will be written, in numbers.

import { makeStyles, tokens } from '@fluentui/react-components'

import type { KeptEdit } from '../../commands/contracts'
import type { PatchSize } from '../../workbook/patch'
import { usePane } from '../pane-context'
import type { Word } from '../words'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    rowGap: '2px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  number: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
})

/** Zeros are left out, except the cells: "nothing to write" is worth saying. */
export function SizeTable({ size, kept }: { size: PatchSize; kept: readonly KeptEdit[] }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const setBack = kept.filter((edit) => edit.kind === 'setBack').length
  const rows: [Word, number][] = [
    ['sheetsAdded', size.sheetsAdded],
    ['cellsWritten', size.cellsWritten],
    ['rowsInserted', size.rowsInserted],
    ['editsKept', kept.length - setBack],
    ['editsSetBack', setBack],
  ]
  return (
    <dl className={styles.list}>
      {rows
        .filter(([word, count]) => count > 0 || word === 'cellsWritten')
        .flatMap(([word, count]) => [
          <dt key={word} className={styles.term}>
            {t(word)}
          </dt>,
          <dd key={`${word}#`} className={styles.number}>
            {count.toLocaleString(locale)}
          </dd>,
        ])}
    </dl>
  )
}
