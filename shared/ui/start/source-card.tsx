// One way to start: a radio button as a card that opens when it is chosen.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  card: {
    position: 'relative',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':has(input:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    ':hover': { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  },
  disabled: { ':hover': { border: `1px solid ${tokens.colorNeutralStroke1}` } },
  label: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) 16px',
    columnGap: '10px',
    alignItems: 'start',
    padding: '10px 12px',
    cursor: 'pointer',
  },
  labelDisabled: { cursor: 'default' },
  icon: { fontSize: '24px', lineHeight: 1, color: tokens.colorNeutralForeground3 },
  iconChosen: { color: tokens.colorCompoundBrandForeground1 },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  titleDisabled: { color: tokens.colorNeutralForegroundDisabled },
  detail: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  radio: { margin: '2px 0 0', width: '16px', height: '16px', accentColor: tokens.colorCompoundBrandBackground, outlineStyle: 'none' },
  body: { padding: '0 12px 12px' },
})

interface SourceCardProps {
  icon: ReactNode
  title: string
  detail: string
  isChosen: boolean
  isDisabled?: boolean
  onChoose: () => void
  /** Shown while the card is chosen. */
  children?: ReactNode
}

export function SourceCard({ icon, title, detail, isChosen, isDisabled = false, onChoose, children }: SourceCardProps) {
  const styles = useStyles()
  const id = useId()
  return (
    <div className={mergeClasses(styles.card, isChosen && styles.chosen, isDisabled && styles.disabled)}>
      <label className={mergeClasses(styles.label, isDisabled && styles.labelDisabled)}>
        <span className={mergeClasses(styles.icon, isChosen && styles.iconChosen)} aria-hidden>
          {icon}
        </span>
        <span>
          <div id={`${id}t`} className={mergeClasses(styles.title, isDisabled && styles.titleDisabled)}>
            {title}
          </div>
          <div id={`${id}d`} className={styles.detail}>
            {detail}
          </div>
        </span>
        <input
          className={styles.radio}
          type="radio"
          name="source"
          checked={isChosen}
          disabled={isDisabled}
          onChange={onChoose}
          aria-labelledby={`${id}t`}
          aria-describedby={`${id}d`}
        />
      </label>
      {isChosen && children !== undefined && <div className={styles.body}>{children}</div>}
    </div>
  )
}
