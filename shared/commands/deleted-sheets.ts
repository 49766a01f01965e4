// Sheets of a plan that a person deleted: a rebuild makes them again, and says what was only there.

import type { Bilingual } from '../i18n/messages'
import type { Problem } from '../import/problem'
import type { PlanSheetKey } from '../setting/sheets/sheet-keys'
import { SHEETS } from '../setting/sheets/sheet-keys'
import { sheetOf } from '../workbook/layouts-of'
import type { Snapshot } from '../workbook/port'

/** What is gone with each; nothing that anybody typed where a sheet is not listed. */
const LOST: Partial<Record<PlanSheetKey, Bilingual>> = {
  settings: { en: 'its settings are those that you gave now', zh: '参数以您此次填写的为准' },
  team: { en: 'it is filled from the team that you chose now', zh: '将用您此次选择的组织填写' },
  history: { en: 'it is filled from the history that you chose now', zh: '将用您此次选择的历史业绩填写' },
  calendar: { en: 'days that you had changed in it are the official ones again', zh: '您修改过的日期恢复为官方日历' },
  cascade: { en: 'the overrides in it, with their reasons, are gone', zh: '其中的人工调整及原因已丢失' },
  log: { en: 'the builds that it listed are gone', zh: '其中的历次生成记录已丢失' },
  written: {
    en: 'what was typed over since the last build is not noticed this time',
    zh: '此次无法识别上次生成后的手工改写',
  },
}

/** The sheets of every plan; the others are made where they are asked for or used, so that they may never have been there. */
const EVERY_PLAN: readonly PlanSheetKey[] = [
  ...(['settings', 'team', 'metrics', 'history', 'calendar', 'baseline', 'cascade', 'monthly', 'months'] as const),
  ...(['check', 'rollup', 'log', 'workings', 'written'] as const),
]

const texts = {
  made: {
    en: 'The sheet "{name}" is not here any more. It is made again; cells of yours that pointed to it show #REF! and must be pointed anew.',
    zh: '工作表“{name}”已不存在，将重新建立；您自己引用它的单元格会显示 #REF!，需要重新指定。',
  },
  madeWithout: {
    en: 'The sheet "{name}" is not here any more. It is made again, but {lost}. Cells of yours that pointed to it show #REF! and must be pointed anew.',
    zh: '工作表“{name}”已不存在，将重新建立，但{lost}。您自己引用它的单元格会显示 #REF!，需要重新指定。',
  },
} satisfies Record<string, Bilingual>

/** A warning for each; none where there is no plan at all. */
export function deletedSheets(snapshot: Snapshot): Problem[] {
  const keys = Object.keys(SHEETS) as PlanSheetKey[]
  if (!keys.some((key) => sheetOf(snapshot, key) !== undefined)) return []
  return EVERY_PLAN.filter((key) => sheetOf(snapshot, key) === undefined).map((key): Problem => {
    const [name, lost] = [SHEETS[key], LOST[key]]
    const text = lost === undefined ? texts.made : texts.madeWithout
    return {
      code: 'sheetDeleted',
      severity: 'warning',
      place: {},
      text: {
        en: text.en.replace('{name}', name.en).replace('{lost}', lost?.en ?? ''),
        zh: text.zh.replace('{name}', name.zh).replace('{lost}', lost?.zh ?? ''),
      },
      // Which one: problems that are alike are told once.
      params: { key },
    }
  })
}
