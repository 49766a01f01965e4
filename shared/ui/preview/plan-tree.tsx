// Every level of the plan as a table that opens and closes; thousands of reps are shown in portions and found by name.

import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import type { CSSProperties, KeyboardEvent, MouseEvent, SyntheticEvent } from 'react'
import { Fragment, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import type { Plan } from '../../setting/plan/plan'
import { decimalsOf, moneyLabel } from '../../setting/sheets/sheet-context'
import { Section } from '../layout/section'
import { formatAmount, formatTarget } from '../numbers/format'
import { usePane } from '../pane-context'
import { useTreeColumns } from './tree-columns'
import { TargetWhy } from './target-why'
import { treeMove } from './tree-keys'
import { TreeRow } from './tree-row'
import { firstOpen, foundRows, visibleRows } from './visible-rows'

const PORTION = 100
/** Below it everybody is in sight without searching. */
const SEARCH_FROM = 40

const useStyles = makeStyles({
  head: { color: tokens.colorNeutralForeground3, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  /** Numbers that still stand, quieter; a theme's own contrast holds. */
  stale: { fontStyle: 'italic' },
  more: { alignSelf: 'flex-start', marginLeft: '-8px' },
  tool: { marginRight: '-6px' },
  nothing: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

/** The node whose row an event comes from. */
function rowOf({ target }: SyntheticEvent): number | undefined {
  const row = (target as Element).closest<HTMLElement>('[data-row]')?.dataset.row
  return row === undefined ? undefined : Number(row)
}

interface PlanTreeProps {
  plan: Plan
  /** What the classic rules would give stands in every row. */
  comparesRules?: boolean
  /** Another plan is on its way. */
  isStale?: boolean
}

export function PlanTree({ plan, comparesRules = false, isStale = false }: PlanTreeProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const { nodes } = plan
  const decimals = decimalsOf(plan.unit)
  const longest = formatTarget(plan.total, locale, decimals).length
  const columns = useTreeColumns(longest)
  const [open, setOpen] = useState<ReadonlySet<number>>(() => firstOpen(nodes))
  const [limit, setLimit] = useState(PORTION)
  const [search, setSearch] = useState('')
  const [current, setCurrent] = useState(0)
  /** Whose target is explained below the row. */
  const [explained, setExplained] = useState<number>()
  const grid = useRef<HTMLDivElement>(null)
  const isFlat = search.trim() !== ''
  const rows = useMemo(() => (isFlat ? foundRows(nodes, search) : visibleRows(nodes, open)), [nodes, open, search, isFlat])
  const shown = rows.slice(0, limit)
  const reachable = shown.includes(current) ? current : shown[0]
  const branches = useMemo(() => nodes.flatMap((node, index) => (node.children.length > 0 ? [index] : [])), [nodes])
  const isAllOpen = branches.every((index) => open.has(index))

  const isBranch = (index: number): boolean => nodes[index].children.length > 0 && !isFlat
  const toggle = (index: number): void =>
    setOpen((before) => {
      const after = new Set(before)
      if (!after.delete(index)) after.add(index)
      return after
    })
  const explain = (index: number): void => setExplained(explained === index ? undefined : index)
  const focus = (index: number): void => grid.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus()
  const onClick = (event: MouseEvent): void => {
    const index = rowOf(event)
    if (index === undefined) return
    if (isBranch(index)) toggle(index)
    else explain(index)
  }
  const onKey = (event: KeyboardEvent): void => {
    const index = rowOf(event)
    const move = index === undefined ? undefined : treeMove(event.key, index, shown, nodes, isBranch(index), open.has(index))
    if (index !== undefined && !isBranch(index) && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      explain(index)
    }
    if (index === undefined || move === undefined) return
    event.preventDefault()
    if ('toggle' in move) toggle(index)
    else focus(move.to)
  }
  const more = (): void => {
    const next = rows[shown.length]
    flushSync(() => setLimit(limit + PORTION))
    // The button may be gone now: whoever reads on by keyboard reads on at the first new row.
    focus(next)
  }
  // The widest number of each column stands in the company's row: everybody else is a part of it.
  const widths = {
    '--target': `${longest + 1}ch`,
    '--before': `${Math.max(9, formatAmount(nodes[0].lastYear ?? 0, locale, decimals).length + 1)}ch`,
  } as CSSProperties

  return (
    <Section
      title={t('levels')}
      tools={
        branches.length > 1 &&
        !isFlat && (
          <Button
            className={styles.tool}
            appearance="transparent"
            size="small"
            onClick={() => setOpen(isAllOpen ? new Set([0]) : new Set(branches))}
          >
            {t(isAllOpen ? 'collapseAll' : 'expandAll')}
          </Button>
        )
      }
    >
      {nodes.length > SEARCH_FROM && (
        <Input
          type="search"
          value={search}
          onChange={(_, { value }) => setSearch(value)}
          contentBefore={<SearchRegular />}
          placeholder={t('find')}
          aria-label={t('find')}
        />
      )}
      <div
        ref={grid}
        role="treegrid"
        aria-label={`${t('levels')}, ${moneyLabel({ ...plan.settings, locale })}`}
        aria-rowcount={rows.length + 1}
        aria-busy={isStale}
        className={mergeClasses(isStale && styles.stale)}
        style={widths}
        onClick={onClick}
        onKeyDown={onKey}
        onFocus={(event) => setCurrent(rowOf(event) ?? current)}
      >
        <div role="row" className={mergeClasses(columns.row, styles.head)}>
          <div role="columnheader" className={columns.name}>
            {t('nameIn', { money: moneyLabel({ ...plan.settings, locale }) })}
          </div>
          <div role="columnheader" className={columns.target}>
            {t('targetColumn')}
          </div>
          <div role="columnheader" className={columns.before}>
            {t(plan.comparesLastYear ? 'lastYear' : 'latestYear')}
          </div>
          <div role="columnheader" className={columns.growth}>
            {t('growth')}
          </div>
        </div>
        {shown.map((index) => (
          <Fragment key={index}>
            <TreeRow
              plan={plan}
              columns={columns}
              index={index}
              isOpen={open.has(index)}
              isExplained={explained === index}
              isCurrent={index === reachable}
              isFlat={isFlat}
              comparesRules={comparesRules}
            />
            {explained === index && <TargetWhy plan={plan} index={index} />}
          </Fragment>
        ))}
      </div>
      {rows.length === 0 && (
        <div className={styles.nothing} role="status">
          {t('nothingFound')}
        </div>
      )}
      {rows.length > shown.length && (
        <Button className={styles.more} appearance="subtle" size="small" onClick={more}>
          {t('showMore', { n: Math.min(PORTION, rows.length - shown.length) })} · {t('left', { n: rows.length - shown.length })}
        </Button>
      )}
    </Section>
  )
}
