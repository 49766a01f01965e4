// What a blend is made of and what it does to a target, in words of both languages.

import { describe, expect, it } from 'vitest'

import { sampleSettings } from '../../shared/commands/sample-settings'
import { say } from '../../shared/i18n/messages'
import type { Locale } from '../../shared/i18n/messages'
import type { PaneWords } from '../../shared/ui/pane-context'
import { blendText, historyAloneText } from '../../shared/ui/preview/blend-text'
import { words as texts } from '../../shared/ui/words'
import { samplePlan } from './support/plans'

const words = (locale: Locale): PaneWords => ({
  locale,
  host: 'excel',
  typed: new Map(),
  t: (word, params) => say(texts[word], locale, params),
})
const blend = { history: 0.7, market: 0.3, pipeline: 0, equal: 0 }
const plan = samplePlan('en-US', { ...sampleSettings('en-US'), options: { blendEqual: 0.2 } })
const alone = samplePlan('en-US')

describe('a blend in words', () => {
  it('names its parts', () => {
    expect(blendText(blend, words('en-US'))).toBe('Shares: history 70%, market 30%')
    expect(blendText(blend, words('zh-CN'))).toBe('占比：历史 70%、市场 30%')
  })

  it('says of everybody what history alone would give', () => {
    plan.nodes.forEach(({ isClosed }, index) => {
      const text = historyAloneText(plan, index, words('en-US'))
      if (index === 0 || isClosed) expect(text).toBeUndefined()
      else
        expect(text).toContain(
          alone.nodes[index].target === plan.nodes[index].target ? 'the same' : alone.nodes[index].target.toLocaleString('en-US'),
        )
    })
  })

  it('says nothing where there is none', () => {
    expect(historyAloneText(alone, 3, words('en-US'))).toBeUndefined()
  })
})
