// The sidebar of Google Sheets: the same pane as in Excel, on the port of this host.

import { browserMemory } from '../../shared/ui/memory'
import { mountPane } from '../../shared/ui/mount'
import { HOST_ELEMENT, type SidebarStart } from '../server/wire'
import { commandsOnDemand } from './commands-on-demand'
import type { ScriptRun } from './server-calls'
import { serverCalls } from './server-calls'
import { createSheetsPort } from './sheets-port'
import { cellShower } from './show-cell'

declare const google: { script: { run: ScriptRun } }

/** As the menu told it; the user's language at Google may differ from the browser's. */
function sidebarStart(): SidebarStart {
  const told = document.getElementById(HOST_ELEMENT)?.textContent
  return told ? (JSON.parse(told) as SidebarStart) : { language: navigator.language, startsWithRebuild: false }
}

const { language, startsWithRebuild } = sidebarStart()

mountPane(document.getElementById('root')!, {
  port: createSheetsPort(google.script.run),
  commands: commandsOnDemand(serverCalls(google.script.run), window),
  hostLanguage: language,
  startsWithRebuild,
  // Sheets is light whatever the system's theme.
  hostTheme: { isDark: false },
  onNavigate: cellShower(google.script.run),
  memory: browserMemory(window),
})
