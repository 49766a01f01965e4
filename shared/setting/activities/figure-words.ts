// Says where a figure of the funnel comes from, or why there is none.

import type { Bilingual } from '../../i18n/messages'
import type { PlanNode } from '../plan/plan'
import type { SheetContext } from '../sheets/sheet-context'
import type { StageNeed } from './activity-plan'
import { figureTexts, STAGES } from './funnel-figures'

const texts = {
  own: { en: 'own', zh: '自身' },
  below: { en: 'of the people below', zh: '下级汇总' },
  drawn: { en: '{own}, drawn to {above}', zh: '{own}，向{above}收缩' },
  unit: { en: '{name}', zh: '{name}' },
  role: { en: 'the role {name}', zh: '角色“{name}”' },
  taken: { en: 'taken from {above}', zh: '取自{above}' },
  none: {
    en: 'unknown: neither the person, nor the role, nor a unit above has one',
    zh: '未知：本人、角色及上级均无此数值',
  },
  nobody: { en: '0%: nobody gets past this stage, so no number is enough', zh: '0%：无人通过该阶段，多少都不够' },
  before: { en: '; unknown with {stage}', zh: '；因“{stage}”未知而无法计算' },
  without: { en: '; not counted, since unknown: {count} below', zh: '；其中 {count} 人未知，未计入' },
} satisfies Record<string, Bilingual>

/** "win rate: own, drawn to Northwest". */
export function figureWords(
  { say, locale }: SheetContext,
  nodes: readonly PlanNode[],
  index: number,
  at: number,
  needs: readonly StageNeed[],
): string {
  const [node, need] = [nodes[index], needs[at]]
  const colon = locale === 'zh-CN' ? '：' : ': '
  const words = `${say(figureTexts[STAGES[at]])}${colon}${origin()}`
  if (node.isRep && need.value !== undefined && need.value > 0 && need.unknown > 0) {
    // Of the deal, or the nearest stage to it, whose figure is missing.
    const missing = needs.findIndex(({ value }) => value === undefined || value <= 0)
    return words + say(texts.before, { stage: say(figureTexts[STAGES[missing]]) })
  }
  return !node.isRep && need.unknown > 0 ? words + say(texts.without, { count: need.unknown }) : words

  function origin(): string {
    const { own, above, value, isPooled, weight } = need
    if (value === undefined) return say(texts.none)
    if (value <= 0) return say(texts.nobody)
    const named =
      above === undefined
        ? ''
        : above.from === 'role'
          ? say(texts.role, { name: above.role })
          : say(texts.unit, { name: nodes[above.node].name })
    if (own === undefined || weight === 0) return say(texts.taken, { above: named })
    const self = say(isPooled ? texts.below : texts.own)
    return above === undefined || weight === 1 ? self : say(texts.drawn, { own: self, above: named })
  }
}
