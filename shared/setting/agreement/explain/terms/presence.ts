// The term of absences and vacancies: who carries less, and who, or "not assigned", carries what they leave.

import type { Term } from '../term'

const texts = {
  own: { en: 'own absence or vacancy', zh: '本身缺勤或空缺' },
  left: { en: 'what absences and vacancies leave unassigned', zh: '缺勤与空缺留下的待分配部分' },
  others: { en: 'absences and vacancies of others', zh: '他人缺勤与空缺' },
}

export const presence: Term = {
  code: 'presence',
  header: { en: 'Absence', zh: '缺勤与空缺' },
  amounts: ({ split, nodes }) => nodes.map((_, index) => split.planned[index] - split.onRamps[index]),
  phrase: ({ nodes }, index) => {
    const { isUnassigned, pace } = nodes[index]
    const isOwn = pace?.causes.some((cause) => cause !== 'ramp')
    return isUnassigned ? { text: texts.left } : isOwn ? { text: texts.own } : { text: texts.others, ofOthers: true }
  },
}
