// Open items whose owner nobody knows.

import type { Bilingual } from '../../i18n/messages'
import { cellOf } from '../../import/input-table/cell-of'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { ReceivableRow } from '../inputs/receivables'

const texts = {
  receivableOwner: {
    en: 'The owner "{owner}" of this open item is not in Team. Write an id or name as in Team, or add the person.',
    zh: '此应收款的负责人“{owner}”不在“组织”中。请按“组织”填写编号或名称，或添加此人。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

export const checkReceivables = (rows: readonly ReceivableRow[], isKnown: (owner: string) => boolean): Problem[] =>
  rows.flatMap((row) => {
    const { owner } = row
    return owner === '' || isKnown(owner) ? [] : [problem('receivableOwner', cellOf(row, 'owner'), { owner })]
  })
