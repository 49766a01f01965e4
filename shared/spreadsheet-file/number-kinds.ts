// Which of a file's cell formats show a number as a date or as a percentage; nothing else tells a date from a number.

import { TagReader } from './tag-reader'

/** How a number is shown, where it is not simply a number. */
export type NumberKind = 'date' | 'percent'

/**
 * Formats that files use by number without listing their codes (ECMA-376 part 1, 18.8.30). Those of Chinese, Japanese and
 * Korean programs are dates in all of them but 32 to 35 and 55, 56, which are times in some.
 */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
const BUILT_IN_PERCENTS = new Set([9, 10])

/** @returns the kind of each cell format, by the number that cells bear in `s`. */
export function numberKinds(stylesText: string): (NumberKind | undefined)[] {
  const codes = new Map<number, string>()
  const kinds: (NumberKind | undefined)[] = []
  const tags = new TagReader(stylesText)
  let inCellFormats = false
  while (tags.next()) {
    if (tags.name === 'numFmt' && tags.opens) {
      codes.set(Number(tags.attribute('numFmtId')), tags.attribute('formatCode') ?? '')
    } else if (tags.name === 'cellXfs') inCellFormats = tags.opens
    else if (tags.name === 'xf' && tags.opens && inCellFormats) kinds.push(kindOfFormat(Number(tags.attribute('numFmtId') ?? 0), codes))
  }
  return kinds
}

function kindOfFormat(id: number, codes: ReadonlyMap<number, string>): NumberKind | undefined {
  const code = codes.get(id)
  if (code !== undefined) return kindOfCode(code)
  return BUILT_IN_DATES.has(id) ? 'date' : BUILT_IN_PERCENTS.has(id) ? 'percent' : undefined
}

/** The kind that a format's code shows positive numbers as, such as 'yyyy-mm' or '0.0%'; a time of day alone is none. */
export function kindOfCode(code: string): NumberKind | undefined {
  const bare = code
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    .split(';', 1)[0]
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
  if (bare.includes('%')) return 'percent'
  if (/general/i.test(bare) || /[0#?]/.test(bare.replace(/\.0+/g, ''))) return undefined
  return /[yd]|e(?![+-])/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare)) ? 'date' : undefined
}
