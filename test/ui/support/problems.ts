// Problems as the reading of a table reports them, in a file and in a sheet.

import type { Problem } from '../../../shared/import/problem'

export const someProblems: Problem[] = [
  {
    code: 'parentUnknown',
    severity: 'error',
    place: { file: 'team.csv', row: 7, column: 'parent' },
    text: { en: 'There is no "{parent}" in the team. Add it, or correct the spelling.', zh: '组织中没有“{parent}”。请添加，或更正拼写。' },
    params: { parent: 'North-West' },
  },
  {
    code: 'notNumber',
    severity: 'error',
    place: { sheet: 'Orders export', row: 1204, column: 'value', address: 'C1204' },
    text: { en: '"{found}" is not a number. Type an amount.', zh: '“{found}”不是数字。请输入金额。' },
    params: { found: 'n/a' },
  },
  {
    code: 'floorsAbove',
    severity: 'error',
    place: {},
    text: {
      en: 'The floors below {who} add up to {floor}, {gap} more than the target.',
      zh: '{who} 之下的下限合计 {floor}，比目标多 {gap}。',
    },
    params: { who: 'Europe', floor: 12_000_000, gap: 2_000_000 },
  },
]

/** Owners "Former 1", "Former 2" … of a history that Team does not know. */
export const unknownOwnerProblems = (count: number, last: number): Problem[] =>
  Array.from({ length: count }, (_, at) => ({
    code: 'unknownOwner',
    severity: 'error',
    place: { file: 'history.csv', row: at + 2, column: 'owner' },
    text: { en: '"{owner}" is not in Team.', zh: '“{owner}”不在组织中。' },
    params: { owner: `Former ${at + 1}` },
    unknownOwner: { owner: `Former ${at + 1}`, rows: 12 + at, total: 1234.5 * (at + 1), first: last - 400, last },
  }))
