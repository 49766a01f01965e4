// Overlay roles (叠加岗): people who sell with a unit; their number is the unit's and is never added up.

import type { Bilingual } from '../../i18n/messages'
import { f, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import { sumOf } from '../amounts'
import type { SheetContext } from '../sheets/sheet-context'
import { monthLabel, rowId } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'

const texts = {
  title: { en: 'Overlay roles', zh: '叠加岗' },
  subtitle: {
    en: 'Amounts in {money}. Each carries what the unit beside carries; nothing here is added to any sum.',
    zh: '金额单位：{money}。目标等于所支持单位的目标，不计入任何合计。',
  },
  name: { en: 'Name', zh: '名称' },
  role: { en: 'Role', zh: '角色' },
  unit: { en: 'Sells with', zh: '所支持单位' },
  target: { en: 'Target', zh: '目标' },
} satisfies Record<string, Bilingual>

export const OVERLAYS = 'overlays'

export function overlaysSheet(context: SheetContext): SheetSpec {
  const { plan, say, locale } = context
  const overlays = plan.overlays ?? []
  const unit = (row: number) => plan.nodes[overlays[row].unit]
  const columns: ColumnSpec[] = [
    { key: 'name', header: say(texts.name), width: 26, style: palette.TEXT_STYLE, values: overlays.map(({ name }) => name) },
    { key: 'role', header: say(texts.role), width: 22, style: palette.TEXT_STYLE, values: overlays.map(({ role }) => role ?? '') },
    { key: 'unit', header: say(texts.unit), width: 26, style: palette.TEXT_STYLE, values: overlays.map((_, row) => unit(row).name) },
    {
      key: 'target',
      header: say(texts.target),
      width: 14,
      style: { ...context.targetStyle, bold: true },
      values: overlays.map((_, row) => sumOf(unit(row).months)),
      formula: (row) => f`=${on('cascade').cell(rowId(unit(row)), 'target')}`,
    },
    ...plan.months.map((each, month): ColumnSpec => ({
      key: `m${month + 1}`,
      header: monthLabel(each, locale),
      width: 13.5,
      style: context.targetStyle,
      values: overlays.map((_, row) => unit(row).months[month]),
      formula: (row) => f`=${on('monthly').cell(rowId(unit(row)), `m${month + 1}`)}`,
    })),
  ]
  return {
    key: OVERLAYS,
    name: say(SHEETS.overlays),
    kind: 'generated',
    title: say(texts.title),
    subtitle: say(texts.subtitle, { money: context.money }),
    rows: overlays.map(({ key }) => `n:${key}`),
    columns,
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    print: { landscape: true, fitToWidth: 1 },
  }
}
