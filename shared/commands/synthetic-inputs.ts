// The tables that are made up for the people of the sample, in place of those asked for as such.

import type { Locale } from '../i18n/messages'
import { SYNTHETIC_KEYS, type SyntheticKey } from '../sample/synthetic-keys'
import type { InputKey } from '../setting/inputs/inputs'
import type { InputSource, PlanSource } from './contracts'

/** All of them, as inputs of a source. */
export const syntheticInputs = (): Partial<Record<InputKey, InputSource>> =>
  Object.fromEntries(SYNTHETIC_KEYS.map((key) => [key, 'sample' as const]))

/** Loaded when asked for, as the sample itself is. What nobody made up is a sheet to be filled in. */
export async function withSynthetic(source: PlanSource, locale: Locale): Promise<PlanSource> {
  const entries = Object.entries(source.inputs ?? {}) as [InputKey, InputSource][]
  if (!entries.some(([, input]) => input === 'sample')) return source
  const { syntheticTables } = await import('../sample/synthetic-tables')
  const tables = syntheticTables(locale)
  const isMadeUp = (key: string): key is SyntheticKey => (SYNTHETIC_KEYS as readonly string[]).includes(key)
  const resolved = entries.map(([key, input]): [InputKey, InputSource] => {
    if (input !== 'sample') return [key, input]
    return [key, isMadeUp(key) ? { name: `${key}.csv`, content: tables[key] } : 'empty']
  })
  return { ...source, inputs: Object.fromEntries(resolved) }
}
