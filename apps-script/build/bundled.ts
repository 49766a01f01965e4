// What vite has built, taken from memory: its files, and the licences of what is bundled.

import type { Rollup } from 'vite'
import { LICENCES_FILE } from '../../shared/help/licences'

type Built = Rollup.RollupOutput | Rollup.RollupOutput[] | Rollup.RollupWatcher

/** Files by name, without that of the licences; and the licences. @throws Error where there are none. */
export function bundled(result: Built): { files: Map<string, string>; licences: string } {
  const all = (Array.isArray(result) ? result : [result as Rollup.RollupOutput]).flatMap(({ output }) => output)
  const files = new Map(all.map((file) => [file.fileName, String(file.type === 'chunk' ? file.code : file.source)]))
  const licences = files.get(LICENCES_FILE)
  if (licences === undefined) throw new Error('The licences of a bundle are missing.')
  files.delete(LICENCES_FILE)
  return { files, licences }
}

/** Licences of several bundles as one text, each package once. */
export function licencesTogether(texts: readonly string[]): string {
  const [head] = texts[0].split(/^(?=## )/m)
  const packages = new Set(texts.flatMap((text) => text.split(/^(?=## )/m).slice(1)).map((text) => text.trimEnd()))
  return `${[head.trimEnd(), ...[...packages].sort()].join('\n\n')}\n`
}
