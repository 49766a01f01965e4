// The task pane in Excel: waits for Office and shows the shared pane over this workbook; the ribbon's verbs run beside it.

import { helpFile } from '../shared/help/files'
import { localeOf } from '../shared/i18n/messages'
import { browserMemory } from '../shared/ui/memory'
import { mountPane, type MountedPane } from '../shared/ui/mount'
import { realCommands } from '../shared/ui/real-commands'
import { createExcelHost } from './excel-host'
import './functions'
import { showHelpDialog } from './help-dialog'
import { showCell } from './host/show-cell'
import { ribbonActions, untilCompleted } from './ribbon'

const run: Parameters<typeof createExcelHost>[0] = (batch) => Excel.run(batch)

async function start(): Promise<MountedPane | undefined> {
  const { host } = await Office.onReady()
  const element = document.getElementById('pane')
  if (!element) throw new Error('The page has no element for the pane.')
  if (host !== Office.HostType.Excel) {
    element.textContent = 'This page is shown by Excel. 此页面由 Excel 显示。'
    return undefined
  }
  // Excel on the web has no theme here.
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme
  return mountPane(element, {
    commands: realCommands,
    port: createExcelHost(run, { isReadOnly: () => Office.context.document.mode === Office.DocumentMode.ReadOnly }),
    hostLanguage: Office.context.displayLanguage,
    hostTheme: { isDark: theme?.isDarkTheme, background: theme?.bodyBackgroundColor, foreground: theme?.bodyForegroundColor },
    onNavigate: (place) => showCell(run, place),
    memory: browserMemory(window),
  })
}

const actions = ribbonActions({
  run,
  pane: start(),
  showPane: () => Office.addin.showAsTaskpane(),
  showHelp: () => showHelpDialog(new URL(helpFile(localeOf(Office.context.displayLanguage)), document.baseURI).href),
})
// At once: a verb that is known later takes two clicks the first time (office-js#2744).
for (const [name, action] of Object.entries(actions)) {
  const verb = untilCompleted(action)
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void verb(event))
}
