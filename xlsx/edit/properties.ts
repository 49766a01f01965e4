// What a file says about itself.

import type { Package } from '../package/package'
import { relationshipsOf } from '../package/relationships'
import { child, remove } from '../package/xml'

/** Programs write the list of sheets anew when they save; an old one would be wrong. */
export function forgetSheetTitles(file: Package): void {
  const path = relationshipsOf(file, '').find(({ type }) => type === 'extended-properties')?.target
  if (path === undefined || !file.has(path)) return
  const root = file.edit(path).documentElement!
  for (const name of ['HeadingPairs', 'TitlesOfParts']) {
    const found = child(root, name)
    if (found) remove(found)
  }
}
