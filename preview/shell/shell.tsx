// The frame of the preview: the bar above, the spreadsheet, the pane beside it.

import { useEffect, useState } from 'react'
import type { VisibleGrid } from '../univer/univer-grid'
import { FileNotice } from './file-notice'
import { PaneArea } from './pane-area'
import { keepPreferences, readPreferences, type Preferences } from './preferences'
import { SheetArea } from './sheet-area'
import { Splitter } from './splitter'
import { TopBar } from './top-bar'
import { useWorkbookFile } from './use-workbook-file'
import { word } from './words'

declare global {
  interface Window {
    /** For tests: the grid behind the page, once it is there. */
    salesTargetsPreview?: { grid: VisibleGrid }
  }
}

export function Shell() {
  const [preferences, setPreferences] = useState(() => readPreferences())
  const [grid, setGrid] = useState<VisibleGrid>()
  const file = useWorkbookFile(grid)
  const { locale, dark, paneWidth } = preferences
  const change = (part: Partial<Preferences>) => setPreferences((before) => ({ ...before, ...part }))
  useEffect(() => keepPreferences(preferences), [preferences])
  useEffect(() => {
    const page = document.documentElement
    page.lang = locale
    page.dataset.theme = dark ? 'dark' : 'light'
    document.title = word('product', locale)
  }, [locale, dark])
  return (
    <div className="shell">
      <TopBar preferences={preferences} onChange={change} file={grid && file} />
      <FileNotice file={file} locale={locale} />
      <div className="work">
        <SheetArea
          preferences={preferences}
          onFile={file.open}
          onGrid={(started) => {
            window.salesTargetsPreview = { grid: started }
            setGrid(started)
          }}
        />
        <Splitter label={word('resize', locale)} width={paneWidth} onChange={(width) => change({ paneWidth: width })} />
        <PaneArea preferences={preferences} grid={grid} workbook={file.opened} />
      </div>
    </div>
  )
}
