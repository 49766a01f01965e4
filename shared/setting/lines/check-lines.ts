// Whether a plan that is to be split by product line has lines at all, told with everything else that is wrong with a request.

import type { Bilingual } from '../../i18n/messages'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import { optionOf } from '../options/options'
import type { PlanRequest } from '../plan/plan-request'
import { lineNames } from './line-sales'

const texts = {
  noLines: {
    en: 'The history names no products, so that nothing can be split by product line. Give its rows a product, or choose which column holds it, or switch the split off.',
    zh: '历史业绩没有产品，无法按产品线分解。请为各行填写产品，或指定产品所在的列，或关闭此项。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** A person may name lines too; Goals give them totals only beside those of the history. */
export function checkLines(
  { settings, sales, lineTotals }: Pick<PlanRequest, 'settings' | 'sales' | 'lineTotals'>,
  yearStart: number,
): Problem[] {
  if (optionOf(settings.options, 'lines') !== 'yes' || (lineTotals?.size ?? 0) > 0) return []
  return lineNames(sales, settings.metric, yearStart).length > 0 ? [] : [problem('noLines', {})]
}
