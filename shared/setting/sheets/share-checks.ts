// A line of Check where shares depend on the target: by base and equal units, another target is other shares.

import type { Bilingual } from '../../i18n/messages'
import { f, named } from '../../workbook/formula'
import { optionOf } from '../options/options'
import type { ExtraCheck } from './sheet-checks'
import type { SheetContext } from './sheet-context'
import { TOTAL_NAME } from './sheet-context'

const texts = {
  title: { en: 'Shares are those of this target', zh: '占比与当前目标一致' },
  detail: {
    en: 'By base and equal units, shares depend on the target: what it has changed by since they were worked out. Rebuild the plan.',
    zh: '按“基数加等额”分解时占比取决于目标：此处为计算占比后目标的变化额。请重新生成。',
  },
} satisfies Record<string, Bilingual>

/** None where shares are the same for every target. */
export const shareChecks = ({ plan, places }: SheetContext): ExtraCheck[] =>
  optionOf(plan.settings.options, 'shareRule') === 'units'
    ? [{ id: 'shareTarget', ...texts, gap: 0, formula: f`=ROUND(${named(TOTAL_NAME)}-${plan.total},${places.amount})` }]
    : []
