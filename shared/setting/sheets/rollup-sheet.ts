// History by month (历史月度): raw sales summed once per owner and month; every other sheet reads sums from here.

import type { Bilingual } from '../../i18n/messages'
import type { Ref } from '../../workbook/formula'
import { f, joined, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { SheetSpec } from '../../workbook/spec'
import { monthOfIndex, monthIndex } from '../../calendar'
import type { SheetContext } from './sheet-context'
import { indentFormat, monthLabel, rowId } from './sheet-context'
import { SHEETS } from './sheet-keys'

const ROLLUP = 'rollup'

const texts = {
  title: { en: 'History by owner and month', zh: '各负责人历史月度业绩' },
  subtitle: {
    en: 'Amounts in {money}, computed from History at the last build. Own sales only, without the people below.',
    zh: '金额单位：{money}，上次生成时由“历史业绩”汇总。仅为本人业绩，不含下级。',
  },
  name: { en: 'Name', zh: '名称' },
  year: { en: 'Twelve months', zh: '十二个月合计' },
  basis: { en: 'Basis: last {months|month|months}', zh: '分解依据：最近 {months} 个月' },
} satisfies Record<string, Bilingual>

export function rollupSheet(context: SheetContext): SheetSpec {
  const { plan, say, locale } = context
  const { nodes } = plan
  const rows = nodes.map(rowId)
  const months = plan.months.map((_, month) => `r${month + 1}`)
  return {
    key: ROLLUP,
    name: say(SHEETS.rollup),
    kind: 'generated',
    title: say(texts.title),
    subtitle: say(texts.subtitle, { money: context.money }),
    rows,
    columns: [
      {
        key: 'name',
        header: say(texts.name),
        width: 32,
        style: palette.TEXT_STYLE,
        values: nodes.map((node) => node.name),
        formats: nodes.map((node) => indentFormat(node.depth)),
      },
      ...months.map((key, month) => ({
        key,
        header: monthLabel(monthOfIndex(monthIndex(plan.months[month].comparedFirstDay)), locale),
        width: 12,
        style: context.historyStyle,
        values: nodes.map((node) => node.ownMonths[month] ?? ''),
      })),
      {
        key: 'year',
        header: say(texts.year),
        width: 14,
        style: context.historyStyle,
        values: nodes.map((node) => node.ownMonths.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)),
        formula: (row) =>
          f`=SUM(${joined(
            months.map((key): Ref => on(ROLLUP).cell(rows[row], key)),
            ',',
          )})`,
      },
      {
        key: 'basis',
        header: say(texts.basis, { months: plan.settings.shareMonths }),
        width: 14,
        style: context.historyStyle,
        values: nodes.map((node) => node.ownBasis),
      },
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabLog,
    freezeThrough: 'name',
    print: { landscape: true, fitToWidth: 1 },
  }
}
