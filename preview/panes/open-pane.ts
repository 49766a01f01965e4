// Opens the pane of one host over the grid that the page shows.

import type { MountedPane } from '../../shared/ui/mount'
import type { VisibleGrid } from '../univer/univer-grid'
import type { PaneLook } from './pane-look'

/** The code of the other host is not loaded. */
export async function openPane(host: 'excel' | 'sheets', element: HTMLElement, grid: VisibleGrid, look: PaneLook): Promise<MountedPane> {
  if (host === 'excel') return (await import('./excel-pane')).openExcelPane(element, grid, look)
  return (await import('./sheets-pane')).openSheetsPane(element, grid, look)
}
