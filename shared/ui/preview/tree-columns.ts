// The columns of the level table: stacked in two lines in a sidebar, side by side from 380 px.

import { makeStyles, tokens } from '@fluentui/react-components'

const WIDE = '@container pane (min-width: 380px)'

/** The grid's areas are the same for the head and the rows, so that numbers stand under their titles. */
export const useTreeColumns = makeStyles({
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
  name: { gridArea: 'name' },
  target: { gridArea: 'target', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  before: { gridArea: 'before', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  growth: { gridArea: 'growth', textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: '46px' },
})
