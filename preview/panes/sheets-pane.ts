// The pane as Google Sheets shows it: the bundled Code.js over the grid, reached through an embedded google.script.run.

import codeText from 'virtual:code-js'
import { createSheetsPort } from '../../apps-script/sidebar/sheets-port'
import { cellShower } from '../../apps-script/sidebar/show-cell'
import { mountPane, type MountedPane } from '../../shared/ui/mount'
import { realCommands } from '../../shared/ui/real-commands'
import { runCode } from '../spreadsheet-app/run-code'
import type { VisibleGrid } from '../univer/univer-grid'
import type { PaneLook } from './pane-look'
import { settledPort } from './settled-port'

export function openSheetsPane(element: HTMLElement, grid: VisibleGrid, { locale, dark }: PaneLook): MountedPane {
  const language = locale.replace('-', '_')
  const code = runCode(codeText, grid, { locale: language, userLocale: language })
  return mountPane(element, {
    commands: realCommands,
    port: settledPort(createSheetsPort(code.scriptRun), grid),
    hostLanguage: locale,
    hostTheme: { isDark: dark },
    onNavigate: cellShower(code.scriptRun),
  })
}
