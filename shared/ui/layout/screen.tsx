// One step of the pane: content that scrolls, and below it the pinned main action.

import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    scrollbarWidth: 'thin',
    padding: '4px 12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
  },
  footer: {
    padding: '10px 12px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', gap: '8px' },
  primary: { flexGrow: 1, minWidth: 0 },
  secondary: { flexShrink: 0, minWidth: '72px' },
})

export interface Action {
  label: string
  onClick: () => void
  /** Says why in `hint`; the button stays reachable by keyboard. */
  isDisabled?: boolean
}

interface ScreenProps {
  children: ReactNode
  primary?: Action
  secondary?: Action
  /** Above the actions: what is missing, or what will happen. */
  hint?: ReactNode
}

export function Screen({ children, primary, secondary, hint }: ScreenProps) {
  const styles = useStyles()
  return (
    <>
      <main className={styles.content}>{children}</main>
      {(primary || secondary || hint) && (
        <footer className={styles.footer}>
          {hint !== undefined && (
            <div className={styles.hint} role={typeof hint === 'string' ? 'status' : undefined}>
              {hint}
            </div>
          )}
          <div className={styles.actions}>
            {secondary && (
              <Button className={styles.secondary} disabledFocusable={secondary.isDisabled} onClick={secondary.onClick}>
                {secondary.label}
              </Button>
            )}
            {primary && (
              <Button className={styles.primary} appearance="primary" disabledFocusable={primary.isDisabled} onClick={primary.onClick}>
                {primary.label}
              </Button>
            )}
          </div>
        </footer>
      )}
    </>
  )
}
