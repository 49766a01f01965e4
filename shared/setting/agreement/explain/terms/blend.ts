// The term of blended shares: market, pipeline and equal parts beside history.

import type { Term } from '../term'

const percent = (weight: number): string => String(Math.round(weight * 1000) / 10)

export const blend: Term = {
  code: 'blend',
  header: { en: 'Blend of sources', zh: '来源合成' },
  amounts: ({ split, nodes }) => nodes.map((_, index) => split.blended[index] - split.withPotentials[index]),
  phrase: ({ plan: { sources } }) => ({
    text: {
      en: 'shares blended from history {history}%, market {market}%, pipeline {pipeline}%, equal parts {equal}%',
      zh: '占比按历史 {history}%、市场 {market}%、商机 {pipeline}%、均分 {equal}% 合成',
    },
    params: {
      history: percent(sources?.blend.history ?? 1),
      market: percent(sources?.blend.market ?? 0),
      pipeline: percent(sources?.blend.pipeline ?? 0),
      equal: percent(sources?.blend.equal ?? 0),
    },
  }),
}
