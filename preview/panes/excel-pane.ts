// The pane as Excel shows it: Microsoft's client library, unmodified, answered from the grid, and the Excel host on top.

import { createExcelHost, type Run } from '../../addin/excel-host'
import { showCell } from '../../addin/host/show-cell'
import { mountPane, type MountedPane } from '../../shared/ui/mount'
import { realCommands } from '../../shared/ui/real-commands'
import { openOfficeInBrowser } from '../session/browser'
import type { SessionCounts } from '../session/session'
import type { VisibleGrid } from '../univer/univer-grid'
import type { PaneLook } from './pane-look'
import { settledPort } from './settled-port'

/** The preview's server hands it out from the installed package. */
const LIBRARY = 'office-js/excel-web-16.00.debug.js'

/** The library takes one session a page. */
let library: Promise<SessionCounts> | undefined
// While the sources are being changed, too: a second copy of this module would load it again.
import.meta.hot?.dispose(() => window.location.reload())

export async function openExcelPane(element: HTMLElement, grid: VisibleGrid, { locale, dark }: PaneLook): Promise<MountedPane> {
  library ??= openOfficeInBrowser(grid, new URL(LIBRARY, document.baseURI).href, { language: locale, dark }).catch((error: unknown) => {
    library = undefined
    throw error
  })
  await library
  const run: Run = (batch) => Excel.run(batch)
  return mountPane(element, {
    commands: realCommands,
    port: settledPort(createExcelHost(run), grid),
    hostLanguage: locale,
    hostTheme: { isDark: dark },
    onNavigate: (place) => showCell(run, place),
  })
}
