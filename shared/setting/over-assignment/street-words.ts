// What the columns of the reps' sums are called: with what is not assigned to anybody yet, where a plan has such rows.

import type { Bilingual } from '../../i18n/messages'
import type { Plan } from '../plan/plan'

interface StreetWords {
  street: Bilingual
  ratio: Bilingual
  /** Of a month, with {month}. */
  month: Bilingual
}

const ASSIGNED: StreetWords = {
  street: { en: 'Reps together', zh: '一线合计' },
  ratio: { en: 'Reps / target', zh: '一线/目标' },
  month: { en: '{month} reps', zh: '{month}一线' },
}

const WITH_OPEN: StreetWords = {
  street: { en: 'Reps and not assigned', zh: '一线及待分配合计' },
  ratio: { en: 'Reps and not assigned / target', zh: '一线及待分配/目标' },
  month: { en: '{month} reps and not assigned', zh: '{month}一线及待分配' },
}

export const streetWords = ({ nodes }: Pick<Plan, 'nodes'>): StreetWords =>
  nodes.some(({ isUnassigned, isClosed }) => isUnassigned && !isClosed) ? WITH_OPEN : ASSIGNED
