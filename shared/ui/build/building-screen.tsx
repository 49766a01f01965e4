// The building of a plan: how far it is, and a way to stop it.

import { makeStyles, tokens } from '@fluentui/react-components'

import type { Stage } from '../../commands/contracts'
import { Screen } from '../layout/screen'
import { WorkProgress } from '../layout/work-progress'
import { usePane } from '../pane-context'

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '16px' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
})

interface BuildingScreenProps {
  /** 0 to 1; undefined until anything is known. */
  progress?: number
  stage?: Stage
  isCancelling: boolean
  onCancel: () => void
}

export function BuildingScreen({ progress, stage, isCancelling, onCancel }: BuildingScreenProps) {
  const styles = useStyles()
  const { t } = usePane()
  // Before anything is written there is nothing to take back.
  const stopping = stage === 'writing' ? 'cancelling' : 'stopping'
  return (
    <Screen secondary={{ label: t('cancel'), onClick: onCancel, isDisabled: isCancelling }}>
      <div className={styles.body}>
        {isCancelling ? <WorkProgress label={stopping} isFixed /> : <WorkProgress label="atWriting" progress={progress} stage={stage} />}
        <div className={styles.quiet}>{t('buildingHint')}</div>
      </div>
    </Screen>
  )
}
