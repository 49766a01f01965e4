// The term of newcomers: a node without history weighs as much as the mean of its team, and its siblings as much less.

import type { Term } from '../term'

const texts = {
  own: { en: 'no history of its own: the mean of the team', zh: '本身没有历史业绩，取团队平均' },
  others: { en: 'others without history, who are given the mean of their team', zh: '其他没有历史业绩者按团队平均分配' },
}

export const mean: Term = {
  code: 'mean',
  header: { en: 'Team mean', zh: '团队平均' },
  amounts: ({ split, nodes }) => nodes.map((_, index) => split.withMeans[index] - split.history[index]),
  phrase: ({ nodes }, index) => (nodes[index].basis === 'mean' ? { text: texts.own } : { text: texts.others, ofOthers: true }),
}
