// Jumps to a cell of the spreadsheet.

import { hostError } from './host-error'
import { serverCalls, type ScriptRun } from './server-calls'

/** @returns what shows a cell, and whether it is shown. @throws {HostError} */
export function cellShower(run: ScriptRun): (place: { sheet: string; address: string }) => Promise<boolean> {
  const { showCell } = serverCalls(run)
  return async ({ sheet, address }) => {
    try {
      return await showCell(sheet, address)
    } catch (error) {
      throw hostError(error)
    }
  }
}
