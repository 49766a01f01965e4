// Excel.WorksheetProtection.

import type { GridSheet } from '../../grid/grid'
import type { Host } from '../host'
import { refuse } from '../host-error'
import type { HostObject } from '../host-object'

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
]
const SELECTION = 'selectionMode'

export function protectionObject(host: Host, sheet: GridSheet): HostObject {
  return {
    type: 'WorksheetProtection',
    get: {
      Protected: () => sheet.protection() !== null,
      Options: () => Object.fromEntries(OPTIONS.map((name) => [name, sheet.protection()?.allow.includes(name) ?? false])),
    },
    call: {
      Protect: (options: Record<string, unknown> | null, password: unknown) => {
        // Microsoft: "Fails if the worksheet has already been protected."
        if (sheet.protection()) refuse('AccessDenied', `the sheet ${sheet.name} is protected already`)
        if (password) refuse('NotImplemented', 'the preview protects without a password')
        const unknown = Object.keys(options ?? {}).find((name) => name !== SELECTION && !OPTIONS.includes(name))
        if (unknown) refuse('InvalidArgument', `the option ${unknown}`)
        host.flush()
        sheet.protect({
          warningOnly: false,
          unlocked: host.locks.unlocked(sheet.id),
          allow: OPTIONS.filter((name) => options?.[name] === true),
        })
      },
      Unprotect: () => {
        const known = sheet.protection()
        if (!known) return
        host.locks.remember(sheet.id, known.unlocked)
        sheet.unprotect()
      },
    },
  }
}
