// A short message in a coloured frame: what happened, or what to look out for.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle'
import { InfoFilled } from '@fluentui/react-icons/svg/info'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import type { ReactNode } from 'react'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '18px', lineHeight: 1, marginTop: '1px', color: tokens.colorNeutralForeground3 },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  successFrame: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warningFrame: { backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  warning: { color: tokens.colorStatusWarningForeground1 },
  errorFrame: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  error: { color: tokens.colorStatusDangerForeground1 },
})

const ICONS = { info: InfoFilled, success: CheckmarkCircleFilled, warning: WarningFilled, error: ErrorCircleFilled }

interface NoticeProps {
  kind: NoticeKind
  title?: string
  children?: ReactNode
}

/** Errors interrupt a screen reader, the others wait their turn. */
export function Notice({ kind, title, children }: NoticeProps) {
  const styles = useStyles()
  const Icon = ICONS[kind]
  const frame = kind === 'info' ? undefined : styles[`${kind}Frame`]
  return (
    <div className={mergeClasses(styles.notice, frame)} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon className={mergeClasses(styles.icon, kind !== 'info' && styles[kind])} aria-hidden />
      <div>
        {title !== undefined && <div className={styles.title}>{title}</div>}
        {children}
      </div>
    </div>
  )
}
