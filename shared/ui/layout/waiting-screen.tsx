// In the place of a screen whose content is not there yet: what is awaited, how far it is, and the outline of what will come.

import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'

import type { Stage } from '../../commands/contracts'
import { usePane } from '../pane-context'
import type { Word } from '../words'
import type { Action } from './screen'
import { Screen } from './screen'
import { WorkProgress } from './work-progress'

/** After so long a person is told that it is not their machine alone. */
const LONG_MS = 8_000

/** Heights of the outline's blocks in pixels, and their widths where they are not full. */
const OUTLINES: Record<'cards' | 'plan', readonly (readonly [height: number, width?: string])[]> = {
  cards: [[64], [64], [64]],
  plan: [[16, '40%'], [32, '70%'], [16, '60%'], [140], [16], [16], [16], [16]],
}

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', gap: '6px', paddingTop: '16px' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  // Without colours of its own the outline is nothing but stray lines.
  outline: { display: 'flex', flexDirection: 'column', gap: '8px', '@media (forced-colors: active)': { display: 'none' } },
})

interface WaitingScreenProps {
  /** What is awaited. */
  label: Word
  /** Said when it takes long. */
  longer: Word
  outline: 'cards' | 'plan'
  /** 0 to 1; undefined where nobody knows. */
  progress?: number
  stage?: Stage
  onCancel: () => void
}

export function WaitingScreen({ label, longer, outline, progress, stage, onCancel }: WaitingScreenProps) {
  const styles = useStyles()
  const { t } = usePane()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS)
    return () => clearTimeout(timer)
  }, [])
  const cancel: Action = { label: t('cancel'), onClick: onCancel }
  return (
    <Screen secondary={cancel}>
      <div className={styles.words}>
        <WorkProgress label={label} progress={progress} stage={stage} />
        <div className={styles.quiet} role="status">
          {isLong && t(longer)}
        </div>
      </div>
      <Skeleton className={styles.outline} aria-hidden>
        {OUTLINES[outline].map(([height, width], index) => (
          <SkeletonItem key={index} style={{ height, width }} />
        ))}
      </Skeleton>
    </Screen>
  )
}
