// Made-up tables, and every sheet that draws on them, say so under their title.

import type { Bilingual } from '../../i18n/messages'
import { listed } from '../../i18n/messages'
import type { SheetSpec } from '../../workbook/spec'
import type { InputKey, PlanInputs } from '../inputs/inputs'
import { INPUT_KEYS, INPUT_TABLES } from '../inputs/inputs'
import type { SheetContext } from './sheet-context'

const texts = {
  /** True whatever a person types into the other rows later. */
  table: {
    en: 'Rows that say "synthetic" are made up; nothing in them was measured.',
    zh: '标有“合成数据”的行为合成数据，并非实际数据。',
  },
  drawn: { en: 'Made with synthetic data: {tables}.', zh: '含合成数据：{tables}。' },
} satisfies Record<string, Bilingual>

/** As the rows of made-up tables bear it, in a cell of its own or before something else. */
const MARK = /^(synthetic|合成数据)/

/** Generated sheets by the further tables whose numbers they show. */
const DRAWS: Readonly<Record<string, readonly InputKey[]>> = {
  baseline: ['market', 'pipeline'],
  shares: ['market', 'pipeline'],
  cascade: ['absences'],
  monthly: ['absences'],
  paces: ['absences'],
  activities: ['funnel', 'pipeline'],
  collections: ['receivables'],
  'capability-targets': ['capability'],
}

/** The tables in which a row is made up. */
export function syntheticTables(inputs: PlanInputs): ReadonlySet<InputKey> {
  const isMadeUp = (row: object): boolean => Object.values(row).some((cell) => typeof cell === 'string' && MARK.test(cell))
  return new Set(INPUT_KEYS.filter((key) => (inputs[key] as readonly object[] | undefined)?.some(isMadeUp)))
}

/** The sheet, with a sentence under its title where it holds or shows made-up numbers. */
export function withSyntheticMarked(sheet: SheetSpec, madeUp: ReadonlySet<InputKey>, { say, locale }: SheetContext): SheetSpec {
  const between = locale === 'zh-CN' ? '' : ' '
  if ((madeUp as ReadonlySet<string>).has(sheet.key)) return { ...sheet, subtitle: `${sheet.subtitle}${between}${say(texts.table)}` }
  const drawn = (DRAWS[sheet.key] ?? []).filter((key) => madeUp.has(key))
  if (drawn.length === 0) return sheet
  const titles = drawn.map((key) => say(INPUT_TABLES[key].title))
  return { ...sheet, subtitle: `${sheet.subtitle}${between}${say(texts.drawn, { tables: listed(titles, locale) })}` }
}
