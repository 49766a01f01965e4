// Jumps to a cell.

import type { Run } from '../excel-host'
import { openBook } from './book'
import { toHostError } from './errors'

/**
 * @param place a sheet by name or key; one that is hidden or not there any more is left alone.
 * @returns whether the cell is shown. @throws {HostError}
 */
export async function showCell(run: Run, place: { sheet: string; address: string }): Promise<boolean> {
  try {
    return await run(async (context) => {
      const { places } = await openBook(context)
      const found = places.find(({ name }) => name === place.sheet) ?? places.find(({ key }) => key === place.sheet)
      if (!found || found.hidden) return false
      found.sheet.activate()
      found.sheet.getRange(place.address).untrack().select()
      await context.sync()
      return true
    })
  } catch (error) {
    throw toHostError(error)
  }
}
