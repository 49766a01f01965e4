// The protection of a sheet as a file states it.

import { isTrue } from '../../shared/spreadsheet-file/workbook-sheets'
import { child, type Element } from '../package/xml'

export interface FileProtection {
  /** What people may still do, by the names of Excel's options ('allowSort' …). */
  allow: string[]
  hasPassword?: true
}

/** Options as files name them; each says what is forbidden, and most are unless the file says otherwise (18.3.1.85). */
const OPTIONS = {
  objects: false,
  scenarios: false,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteColumns: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
  pivotTables: true,
} as const

/** By the names of Excel's options in programs. */
const NAMES: Record<keyof typeof OPTIONS, string> = {
  objects: 'allowEditObjects',
  scenarios: 'allowEditScenarios',
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
}

export function protectionIn(root: Element): FileProtection | null {
  const element = child(root, 'sheetProtection')
  if (!element || !isTrue(element.getAttribute('sheet'))) return null
  const isForbidden = (option: keyof typeof OPTIONS) => {
    const said = element.getAttribute(option)
    return said === null ? OPTIONS[option] : isTrue(said)
  }
  return {
    allow: (Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]).filter((option) => !isForbidden(option)).map((option) => NAMES[option]),
    ...(element.hasAttribute('password') || element.hasAttribute('hashValue') ? { hasPassword: true } : {}),
  }
}
