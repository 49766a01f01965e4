// What a file holds that the preview does not show, in both languages.

import { listed, say, type Bilingual, type Locale } from '../../shared/i18n/messages'
import { NOT_SHOWN, type NotShown } from '../../xlsx/content/not-shown'

/** `one` where there is exactly one. Those without a number are told once, however many there are. */
const WORDS: Record<(typeof NOT_SHOWN)[number], { one: Bilingual; many?: Bilingual }> = {
  macros: { one: { en: 'macros', zh: '宏' } },
  signature: { one: { en: 'a digital signature', zh: '数字签名' } },
  pivotTables: { one: { en: '1 pivot table', zh: '1 个数据透视表' }, many: { en: '{n} pivot tables', zh: '{n} 个数据透视表' } },
  slicers: { one: { en: 'slicers', zh: '切片器' } },
  chartSheets: { one: { en: '1 chart sheet', zh: '1 个图表工作表' }, many: { en: '{n} chart sheets', zh: '{n} 个图表工作表' } },
  charts: { one: { en: '1 chart', zh: '1 个图表' }, many: { en: '{n} charts', zh: '{n} 个图表' } },
  pictures: { one: { en: '1 picture', zh: '1 张图片' }, many: { en: '{n} pictures', zh: '{n} 张图片' } },
  shapes: { one: { en: '1 shape', zh: '1 个形状' }, many: { en: '{n} shapes', zh: '{n} 个形状' } },
  controls: { one: { en: 'form controls', zh: '表单控件' } },
  tables: { one: { en: '1 table', zh: '1 个表格对象' }, many: { en: '{n} tables', zh: '{n} 个表格对象' } },
  mergedCells: { one: { en: 'merged cells', zh: '合并单元格' } },
  filters: { one: { en: 'filters', zh: '筛选' } },
  outlines: { one: { en: 'grouped rows or columns', zh: '行列分组' } },
  conversations: { one: { en: 'comment threads', zh: '批注对话' } },
  links: { one: { en: '1 link', zh: '1 个超链接' }, many: { en: '{n} links', zh: '{n} 个超链接' } },
  marks: { one: { en: '1 conditional format', zh: '1 条条件格式' }, many: { en: '{n} conditional formats', zh: '{n} 条条件格式' } },
  validations: {
    one: { en: '1 data validation rule', zh: '1 条数据验证' },
    many: { en: '{n} data validation rules', zh: '{n} 条数据验证' },
  },
  sparklines: { one: { en: 'sparklines', zh: '迷你图' } },
  externalLinks: { one: { en: 'links to other workbooks', zh: '到其他工作簿的链接' } },
  dataConnections: { one: { en: 'data connections', zh: '数据连接' } },
}

/** "macros, 2 pictures, 1 pivot table"; '' when there is nothing to tell. */
export function notShownText(notShown: NotShown, locale: Locale): string {
  const parts = NOT_SHOWN.flatMap((kind) => {
    const n = notShown[kind] ?? 0
    const { one, many } = WORDS[kind]
    return n === 0 ? [] : [say(n > 1 && many ? many : one, locale, { n })]
  })
  return listed(parts, locale)
}
