// The published XML schemas, which are not part of the repository: judged with them where they are, and always in CI.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { XMLFileInfo } from 'xmllint-wasm'

/**
 * @returns every schema of one folder of ../shared/schemas, or undefined, with a printed notice, where the folder is not there.
 * @throws Error in CI, where a missing judge is a failure.
 */
export function schemasOf(folder: 'manifest' | 'ooxml'): XMLFileInfo[] | undefined {
  const path = fileURLToPath(new URL(`../../../shared/schemas/${folder}/`, import.meta.url))
  if (existsSync(path)) {
    const names = readdirSync(path).filter((name) => name.endsWith('.xsd'))
    return names.map((fileName) => ({ fileName, contents: readFileSync(path + fileName, 'utf8') }))
  }
  if (process.env.CI) throw new Error(`The schemas are missing: ../shared/schemas/${folder}`)
  console.warn(`NOTICE: not validated, since ../shared/schemas/${folder} is not there.`)
  return undefined
}
