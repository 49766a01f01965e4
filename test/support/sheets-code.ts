// The bundled Code.js in a scope of its own over a grid in memory, with the sidebar's port on google.script.run.

import vm from 'node:vm'
import { bundleCode } from '../../apps-script/build/code-bundle'
import { createSheetsPort, type SheetsPortOptions } from '../../apps-script/sidebar/sheets-port'
import type { Grid } from '../../preview/grid/grid'
import { MemoryGrid } from '../../preview/grid/memory-grid'
import type { StandInOptions } from '../../preview/spreadsheet-app/environment'
import { runCode, type Evaluate, type RunningCode } from '../../preview/spreadsheet-app/run-code'
import type { WorkbookPort } from '../../shared/workbook/port'

let bundle: Promise<string> | undefined

/** Built once for each test file. */
export const codeText = (): Promise<string> => (bundle ??= bundleCode())

/** Nothing of Node is there but the language itself. */
const inVm: Evaluate = (text, globals, names) => {
  const context = vm.createContext({ ...globals })
  vm.runInContext(text, context)
  return Object.fromEntries(names.map((name) => [name, context[name]]))
}

export interface RunningSheets {
  grid: MemoryGrid
  code: RunningCode
  port: WorkbookPort
}

/** A spreadsheet with one sheet of the user's, unless `grid` gives another. */
export async function sheets(options: StandInOptions & SheetsPortOptions & { grid?: MemoryGrid } = {}): Promise<RunningSheets> {
  const grid = options.grid ?? new MemoryGrid({ host: 'sheets', sheets: ['Mine'] })
  const code = runCode(await codeText(), grid, { year: 2026, ...options }, inVm)
  return { grid, code, port: createSheetsPort(code.scriptRun as never, { now: () => '2026-11-23T08:00:00Z', ...options }) }
}

/** Everything that can be seen of a grid, to compare before and after. */
export const pictureOf = (grid: Grid) => ({
  active: grid.activeSheet().name,
  names: grid.names(),
  sheets: grid.sheets().map((sheet) => {
    const used = sheet.usedRect()
    // Looks of cells that hold something: those of an empty row below a table cannot be seen.
    const seen = { row: 0, column: 0, rows: Math.min(60, used?.rows ?? 1), columns: Math.min(20, used?.columns ?? 1) }
    return {
      name: sheet.name,
      size: [sheet.rowCount, sheet.columnCount],
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      cells: used ? sheet.read(used) : [],
      formats: sheet.numberFormats(seen),
      styles: Array.from({ length: Math.min(8, seen.rows) }, (_, row) =>
        Array.from({ length: 6 }, (_, column) => sheet.styleAt(row, column)),
      ),
      widths: Array.from({ length: seen.columns }, (_, column) => sheet.columnWidth(column)),
      hiddenRows: Array.from({ length: seen.rows }, (_, row) => sheet.rowHidden(row)),
      frozen: sheet.frozen(),
      marks: sheet.marks(),
      validations: sheet.validations(),
      charts: sheet.charts(),
      protection: sheet.protection(),
    }
  }),
})
