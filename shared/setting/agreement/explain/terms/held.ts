// The term of the node's own floor, cap or lock, where it holds the target.

import type { Bilingual } from '../../../../i18n/messages'
import type { HoldKind } from '../../../split/held-parts'
import type { Term } from '../term'

const texts: Record<HoldKind | 'below', Bilingual> = {
  floor: { en: 'held at its floor', zh: '限定在下限' },
  cap: { en: 'held at its cap', zh: '限定在上限' },
  lock: { en: 'locked', zh: '已锁定' },
  closed: { en: 'not active', zh: '不在岗' },
  remainder: { en: 'what others at their limits could not take', zh: '其他人已达上下限，承接余额' },
  below: { en: 'everybody below has a fixed amount', zh: '下级均为固定金额' },
}

export const held: Term = {
  code: 'held',
  header: { en: 'Own limit', zh: '本身上下限与锁定' },
  amounts: ({ nodes, isFixed, ofTheRest }) =>
    nodes.map(({ target, override }, index) => (override === undefined && isFixed[index] ? target - ofTheRest[index] : 0)),
  phrase: ({ nodes }, index) => {
    const kind = nodes[index].hold?.kind ?? 'below'
    return { text: texts[kind], ofOthers: kind === 'remainder' }
  },
}
