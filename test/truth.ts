// Published numbers to test against, read in place from ../shared/truth beside the repository.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = new URL('../../shared/truth/', import.meta.url)

/**
 * The truth table of that name; undefined, with a notice, where the folder is absent, so that a
 * clone that stands alone skips those tests: `describe.skipIf(!table)`. In CI absence is an error.
 */
export function truth<Table>(name: string): Table | undefined {
  const file = fileURLToPath(new URL(`${name}.json`, folder))
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Table
  if (process.env.CI) throw new Error(`truth table ${name} is missing: ${file}`)
  console.warn(`skipped: no truth table ${name} at ${file}`)
  return undefined
}
