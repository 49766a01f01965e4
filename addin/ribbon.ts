// The verbs of Excel's ribbon, which run in the page of the pane.

import type { MountedPane } from '../shared/ui/mount'
import type { Run } from './excel-host'
import { showCell } from './host/show-cell'

/** As manifest.xml names them. "Plan targets" needs none: it shows the pane. */
export type RibbonAction = 'rebuildPlan' | 'showCheck' | 'showHelp'

export interface RibbonTools {
  run: Run
  /** Settled once the pane is there, since a verb may be chosen before; undefined outside Excel. */
  pane: Promise<Pick<MountedPane, 'rebuild'> | undefined>
  showPane(): Promise<void>
  showHelp(): Promise<void>
}

/** Below the hidden row and column, where the title stands. */
const CHECK = { sheet: 'check', address: 'B2' }

/** What each verb does. They reject with a HostError when the workbook cannot be read. */
export function ribbonActions({ run, pane, showPane, showHelp }: RibbonTools): Record<RibbonAction, () => Promise<void>> {
  return {
    async rebuildPlan() {
      await showPane()
      ;(await pane)?.rebuild()
    },
    async showCheck() {
      if (!(await showCell(run, CHECK))) await showPane()
    },
    showHelp,
  }
}

/** An action that runs to its end before Excel enables the button again. */
export const untilCompleted =
  (action: () => Promise<void>) =>
  async (event: Pick<Office.AddinCommands.Event, 'completed'>): Promise<void> => {
    try {
      await action()
    } finally {
      event.completed()
    }
  }
