// A box to tick, with its words beside it.

import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  label: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '2px 0',
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  box: {
    width: '16px',
    height: '16px',
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
})

interface TickBoxProps {
  label: string
  isTicked: boolean
  onTick: (isTicked: boolean) => void
}

export function TickBox({ label, isTicked, onTick }: TickBoxProps) {
  const styles = useStyles()
  return (
    <label className={styles.label}>
      <input className={styles.box} type="checkbox" checked={isTicked} onChange={({ target }) => onTick(target.checked)} />
      {label}
    </label>
  )
}
