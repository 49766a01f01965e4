// The product's name and what its verbs are called in the host's own menus: Excel's ribbon and the menu of Google Sheets say it alike.

import type { Bilingual } from './messages'

export const PRODUCT: Bilingual = { en: 'Sales Targets', zh: '销售目标管理' }

export const VERB_LABELS = {
  plan: { en: 'Plan targets', zh: '制定目标' },
  rebuild: { en: 'Rebuild the plan', zh: '重新生成计划' },
  check: { en: 'Check', zh: '校验' },
  help: { en: 'Help', zh: '帮助' },
} satisfies Record<string, Bilingual>
