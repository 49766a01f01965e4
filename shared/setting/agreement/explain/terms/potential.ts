// The term of typed potentials, which stand in place of history.

import type { Term } from '../term'

const texts = {
  own: { en: 'the potential typed for it in place of history', zh: '以填写的潜力代替历史业绩' },
  below: { en: 'the potentials typed for its people in place of history', zh: '以下级填写的潜力代替历史业绩' },
  others: { en: 'potentials typed for others in place of history', zh: '其他人以填写的潜力代替历史业绩' },
}

export const potential: Term = {
  code: 'potential',
  header: { en: 'Potential', zh: '潜力' },
  amounts: ({ split, nodes }) => nodes.map((_, index) => split.withPotentials[index] - split.withMeans[index]),
  phrase: ({ nodes }, index) => {
    const { basis, children } = nodes[index]
    if (basis !== 'potential') return { text: texts.others, ofOthers: true }
    return { text: children.some((child) => nodes[child].basis === 'potential') ? texts.below : texts.own }
  },
}
