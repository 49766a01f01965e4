// What a file holds that the preview does not show, in both languages.

import { listed, say, type Bilingual, type Locale } from '../../shared/i18n/messages'
import { NOT_SHOWN, type NotShown } from '../../xlsx/content/not-shown'

/** Those without a number are told once, however many there are. */
const WORDS: Record<(typeof NOT_SHOWN)[number], Bilingual> = {
  macros: { en: 'macros', zh: '宏' },
  signature: { en: 'a digital signature', zh: '数字签名' },
  pivotTables: { en: '{n|pivot table|pivot tables}', zh: '{n} 个数据透视表' },
  slicers: { en: 'slicers', zh: '切片器' },
  chartSheets: { en: '{n|chart sheet|chart sheets}', zh: '{n} 个图表工作表' },
  charts: { en: '{n|chart|charts}', zh: '{n} 个图表' },
  pictures: { en: '{n|picture|pictures}', zh: '{n} 张图片' },
  shapes: { en: '{n|shape|shapes}', zh: '{n} 个形状' },
  controls: { en: 'form controls', zh: '表单控件' },
  tables: { en: '{n|table|tables}', zh: '{n} 个表格对象' },
  mergedCells: { en: 'merged cells', zh: '合并单元格' },
  filters: { en: 'filters', zh: '筛选' },
  outlines: { en: 'grouped rows or columns', zh: '行列分组' },
  conversations: { en: 'comment threads', zh: '批注对话' },
  links: { en: '{n|link|links}', zh: '{n} 个超链接' },
  marks: { en: '{n|conditional format|conditional formats}', zh: '{n} 条条件格式' },
  validations: { en: '{n|data validation rule|data validation rules}', zh: '{n} 条数据验证' },
  sparklines: { en: 'sparklines', zh: '迷你图' },
  externalLinks: { en: 'links to other workbooks', zh: '到其他工作簿的链接' },
  dataConnections: { en: 'data connections', zh: '数据连接' },
}

/** "macros, 2 pictures, 1 pivot table"; '' when there is nothing to tell. */
export function notShownText(notShown: NotShown, locale: Locale): string {
  const parts = NOT_SHOWN.flatMap((kind) => {
    const n = notShown[kind] ?? 0
    return n === 0 ? [] : [say(WORDS[kind], locale, { n })]
  })
  return listed(parts, locale)
}
