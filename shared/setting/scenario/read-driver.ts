// Reads a driver of a scenario as it is typed, and says what is wrong with it.

import type { Bilingual } from '../../i18n/messages'
import type { InputColumn } from '../../import/input-table/input-table'
import { readNumber } from '../../import/numbers'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import { INPUT_TABLES } from '../inputs/inputs'
import { OPTION_KEYS, type PlanOptions } from '../options/options'
import { readOption } from '../options/read-option'
import { readRates } from '../over-assignment/rates-text'
import {
  DRIVER_TABLES,
  driverColumn,
  driverColumns,
  driverLook,
  driverOf,
  type Drivers,
  type DriverValue,
  SETTING_DRIVERS,
} from './drivers'

const texts = {
  noDriver: {
    en: 'There is no driver "{value}". There are: {names}; override:ID; and cells of tables, such as goals:New stores:amount (tables: {tables}).',
    zh: '没有驱动因素“{value}”。可用：{names}；override:编号；以及表格中的数字，例如 goals:新店:amount（表格：{tables}）。',
  },
  noColumn: {
    en: '{table} has no number "{column}" that a scenario could change. There are: {columns}.',
    zh: '“{tableChinese}”中没有可由方案更改的数字“{column}”。可用：{columns}。',
  },
  driverNumber: { en: '"{english}" must be a number, not "{text}".', zh: '“{chinese}”必须是数字，而不是“{text}”。' },
  driverBounds: {
    en: '"{english}" must be from {min} to {max}, not "{text}".',
    zh: '“{chinese}”必须在 {min} 到 {max} 之间，而不是“{text}”。',
  },
  driverRates: {
    en: '"{english}" must be levels with a percentage, such as "Region 8%, Team 5%", not "{text}".',
    zh: '“{chinese}”应为层级和百分比，例如“大区 8%，团队 5%”，而不是“{text}”。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** @param raw as typed, or as it stands in a cell. @returns the value, or what is wrong with it. */
export function readDriver(key: string, raw: DriverValue): { value: DriverValue } | { problems: Problem[] } {
  const driver = driverOf(key)
  if (driver === undefined) {
    const [table, ...rest] = key.split(':')
    const named = DRIVER_TABLES.find((each) => each === table)
    if (named !== undefined && rest.length > 1) {
      const { en, zh } = INPUT_TABLES[named].title
      const params = { table: en, tableChinese: zh, column: rest[rest.length - 1], columns: driverColumns(named) }
      return { problems: [problem('noColumn', {}, params)] }
    }
    const names = [...SETTING_DRIVERS, ...OPTION_KEYS]
    return { problems: [problem('noDriver', {}, { value: key, names, tables: DRIVER_TABLES })] }
  }
  const { label } = driverLook(driver, () => undefined)
  const wrong = (code: keyof typeof texts, params: Problem['params'] = {}) => ({
    problems: [problem(code, {}, { english: label.en, chinese: label.zh, text: String(raw), ...params })],
  })
  if (driver.kind === 'option') {
    const options: PlanOptions = {}
    const problems = readOption(options, driver.key, raw, {})
    const value: DriverValue | undefined = options[driver.key]
    return value === undefined ? (problems.length > 0 ? { problems } : wrong('driverNumber')) : { value }
  }
  if (driver.kind === 'setting' && driver.key === 'overAssignment')
    // None at all is "Region 0%": an empty cell of a kept scenario says that it is as in the plan.
    return readRates(String(raw))?.length ? { value: String(raw).trim() } : wrong('driverRates')
  const value = typeof raw === 'number' ? raw : (readNumber(raw) ?? Number.NaN)
  if (!Number.isFinite(value)) return wrong('driverNumber')
  if (driver.kind === 'cell') {
    const { min = -Infinity, max = Infinity } = driverColumn(driver.table, driver.column) as InputColumn
    if (value < min || value > max) return wrong('driverBounds', { min: String(min), max: String(max) })
  }
  return { value }
}

/** All of them, with every problem; a later one of the same key counts. */
export function readDrivers(typed: Iterable<readonly [key: string, raw: DriverValue]>): { drivers: Drivers; problems: Problem[] } {
  const drivers = new Map<string, DriverValue>()
  const problems: Problem[] = []
  for (const [key, raw] of typed) {
    const read = readDriver(key, raw)
    if ('value' in read) drivers.set(key, read.value)
    else problems.push(...read.problems)
  }
  return { drivers, problems }
}
