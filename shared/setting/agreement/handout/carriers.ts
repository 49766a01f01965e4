// Everybody who carries a target of the plan and can be handed it: people, or units below the company with somebody in them.

import { isReached } from '../../levels/stages'
import type { Plan } from '../../plan/plan'

/** Who a file is made for. */
export type HandoutBy = 'rep' | 'manager'

/** Places in the plan, in its order; a seat that is vacant has nobody who could answer. */
export const carriersOf = ({ nodes }: { nodes: Plan['nodes'] }, by: HandoutBy): number[] =>
  nodes.flatMap((node, index) =>
    !node.isClosed && !node.isUnassigned && !node.isVacant && isReached(node) && node.parent !== -1 && node.isRep === (by === 'rep')
      ? [index]
      : [],
  )
