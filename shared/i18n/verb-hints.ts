// What each verb of the menus does: apart from their names, because the script of Google Sheets loads only those.

import type { Bilingual } from './messages'
import { VERB_LABELS } from './verbs'

export interface Verb {
  /** On the button and in the menu. */
  label: Bilingual
  /** What it does, for the button's tooltip and for the help page. */
  hint: Bilingual
}

export const VERBS = {
  plan: {
    label: VERB_LABELS.plan,
    hint: {
      en: 'Open the pane: build a plan from your team and its sales history, with targets for every level and month, in ordinary formulas.',
      zh: '打开任务窗格：根据组织和历史业绩编制计划，用普通公式把目标分解到每一级、每个月。',
    },
  },
  rebuild: {
    label: VERB_LABELS.rebuild,
    hint: {
      en: 'Calculate the plan of this workbook anew after people, history or settings have changed. You see the numbers before anything is written; overrides stay.',
      zh: '人员、业绩或参数变动后，重新计算本工作簿中的计划。写入之前先显示结果，人工调整会保留。',
    },
  },
  check: {
    label: VERB_LABELS.check,
    hint: {
      en: 'Go to the Check sheet, where every sum of the plan is a live formula. Without a plan, the pane opens.',
      zh: '转到“校验”工作表，计划的每一项合计都以实时公式核对。尚无计划时打开任务窗格。',
    },
  },
  help: {
    label: VERB_LABELS.help,
    hint: {
      en: 'How to plan, change and check targets, the functions for your own cells, and what happens to your data.',
      zh: '如何制定、调整和校验目标，可在自己的单元格中使用的函数，以及数据如何处理。',
    },
  },
} satisfies Record<keyof typeof VERB_LABELS, Verb>
