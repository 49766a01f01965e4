// The writing of a plan: how far it is, and a way to stop it.

import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components'

import { Screen } from '../layout/screen'
import { usePane } from '../pane-context'

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '24px' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  percent: { fontVariantNumeric: 'tabular-nums' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
})

interface BuildingScreenProps {
  /** 0 to 1. */
  progress: number
  isCancelling: boolean
  onCancel: () => void
}

/** A screen reader is told every quarter, not every step. */
export function BuildingScreen({ progress, isCancelling, onCancel }: BuildingScreenProps) {
  const styles = useStyles()
  const { t } = usePane()
  const percent = Math.round(progress * 100)
  const text = isCancelling ? t('cancelling') : t('percentDone', { percent })
  const spoken = isCancelling ? t('cancelling') : t('percentDone', { percent: Math.floor(percent / 25) * 25 })
  return (
    <Screen secondary={{ label: t('cancel'), onClick: onCancel, isDisabled: isCancelling }}>
      <div className={styles.body}>
        <div className={styles.title}>{t('building')}</div>
        <ProgressBar value={isCancelling ? undefined : progress} thickness="large" aria-label={t('building')} aria-valuetext={text} />
        <div className={styles.percent} aria-hidden>
          {text}
        </div>
        <div className={styles.unseen} role="status">
          {spoken}
        </div>
        <div className={styles.quiet}>{t('buildingHint')}</div>
      </div>
    </Screen>
  )
}
