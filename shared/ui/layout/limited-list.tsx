// A list that shows its first entries and the rest on demand, so that thousands cost nothing until asked for.

import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Key, ReactNode } from 'react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { usePane } from '../pane-context'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  item: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingLeft: '10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    overflowWrap: 'anywhere',
  },
  more: { alignSelf: 'flex-start', marginLeft: '-8px' },
})

interface LimitedListProps<Item> {
  items: readonly Item[]
  /** How many at first. */
  first: number
  /** How many more a click shows. */
  more?: number
  itemKey: (item: Item, index: number) => Key
  children: (item: Item) => ReactNode
}

export function LimitedList<Item>({ items, first, more = 50, itemKey, children }: LimitedListProps<Item>) {
  const styles = useStyles()
  const { t } = usePane()
  const list = useRef<HTMLUListElement>(null)
  const [limit, setLimit] = useState(first)
  // One entry more is cheaper to show than to hide behind a button.
  const shown = items.length <= limit + 1 ? items : items.slice(0, limit)
  const rest = items.length - shown.length
  const showMore = (): void => {
    flushSync(() => setLimit(limit + more))
    // The button may be gone now: whoever reads on by keyboard reads on at the first new item.
    ;(list.current?.children[shown.length] as HTMLElement | undefined)?.focus()
  }
  return (
    <>
      <ul className={styles.list} ref={list}>
        {shown.map((item, index) => (
          <li key={itemKey(item, index)} className={styles.item} tabIndex={-1}>
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} appearance="subtle" size="small" onClick={showMore}>
          {t('showMore', { n: Math.min(more, rest) })}
        </Button>
      )}
    </>
  )
}
