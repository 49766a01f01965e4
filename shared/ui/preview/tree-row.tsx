// One node of the plan in the level table: two lines where the pane is narrow, four columns where there is room.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { memo } from 'react'

import { say } from '../../i18n/messages'
import { isReached } from '../../setting/levels/stages'
import { stateTexts } from '../../setting/levels/stage-words'
import type { Plan } from '../../setting/plan/plan'
import { decimalsOf } from '../../setting/sheets/sheet-context'
import { formatAmount, formatShare, formatTarget, growthOf } from '../numbers/format'
import { usePane } from '../pane-context'
import { historyAloneText } from './blend-text'
import { GrowthText } from './growth-text'
import { RuleNote } from './rule-note'
import { whyId } from './target-why'
import type { useTreeColumns } from './tree-columns'

/** Deeper levels are not indented further: the numbers need the room. */
const DEEPEST_INDENT = 5

/** The chevron before a name, with its gap. */
const NAME_INDENT = 16

const useStyles = makeStyles({
  row: {
    cursor: 'default',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  branch: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  name: { display: 'flex', gap: '2px', minWidth: 0 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  chevron: {
    flexShrink: 0,
    width: '14px',
    height: '16px',
    fontSize: '14px',
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
  },
  open: { transform: 'rotate(90deg)' },
  about: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
})

interface TreeRowProps {
  plan: Plan
  columns: ReturnType<typeof useTreeColumns>
  index: number
  isOpen: boolean
  /** The terms of its target are shown below it. */
  isExplained: boolean
  /** The one row that the Tab key reaches. */
  isCurrent: boolean
  /** Search results are not indented and say where they belong. */
  isFlat: boolean
  /** What the classic rules would give stands below. */
  comparesRules: boolean
}

/** The table listens for all its rows. */
export const TreeRow = memo(function TreeRow({
  plan,
  columns,
  index,
  isOpen,
  isExplained,
  isCurrent,
  isFlat,
  comparesRules,
}: TreeRowProps) {
  const styles = useStyles()
  const words = usePane()
  const { locale, t } = words
  const node = plan.nodes[index]
  const parent = plan.nodes[node.parent]
  const decimals = decimalsOf(plan.unit)
  const isBranch = node.children.length > 0 && !isFlat
  const indent = isFlat ? 0 : Math.min(node.depth, DEEPEST_INDENT) * 10
  const about = [
    node.isRep ? '' : node.level,
    node.isClosed
      ? t('closed')
      : !isReached(node)
        ? say(stateTexts.waits, locale)
        : parent && parent.target > 0
          ? t(isFlat ? 'shareOf' : 'share', { share: formatShare(node.target / parent.target, locale), parent: parent.name })
          : '',
    node.override ? t('overridden') : node.hold && !node.isClosed ? t('held') : '',
  ].filter((part) => part !== '')
  const alone = historyAloneText(plan, index, words)

  return (
    <div
      role="row"
      data-row={index}
      className={mergeClasses(columns.row, styles.row, isBranch && styles.branch)}
      aria-level={isFlat ? 1 : node.depth + 1}
      aria-expanded={isBranch ? isOpen : undefined}
      aria-controls={isExplained ? whyId(index) : undefined}
      title={isBranch ? undefined : t('whyThis')}
      tabIndex={isCurrent ? 0 : -1}
    >
      <div role="rowheader" className={mergeClasses(columns.name, styles.name)} style={{ paddingLeft: indent }}>
        {!isFlat &&
          (isBranch ? (
            <ChevronRightRegular className={mergeClasses(styles.chevron, isOpen && styles.open)} aria-hidden />
          ) : (
            <span className={styles.chevron} />
          ))}
        <span className={styles.words}>
          {node.name}
          <div className={styles.about}>{about.join(' · ')}</div>
        </span>
      </div>
      <div role="gridcell" className={mergeClasses(columns.target)}>
        {isReached(node) ? formatTarget(node.target, locale, decimals) : '—'}
      </div>
      <div role="gridcell" className={mergeClasses(columns.before, styles.quiet)}>
        {node.lastYear === null ? '—' : formatAmount(node.lastYear, locale, decimals)}
      </div>
      <div role="gridcell" className={mergeClasses(columns.growth, styles.quiet)}>
        <GrowthText growth={growthOf(node, plan)} />
      </div>
      {alone !== undefined && (
        <div
          role="gridcell"
          className={mergeClasses(columns.note, styles.quiet)}
          style={{ paddingLeft: isFlat ? 0 : indent + NAME_INDENT }}
        >
          {alone}
        </div>
      )}
      {comparesRules && node.parent !== -1 && !node.isClosed && !node.isUnassigned && (
        <div
          role="gridcell"
          className={mergeClasses(columns.note, styles.quiet)}
          style={{ paddingLeft: isFlat ? 0 : indent + NAME_INDENT }}
        >
          <RuleNote plan={plan} index={index} />
        </div>
      )}
    </div>
  )
})
