// Beside the plan that is shown: how far the one is that is tried, and a way to stop it.

import { Button, makeStyles } from '@fluentui/react-components'
import { useEffect, useState } from 'react'

import type { Stage } from '../../commands/contracts'
import { WorkProgress } from '../layout/work-progress'
import { usePane } from '../pane-context'

/** What is there sooner needs no bar that comes and goes. */
const SOON_MS = 300

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  progress: { flexGrow: 1, minWidth: 0 },
})

interface TrialProgressProps {
  progress?: number
  stage?: Stage
  onStop: () => void
}

export function TrialProgress({ progress, stage, onStop }: TrialProgressProps) {
  const styles = useStyles()
  const { t } = usePane()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SOON_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isLong) return <div role="status">{t('computing')}</div>
  return (
    <div className={styles.line}>
      <div className={styles.progress}>
        <WorkProgress label="computing" isSmall progress={progress} stage={stage} />
      </div>
      <Button size="small" onClick={onStop}>
        {t('stopTrial')}
      </Button>
    </div>
  )
}
