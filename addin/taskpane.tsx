// The task pane in Excel: waits for Office and shows the shared pane over this workbook.

import { mountPane } from '../shared/ui/mount'
import { createExcelHost } from './excel-host'
import './functions'
import { showCell } from './host/show-cell'

const run: Parameters<typeof createExcelHost>[0] = (batch) => Excel.run(batch)

async function start(): Promise<void> {
  const { host } = await Office.onReady()
  const element = document.getElementById('pane')
  if (!element) throw new Error('The page has no element for the pane.')
  if (host !== Office.HostType.Excel) {
    element.textContent = 'This page is shown by Excel. 此页面由 Excel 显示。'
    return
  }
  // Excel on the web has no theme here.
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme
  mountPane(element, {
    port: createExcelHost(run, { isReadOnly: () => Office.context.document.mode === Office.DocumentMode.ReadOnly }),
    hostLanguage: Office.context.displayLanguage,
    hostTheme: { isDark: theme?.isDarkTheme, background: theme?.bodyBackgroundColor },
    onNavigate: (place) => void showCell(run, place),
  })
}

void start()
