// The frame of the preview: the bar above, the spreadsheet, the pane beside it.

import { useEffect, useState } from 'react'
import type { VisibleGrid } from '../univer/univer-grid'
import { PaneArea } from './pane-area'
import { keepPreferences, readPreferences, type Preferences } from './preferences'
import { SheetArea } from './sheet-area'
import { Splitter } from './splitter'
import { TopBar } from './top-bar'
import { Trouble, wordsOf } from './trouble'
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
  const [isDownloading, setDownloading] = useState(false)
  const [notice, setNotice] = useState<string>()
  const { locale, dark, paneWidth } = preferences
  const change = (part: Partial<Preferences>) => setPreferences((before) => ({ ...before, ...part }))
  useEffect(() => keepPreferences(preferences), [preferences])
  useEffect(() => {
    const page = document.documentElement
    page.lang = locale
    page.dataset.theme = dark ? 'dark' : 'light'
    document.title = word('product', locale)
  }, [locale, dark])
  const download = async (from: VisibleGrid) => {
    setDownloading(true)
    setNotice(undefined)
    try {
      const { downloadXlsx } = await import('../download/download')
      const { notesLeftOut } = await downloadXlsx(from)
      if (notesLeftOut > 0) setNotice(word('leftOut', locale, { notes: notesLeftOut }))
    } catch (error) {
      setNotice(word('downloadFailed', locale, { detail: wordsOf(error) }))
    } finally {
      setDownloading(false)
    }
  }
  return (
    <div className="shell">
      <TopBar preferences={preferences} onChange={change} onDownload={grid && (() => void download(grid))} isDownloading={isDownloading} />
      {notice !== undefined && (
        <Trouble action={word('dismiss', locale)} onAction={() => setNotice(undefined)}>
          {notice}
        </Trouble>
      )}
      <div className="work">
        <SheetArea
          preferences={preferences}
          onGrid={(started) => {
            window.salesTargetsPreview = { grid: started }
            setGrid(started)
          }}
        />
        <Splitter label={word('resize', locale)} width={paneWidth} onChange={(width) => change({ paneWidth: width })} />
        <PaneArea preferences={preferences} grid={grid} />
      </div>
    </div>
  )
}
