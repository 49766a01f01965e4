// The drivers of a plan (驱动因素): what a scenario may change, by key, and how each is called and shown.

import type { Bilingual, Locale } from '../../i18n/messages'
import type { InputColumn, InputColumns } from '../../import/input-table/input-table'
import { INPUT_TABLES, type InputKey } from '../inputs/inputs'
import { declared, OPTION_KEYS, type OptionKey } from '../options/options'

/** A number (an amount in the money of the sheets, a part such as 0.08), a text, or the key of a choice. */
export type DriverValue = number | string

/** What a scenario changes; the others are as they are in the plan. */
export type Drivers = ReadonlyMap<string, DriverValue>

/** Settings that are no options. */
export const SETTING_DRIVERS = ['target', 'growth', 'unit', 'shareMonths', 'overAssignment'] as const
export type SettingDriver = (typeof SETTING_DRIVERS)[number]

/** Tables whose numbers a scenario may change, cell by cell. */
export const DRIVER_TABLES = ['goals', 'assumptions', 'market', 'funnel', 'ramps', 'seasons', 'metrics'] as const satisfies InputKey[]
export type DriverTable = (typeof DRIVER_TABLES)[number]

/** What a key says that it is about. */
export type Driver =
  | { kind: 'setting'; key: SettingDriver }
  | { kind: 'option'; key: OptionKey }
  /** By id or key of a person or unit. */
  | { kind: 'override'; id: string }
  /** A cell of a further table, by the name of its row. */
  | { kind: 'cell'; table: DriverTable; row: string; column: string }

const isOneOf = <Key extends string>(keys: readonly Key[], key: string): key is Key => (keys as readonly string[]).includes(key)

/** "target", "shareRule", "override:284", "goals:New stores:amount"; undefined for what is no driver. */
export function driverOf(key: string): Driver | undefined {
  if (isOneOf(SETTING_DRIVERS, key)) return { kind: 'setting', key }
  if (isOneOf(OPTION_KEYS, key)) return { kind: 'option', key }
  const [table, ...rest] = key.split(':')
  if (table === 'override' && rest.join(':') !== '') return { kind: 'override', id: rest.join(':') }
  const [column, row] = [rest.pop() ?? '', rest.join(':')]
  if (!isOneOf(DRIVER_TABLES, table) || row === '' || driverColumn(table, column) === undefined) return undefined
  return { kind: 'cell', table, row, column }
}

export const overrideKey = (id: string): string => `override:${id}`
export const cellKey = (table: DriverTable, row: string, column: string): string => `${table}:${row}:${column}`

const columnsOf = (table: DriverTable): InputColumns => INPUT_TABLES[table].columns

/** Columns of numbers alone: what stands in the others names the row. */
const isNumeric = ({ kind }: InputColumn): boolean => kind === 'amount' || kind === 'number' || kind === 'percent'

/** Undefined for a column that no scenario changes. */
export function driverColumn(table: DriverTable, column: string): InputColumn | undefined {
  const found = Object.hasOwn(columnsOf(table), column) ? columnsOf(table)[column] : undefined
  return found !== undefined && isNumeric(found) ? found : undefined
}

export const driverColumns = (table: DriverTable): string[] => Object.keys(columnsOf(table)).filter((column) => driverColumn(table, column))

/** The texts of a row before its first number, those that are filled. */
export function rowTexts(table: DriverTable, row: Readonly<Record<string, unknown>>): string[] {
  const names: string[] = []
  for (const [key, column] of Object.entries(columnsOf(table))) {
    if (isNumeric(column)) break
    const text = row[key]
    if (column.kind === 'text' && typeof text === 'string' && text.trim() !== '') names.push(text.trim())
  }
  return names
}

/** A row by these texts, such as "Bicycle retail / NA". */
export const rowName = (table: DriverTable, row: Readonly<Record<string, unknown>>): string => rowTexts(table, row).join(' / ')

/** How a value is read, shown and held within bounds. */
export interface DriverLook {
  label: Bilingual
  kind: 'amount' | 'percent' | 'number' | 'choice' | 'text'
  choices?: Readonly<Record<string, Bilingual>>
}

const settingLooks: Record<SettingDriver, DriverLook> = {
  target: { label: { en: 'Annual target', zh: '年度目标' }, kind: 'amount' },
  growth: { label: { en: 'Growth over last year', zh: '比去年增长' }, kind: 'percent' },
  unit: { label: { en: 'Rounding unit', zh: '取整单位' }, kind: 'amount' },
  shareMonths: { label: { en: 'Months of history for the shares', zh: '占比所用历史月数' }, kind: 'number' },
  overAssignment: { label: { en: 'Over-assignment by level', zh: '各层级超额下达' }, kind: 'text' },
}

/** @param nameOf a person or unit by id or key, where the plan knows one. */
export function driverLook(driver: Driver, nameOf: (id: string) => string | undefined): DriverLook {
  switch (driver.kind) {
    case 'setting':
      return settingLooks[driver.key]
    case 'option': {
      const option = declared(driver.key)
      return { label: option.label, kind: option.kind, ...(option.kind === 'choice' && { choices: option.choices }) }
    }
    case 'override': {
      const who = nameOf(driver.id) ?? driver.id
      return { label: { en: `Override of ${who}`, zh: `${who} 的人工调整` }, kind: 'amount' }
    }
    case 'cell': {
      const { title, kind } = driverColumn(driver.table, driver.column) as InputColumn
      const table = INPUT_TABLES[driver.table].title
      const label = { en: `${table.en}, ${driver.row}: ${title.en}`, zh: `${table.zh}，${driver.row}：${title.zh}` }
      return { label, kind: kind as DriverLook['kind'] }
    }
  }
}

/** "36,500,000", "15%", "by team", "Region 8%"; '' where there is none. */
export function driverText(value: DriverValue | null, { kind, choices }: DriverLook, locale: Locale): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number')
    return value.toLocaleString(locale, {
      maximumFractionDigits: kind === 'percent' ? 4 : 6,
      style: kind === 'percent' ? 'percent' : 'decimal',
    })
  const choice = choices?.[value]
  return choice === undefined ? value : locale === 'zh-CN' ? choice.zh : choice.en
}
