// Settings (参数): the numbers a plan is made with; the target here is the one that everything recalculates from.

import type { Bilingual } from '../../i18n/messages'
import type { Scalar } from '../../workbook/cell'
import * as palette from '../../workbook/palette'
import type { SheetSpec } from '../../workbook/spec'
import type { PlanOption } from '../options/option'
import { declared, OPTION_KEYS } from '../options/options'
import { overSettings } from '../over-assignment/over-settings'
import type { SheetContext } from './sheet-context'
import { amountFormat } from '../../workbook/palette'
import { decimalsOf } from './sheet-context'
import { SHEETS } from './sheet-keys'

const texts = {
  title: { en: 'Settings', zh: '参数' },
  subtitle: {
    en: 'Yellow cells can be changed. A new target recalculates every sheet at once; the others take effect with the next build.',
    zh: '黄色单元格可修改。修改年度目标会立即重算所有工作表；其他参数在下次生成时生效。',
  },
  label: { en: 'Setting', zh: '参数' },
  value: { en: 'Value', zh: '值' },
  note: { en: 'What it does', zh: '说明' },
} satisfies Record<string, Bilingual>

const settings = {
  target: {
    label: { en: 'Annual target ({money})', zh: '年度目标（{money}）' },
    note: { en: "The company's number for the year.", zh: '公司全年目标。' },
  },
  unit: {
    label: { en: 'Rounding unit ({money})', zh: '取整单位（{money}）' },
    note: {
      en: 'Every target is a multiple of it; what is left below one unit stands with one person.',
      zh: '每个目标都是它的整数倍，不足一个单位的尾数由一人承担。',
    },
  },
  year: { label: { en: 'Fiscal year', zh: '财年' }, note: { en: 'Named by the year it starts in.', zh: '以起始年份命名。' } },
  fiscalStart: { label: { en: 'First month of the fiscal year', zh: '财年起始月' }, note: { en: '1 is January.', zh: '1 表示一月。' } },
  metric: {
    label: { en: 'Metric', zh: '指标' },
    note: { en: 'Which metric of the sales history is planned.', zh: '按“历史业绩”中的哪个指标制定目标。' },
  },
  shareMonths: {
    label: { en: 'Months of history for the shares', zh: '占比所用历史月数' },
    note: { en: 'The newest months; 12 is a year.', zh: '取最近的月数，12 为一年。' },
  },
  currency: { label: { en: 'Currency', zh: '币种' }, note: { en: 'ISO code, for the headers.', zh: 'ISO 代码，用于表头。' } },
  money: {
    label: { en: 'A 1 on the sheets stands for', zh: '表内 1 代表' },
    note: { en: 'Fixed at the first build: all amounts of the workbook are in it.', zh: '首次生成时确定，全部金额以此为单位。' },
  },
  locale: {
    label: { en: 'Language of the workbook', zh: '工作簿语言' },
    note: { en: 'Chosen at the first build.', zh: '首次生成时确定。' },
  },
} satisfies Record<string, { label: Bilingual; note: Bilingual }>

export type SettingId = keyof typeof settings

/** Settings that later builds may not change, because amounts and names already follow them. */
const FIXED: readonly SettingId[] = ['money', 'locale']

export function settingsSheet(context: SheetContext): SheetSpec {
  const { say } = context
  const own = Object.keys(settings) as SettingId[]
  const rows = [...own.map((id) => ownRow(id, context)), ...overSettings(context.plan, say), ...optionRows(context)]
  return {
    key: 'settings',
    name: say(SHEETS.settings),
    kind: 'input',
    title: say(texts.title),
    subtitle: say(texts.subtitle),
    rows: rows.map(({ id }) => id),
    columns: [
      {
        key: 'label',
        header: say(texts.label),
        width: 34,
        style: palette.TEXT_STYLE,
        values: rows.map(({ label }) => label),
      },
      {
        key: 'value',
        header: say(texts.value),
        width: 20,
        style: { ...palette.amountStyle(0), bold: true, align: 'left' },
        values: rows.map(({ value }) => value),
        formats: rows.map(({ format }) => format),
        isInput: true,
        lockedRows: own.flatMap((id, index) => (FIXED.includes(id) ? [index] : [])),
      },
      {
        key: 'note',
        header: say(texts.note),
        width: 70,
        style: { ...palette.TEXT_STYLE, wrap: true },
        values: rows.map(({ note }) => note),
      },
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabInput,
    freezeThrough: 'label',
    print: { landscape: true, fitToWidth: 1 },
  }
}

interface Row {
  id: string
  label: string
  value: Scalar
  format: string
  note: string
}

function ownRow(id: SettingId, { plan, say, money }: SheetContext): Row {
  const values: Record<SettingId, Scalar> = {
    target: plan.total,
    unit: plan.unit,
    year: plan.settings.year,
    fiscalStart: plan.settings.fiscalStart,
    metric: plan.settings.metric,
    shareMonths: plan.settings.shareMonths,
    currency: plan.settings.currency,
    money: plan.settings.money,
    locale: plan.settings.locale,
  }
  const formats: Record<SettingId, string> = {
    target: amountFormat(decimalsOf(plan.unit)),
    unit: amountFormat(decimalsOf(plan.unit)),
    year: '0',
    fiscalStart: '0',
    metric: '@',
    shareMonths: '0',
    currency: '@',
    money: '#,##0',
    locale: '@',
  }
  return { id, label: say(settings[id].label, { money }), value: values[id], format: formats[id], note: say(settings[id].note) }
}

/** Only what somebody has chosen. */
function optionRows({ plan, say }: SheetContext): Row[] {
  const chosen = plan.settings.options ?? {}
  return OPTION_KEYS.filter((key) => chosen[key] !== undefined).map((id): Row => {
    const option = declared(id)
    const value = chosen[id] as Scalar
    const shown = option.kind === 'choice' ? say(option.choices[String(value)]) : value
    return { id, label: say(option.label), value: shown, format: FORMATS[option.kind], note: say(option.note) }
  })
}

const FORMATS: Record<PlanOption['kind'], string> = { percent: '0.##%', number: 'General', choice: '@' }
