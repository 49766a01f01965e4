// A sheet's XML without its cells: small enough to be taken apart, however many rows the sheet has.

import { DOMParser } from '@xmldom/xmldom'
import type { Package } from '../package/package'
import type { Element } from '../package/xml'

const CELLS = /<((?:[\w.-]+:)?sheetData)(?=[\s>])[^>]*>[\s\S]*<\/\1\s*>/

/** To look at, not to change. */
export function outsideCells(file: Package, path: string): Element {
  return new DOMParser().parseFromString(file.text(path).replace(CELLS, ''), 'text/xml').documentElement!
}
