// What the command `scenario` prints: both plans side by side, as a table and for programs.

import type { DriverChange } from '../../shared/commands/compare-scenarios'
import type { Plan } from '../../shared/setting/plan/plan'
import { changeOf, type ScenarioRow } from '../../shared/setting/scenario/compare-plans'
import { driverText } from '../../shared/setting/scenario/drivers'
import { say, type Locale } from '../../shared/i18n/messages'
import { tidy } from '../../shared/setting/amounts'
import { words } from './words'

/** Two plans and what drives them; amounts in the money of the sheets. */
export interface Shown {
  rows: readonly ScenarioRow[]
  drivers: readonly DriverChange[]
  plan: Pick<Plan, 'settings'>
}

/** What drives them, then a table: name, plan A, plan B, difference, change. */
export function comparisonLines({ rows, drivers }: Shown, locale: Locale): string[] {
  const amount = (value: number | null, signed = false): string =>
    value?.toLocaleString(locale, { maximumFractionDigits: 6, ...(signed && { signDisplay: 'exceptZero' }) }) ?? ''
  const share = (value: number | ''): string =>
    value === '' ? '' : value.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const head = [words.scenarioName, words.scenarioBefore, words.scenarioAfter, words.scenarioDifference, words.scenarioChange]
  const table = [
    head.map((text) => say(text, locale)),
    ...rows.map((row) => [
      '  '.repeat(row.depth) + row.name,
      amount(row.before),
      amount(row.after),
      amount(row.difference, true),
      share(changeOf(row)),
    ]),
  ]
  const width = (text: string): number => [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdc]/.test(letter) ? 2 : 1), 0)
  const widths = head.map((_, column) => Math.max(...table.map((cells) => width(cells[column]))))
  return [
    ...drivers.map(({ look, before, after }) =>
      say(words.scenarioDriver, locale, {
        driver: say(look.label, locale),
        change: `${driverText(before, look, locale) || '–'} → ${driverText(after, look, locale) || '–'}`,
      }),
    ),
    ...table.map((cells) =>
      cells
        .map((cell, column) => {
          const blank = ' '.repeat(widths[column] - width(cell))
          return column === 0 ? cell + blank : blank + cell
        })
        .join('  ')
        .trimEnd(),
    ),
  ]
}

/** Amounts in currency. */
export function comparisonReport({ rows, drivers, plan }: Shown) {
  const { money } = plan.settings
  const inCurrency = (amount: number | null): number | null => (amount === null ? null : tidy(amount * money))
  const targets = rows.map(({ key, name, level, before, after, difference }) => ({
    key,
    name,
    level,
    before: inCurrency(before),
    after: inCurrency(after),
    difference: inCurrency(difference),
  }))
  return { total: targets[0], targets, drivers: drivers.map(({ key, before, after }) => ({ key, before, after })) }
}
