// The term of people who are there for a part of the year: they weigh the seasonal share of their months.

import type { Term } from '../term'

const texts = {
  own: { en: 'there for {months} of 12 months', zh: '全年在岗 {months} 个月' },
  others: { en: 'others who are there for a part of the year', zh: '其他人仅部分月份在岗' },
}

export const partYear: Term = {
  code: 'partYear',
  header: { en: 'Part of the year', zh: '部分年度' },
  amounts: ({ split, nodes }) => nodes.map((_, index) => split.forTheirMonths[index] - split.blended[index]),
  phrase: ({ nodes }, index) => {
    const { isRep, from, to } = nodes[index]
    const isPart = isRep && (from > 0 || to < 11)
    return isPart ? { text: texts.own, params: { months: to - from + 1 } } : { text: texts.others, ofOthers: true }
  },
}
