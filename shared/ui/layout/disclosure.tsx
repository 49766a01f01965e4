// A part of a screen that most people do without: its title and how much of it is in use, the rest when it is opened.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '28px',
    padding: '4px 0',
    cursor: 'pointer',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  chevron: {
    flexShrink: 0,
    fontSize: '14px',
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
  },
  open: { transform: 'rotate(90deg)' },
  /** In a sidebar, what is in use may take a line of its own. */
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  title: { flexGrow: 1, whiteSpace: 'nowrap' },
  inUse: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  body: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px 0 8px' },
})

interface DisclosureProps {
  title: string
  /** How much of it is in use, such as "2 chosen"; empty for nothing. */
  inUse: string
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  children: ReactNode
}

export function Disclosure({ title, inUse, isOpen, onToggle, children }: DisclosureProps) {
  const styles = useStyles()
  return (
    <details className={styles.part} open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <ChevronRightRegular className={mergeClasses(styles.chevron, isOpen && styles.open)} aria-hidden />
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {inUse !== '' && <span className={styles.inUse}>{inUse}</span>}
        </span>
      </summary>
      {isOpen && <div className={styles.body}>{children}</div>}
    </details>
  )
}
