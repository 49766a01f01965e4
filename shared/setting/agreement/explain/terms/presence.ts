// The term of ramps, absences and vacancies: who carries less, and who, or "not assigned", carries what they leave.

import type { Term } from '../term'

const texts = {
  own: { en: 'own ramp, absence or vacancy', zh: '本身爬坡、缺勤或空缺' },
  left: { en: 'what ramps, absences and vacancies leave unassigned', zh: '爬坡、缺勤与空缺留下的待分配部分' },
  others: { en: 'ramps, absences and vacancies of others', zh: '他人爬坡、缺勤与空缺' },
}

export const presence: Term = {
  code: 'presence',
  header: { en: 'Ramp and absence', zh: '爬坡与缺勤' },
  amounts: ({ split, nodes }) => nodes.map((_, index) => split.planned[index] - split.forTheirMonths[index]),
  phrase: ({ nodes }, index) => {
    const { isUnassigned, pace } = nodes[index]
    return { text: isUnassigned ? texts.left : pace === undefined ? texts.others : texts.own }
  },
}
