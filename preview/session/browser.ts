// Loads Microsoft's client library into the page, unmodified, and lets it speak to the embedded grid.

import type { Grid } from '../grid/grid'
import { embeddedOffice, overOffice, type OfficeOptions } from './office-context'
import { connect, type LibraryExtension, type SessionCounts } from './session'

interface LibraryWindow {
  Office?: object
  Excel?: object
  OfficeExtension?: LibraryExtension
}

/**
 * Once a page: a second grid needs another frame.
 * @param libraryUrl of dist/excel-web-16.00.debug.js of @microsoft/office-js; the preview serves it from node_modules.
 * @throws Error when the script cannot be loaded.
 */
export async function openOfficeInBrowser(grid: Grid, libraryUrl: string, options: OfficeOptions): Promise<SessionCounts> {
  const page = window as unknown as LibraryWindow
  await loadScript(libraryUrl)
  if (!page.OfficeExtension || !page.Excel) throw new Error(`${libraryUrl} is not Excel's client library.`)
  const counts = connect(page.OfficeExtension, grid)
  // The library's own Office waits for a host outside the frame, which is not there.
  page.Office = overOffice(page.Office ?? {}, embeddedOffice(options))
  return counts
}

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = url
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${url} could not be loaded.`))
    document.head.append(script)
  })
}
