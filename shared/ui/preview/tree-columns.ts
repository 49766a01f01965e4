// The columns of the level table: in two lines in a sidebar, side by side from 380 px; long numbers stand below the names.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'

const WIDE = '@container pane (min-width: 380px)'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    gridTemplateAreas: '"name target target" "name before growth"',
    gridTemplateRows: 'auto 1fr',
    alignItems: 'start',
    columnGap: '8px',
    padding: '4px 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [WIDE]: {
      gridTemplateColumns: 'minmax(0, 1fr) var(--before) var(--target) 58px',
      gridTemplateAreas: '"name before target growth"',
      gridTemplateRows: 'auto',
    },
  },
  /** Beside numbers of eleven characters and more, a name in a sidebar would have no room. */
  below: {
    gridTemplateColumns: '1fr auto auto',
    gridTemplateAreas: '"name name name" "target before growth"',
  },
  /** And from fourteen on, not even in a wide pane. */
  belowWide: {
    [WIDE]: {
      gridTemplateColumns: '1fr auto auto',
      gridTemplateAreas: '"name name name" "target before growth"',
      gridTemplateRows: 'auto',
    },
  },
  name: { gridArea: 'name' },
  target: { gridArea: 'target', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  before: { gridArea: 'before', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  /** Below them all. */
  note: { gridColumn: '1 / -1' },
  growth: { gridArea: 'growth', textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: '46px' },
})

/**
 * Class names of a row and its cells: the same for the head and the rows, so that numbers stand under their titles.
 * @param longest characters of the longest target.
 */
export function useTreeColumns(longest: number) {
  const styles = useStyles()
  return useMemo(() => {
    const { row, below, belowWide, ...cells } = styles
    return { ...cells, row: mergeClasses(row, longest >= 11 && below, longest >= 14 && belowWide) }
  }, [styles, longest])
}
