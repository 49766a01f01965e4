// The sidebar of Google Sheets: the same pane as in Excel, on the port of this host.

import { mountPane } from '../../shared/ui/mount'
import { HOST_ELEMENT } from '../server/wire'
import type { ScriptRun } from './server-calls'
import { createSheetsPort } from './sheets-port'

declare const google: { script: { run: ScriptRun } }

/** The user's language at Google, which may differ from the browser's. */
function hostLanguage(): string {
  const told = document.getElementById(HOST_ELEMENT)?.textContent
  return told ? (JSON.parse(told) as { language: string }).language : navigator.language
}

mountPane(document.getElementById('root')!, {
  port: createSheetsPort(google.script.run),
  hostLanguage: hostLanguage(),
  // Sheets is light whatever the system's theme.
  hostTheme: { isDark: false },
})
