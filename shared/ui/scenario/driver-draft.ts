// The drivers of a scenario while they are being typed: texts by key, and what is wrong with each.

import type { OfferedDriver, ScenarioBook } from '../../commands/kept-scenarios'
import type { Bilingual, Locale } from '../../i18n/messages'
import { say } from '../../i18n/messages'
import { INPUT_TABLES } from '../../setting/inputs/inputs'
import type { Drivers, DriverValue } from '../../setting/scenario/drivers'
import { driverLook, driverOf, driverText, type Driver, overrideKey, type DriverLook } from '../../setting/scenario/drivers'
import { readDriver } from '../../setting/scenario/read-driver'
import type { Word } from '../words'

/** In the order in which they were added; of a choice, its key. */
export type DriverDraft = readonly { key: string; text: string }[]

/** As it is offered; of a kept scenario it may be one that the plan has no longer. */
export function driverIn({ drivers, people }: ScenarioBook, key: string): OfferedDriver {
  const offered = drivers.find((each) => each.key === key)
  if (offered !== undefined) return offered
  const driver = driverOf(key) as Driver
  const person = driver.kind === 'override' ? people.find(({ id }) => id === driver.id) : undefined
  return { key, look: driverLook(driver, () => person?.name), now: person?.target ?? null }
}

export const firstText = ({ look, now }: OfferedDriver, locale: Locale): string =>
  look.kind === 'choice' ? String(now ?? '') : driverText(now, look, locale)

export const draftOfDrivers = (drivers: Drivers, book: ScenarioBook, locale: Locale): DriverDraft =>
  [...drivers].map(([key, value]) => ({ key, text: firstText({ ...driverIn(book, key), now: value }, locale) }))

/** "15" and "15%" are both 0.15 of a part. */
const meant = ({ kind }: DriverLook, text: string): string => (kind === 'percent' && /\d\s*$/.test(text) ? `${text.trim()}%` : text)

/** The drivers that could be read, and in words what is wrong with the others. */
export function readDraft(
  draft: DriverDraft,
  book: ScenarioBook,
  locale: Locale,
): { drivers: Drivers; faults: ReadonlyMap<string, string> } {
  const drivers = new Map<string, DriverValue>()
  const faults = new Map<string, string>()
  for (const { key, text } of draft) {
    const read = readDriver(key, meant(driverIn(book, key).look, text))
    if ('value' in read) drivers.set(key, read.value)
    else faults.set(key, read.problems.map((problem) => say(problem.text, locale, problem.params)).join(' '))
  }
  return { drivers, faults }
}

export interface DriverGroup {
  id: string
  title: Word | Bilingual
  drivers: { key: string; label: Bilingual }[]
}

/** What may be added, in groups, without what is changed already. */
export function driverGroups({ drivers, people }: ScenarioBook, draft: DriverDraft): DriverGroup[] {
  const used = new Set(draft.map(({ key }) => key))
  const groups = new Map<string, DriverGroup>()
  const group = (id: string, title: DriverGroup['title']): DriverGroup => {
    const found = groups.get(id) ?? { id, title, drivers: [] }
    groups.set(id, found)
    return found
  }
  for (const { key, look } of drivers) {
    const driver = driverOf(key) as Driver
    const title = driver.kind === 'cell' ? INPUT_TABLES[driver.table].title : driver.kind === 'setting' ? 'scenarioPlan' : 'scenarioOptions'
    const own = group(driver.kind === 'cell' ? driver.table : driver.kind, title)
    const label = driver.kind === 'cell' ? shortLabel(driver, look.label) : look.label
    if (!used.has(key)) own.drivers.push({ key, label })
  }
  const overrides = group('override', 'scenarioOverrides')
  for (const { id, name } of people)
    if (!used.has(overrideKey(id))) overrides.drivers.push({ key: overrideKey(id), label: { en: name, zh: name } })
  return [...groups.values()].filter((each) => each.drivers.length > 0)
}

/** Without the table, which the group says. */
const shortLabel = ({ table }: Extract<Driver, { kind: 'cell' }>, { en, zh }: Bilingual): Bilingual => {
  const { title } = INPUT_TABLES[table]
  return { en: en.slice(title.en.length + 2), zh: zh.slice(title.zh.length + 1) }
}
