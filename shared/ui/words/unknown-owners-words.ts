// Words of the list of owners whom Team does not know.

import type { Bilingual } from '../../i18n/messages'

export const unknownOwnersWords = {
  unknownOwners: { en: '{n|owner|owners} of the history {n:is|are} not in Team', zh: '历史业绩中有 {n} 位负责人不在组织中' },
  unknownOwnersHint: {
    en: 'Correct the names that are misspelt. Those who have left can be added in one step: their sales still count for the company, and they get no target.',
    zh: '如果是姓名写错，请更正。已离职的人员可一步加入组织：其业绩仍计入公司，不分配目标。',
  },
  owner: { en: 'Owner', zh: '负责人' },
  rowCount: { en: 'Rows', zh: '行数' },
  amount: { en: 'Amount', zh: '金额' },
  lastSale: { en: 'Last sale', zh: '最近业绩' },
  addFormer: { en: '{n:Add as a person who left|Add all as people who left}', zh: '将 {n} 人全部作为离职人员加入' },
  otherProblems: { en: 'Also to fix', zh: '其他需要修改的地方' },
} satisfies Record<string, Bilingual>
