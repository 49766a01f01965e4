// How far long work is: what is being done, a bar, and a percentage where it is known.

import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components'

import type { Stage } from '../../commands/contracts'
import type { Params } from '../../i18n/messages'
import { usePane } from '../pane-context'
import type { Word } from '../words'
import type { RunningWork } from './use-work'

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: '6px' },
  line: { display: 'flex', alignItems: 'baseline', gap: '8px' },
  label: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  percent: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
})

const STAGE_WORDS: Record<Stage, Word> = {
  workbook: 'atWorkbook',
  tables: 'atTables',
  owners: 'atOwners',
  plan: 'atPlan',
  sheets: 'atSheets',
  writing: 'atWriting',
  files: 'atFiles',
}

export interface WorkProgressProps {
  /** What is done, until a stage says it more closely; always shown where `isFixed`. */
  label: Word
  params?: Params
  isFixed?: boolean
  /** For work beside others, not in the place of a screen. */
  isSmall?: boolean
  /** 0 to 1; undefined where nobody knows. */
  progress?: number
  stage?: Stage
}

/** A screen reader is told every quarter, not every step. */
export function WorkProgress({ label, params, isFixed = false, isSmall = false, progress, stage }: WorkProgressProps) {
  const styles = useStyles()
  const { t } = usePane()
  const text = stage === undefined || isFixed ? t(label, params) : t(STAGE_WORDS[stage])
  const percent = progress === undefined ? undefined : Math.floor(progress * 100)
  const spoken = percent === undefined || percent < 25 ? '' : t('percentDone', { percent: Math.floor(percent / 25) * 25 })
  return (
    <div className={styles.lines}>
      <div className={styles.line}>
        <div className={mergeClasses(styles.label, isSmall && styles.small)} role="status">
          {text}
        </div>
        {percent !== undefined && (
          <div className={mergeClasses(styles.percent, isSmall && styles.small)} aria-hidden>
            {percent}%
          </div>
        )}
      </div>
      <ProgressBar
        value={progress}
        thickness={isSmall ? 'medium' : 'large'}
        aria-label={text}
        aria-valuetext={percent === undefined ? undefined : t('percentDone', { percent })}
      />
      <div className={styles.unseen} role="status">
        {spoken}
      </div>
    </div>
  )
}

/** Of work that can be stopped: once it is asked to, it says so. */
export function RunningProgress({ running: { label, progress, stage, isCancelling } }: { running: RunningWork }) {
  if (isCancelling) return <WorkProgress isSmall isFixed label={stage === 'writing' ? 'cancelling' : 'stopping'} />
  return <WorkProgress isSmall label={label} progress={progress} stage={stage} />
}
