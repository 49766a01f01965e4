// What the arrow keys do in the level table, as in any tree grid (WAI-ARIA Authoring Practices, treegrid, rows first).

import type { PlanNode } from '../../setting/plan/plan'

export type TreeMove = { to: number } | { toggle: true } | undefined

/**
 * @param rows indices of the nodes that are shown, in order.
 * @param isBranch whether the current node can be opened.
 */
export function treeMove(
  key: string,
  current: number,
  rows: readonly number[],
  nodes: readonly PlanNode[],
  isBranch: boolean,
  isOpen: boolean,
): TreeMove {
  const at = rows.indexOf(current)
  const to = (position: number): TreeMove => (position >= 0 && position < rows.length ? { to: rows[position] } : undefined)
  switch (key) {
    case 'ArrowDown':
      return to(at + 1)
    case 'ArrowUp':
      return to(at - 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(rows.length - 1)
    case 'ArrowRight':
      if (!isBranch) return undefined
      return isOpen ? to(at + 1) : { toggle: true }
    case 'ArrowLeft':
      if (isBranch && isOpen) return { toggle: true }
      return to(rows.indexOf(nodes[current].parent))
    case 'Enter':
    case ' ':
      return isBranch ? { toggle: true } : undefined
    default:
      return undefined
  }
}
