// The file behind the spreadsheet: opening one in its place, and taking home what it shows.

import { useEffect, useRef, useState } from 'react'
import { say, type Locale } from '../../shared/i18n/messages'
import type { OpenedFile } from '../open/opened-file'
import type { VisibleGrid } from '../univer/univer-grid'
import { notShownText } from './not-shown-words'
import { wordsOf } from './trouble'
import { word } from './words'

/** What the page says above the spreadsheet. */
export interface FileNotice {
  kind: 'trouble' | 'told' | 'question'
  /** Told anew when the language changes. */
  text: (locale: Locale) => string
}

export interface WorkbookFile {
  /** Counts the files that were opened: what shows the workbook begins anew. */
  opened: number
  busy: 'opening' | 'saving' | undefined
  notice: FileNotice | undefined
  /** Asks first where something would be lost. */
  open: (file: File) => void
  /** The answer to a question. */
  confirm: () => void
  dismiss: () => void
  download: () => void
}

export function useWorkbookFile(grid: VisibleGrid | undefined): WorkbookFile {
  const [opened, setOpened] = useState(0)
  const [busy, setBusy] = useState<WorkbookFile['busy']>()
  const [notice, setNotice] = useState<FileNotice>()
  const [waiting, setWaiting] = useState<File>()
  const current = useRef<OpenedFile>()
  const changes = useChanges(grid, opened)

  const read = async (target: VisibleGrid, file: File) => {
    setBusy('opening')
    setNotice(undefined)
    try {
      const [{ openInGrid }, bytes] = await Promise.all([import('../open/opened-file'), file.arrayBuffer()])
      const next = openInGrid(target, file.name, new Uint8Array(bytes))
      current.current?.forget()
      current.current = next
      await target.settled()
      setOpened((count) => count + 1)
      setNotice(openedNotice(next))
    } catch (error) {
      setNotice(refusal(file.name, error))
    } finally {
      setBusy(undefined)
    }
  }

  const open = (file: File) => {
    if (!grid || busy) return
    if (changes.current && !isEmpty(grid)) {
      setWaiting(file)
      setNotice({ kind: 'question', text: (locale) => word('replaces', locale, { name: file.name }) })
    } else void read(grid, file)
  }

  const save = async (target: VisibleGrid) => {
    setBusy('saving')
    setNotice(undefined)
    try {
      const { downloadXlsx } = await import('../download/download')
      const name = await downloadXlsx(target, current.current)
      changes.current = false
      setNotice(savedNotice(name, current.current))
    } catch (error) {
      setNotice({ kind: 'trouble', text: (locale) => word('downloadFailed', locale, { detail: wordsOf(error) }) })
    } finally {
      setBusy(undefined)
    }
  }

  return {
    opened,
    busy,
    notice,
    open,
    confirm: () => {
      if (grid && waiting) void read(grid, waiting)
      setWaiting(undefined)
    },
    dismiss: () => {
      setWaiting(undefined)
      setNotice(undefined)
    },
    download: () => {
      if (grid && !busy) void save(grid)
    },
  }
}

/** Whether the workbook has changed since it was opened or saved. */
function useChanges(grid: VisibleGrid | undefined, opened: number): { current: boolean } {
  const isChanged = useRef(false)
  useEffect(() => {
    isChanged.current = false
    return grid?.onChange(() => {
      isChanged.current = true
    })
  }, [grid, opened])
  return isChanged
}

/** An empty workbook has nothing to lose. Looked at when asked and not at each change, since it goes through all cells. */
const isEmpty = (grid: VisibleGrid): boolean => grid.sheets().every((sheet) => sheet.usedRect() === null)

/** Nothing is said about a file that is shown whole. */
function openedNotice({ name, notShown }: OpenedFile): FileNotice | undefined {
  if (Object.keys(notShown).length === 0) return undefined
  return { kind: 'told', text: (locale) => word('notShown', locale, { name, list: notShownText(notShown, locale) }) }
}

/** Said again when the file is saved, with what becomes of it. */
function savedNotice(name: string, opened: OpenedFile | undefined): FileNotice | undefined {
  if (!opened || Object.keys(opened.notShown).length === 0) return undefined
  const { signature, ...kept } = opened.notShown
  return {
    kind: 'told',
    text: (locale) =>
      [
        Object.keys(kept).length > 0 ? word('kept', locale, { name, list: notShownText(kept, locale) }) : word('saved', locale, { name }),
        ...(signature ? [word('unsigned', locale)] : []),
        ...(kept.pivotTables ? [word('refreshPivots', locale)] : []),
      ].join(locale === 'zh-CN' ? '' : ' '),
  }
}

function refusal(name: string, error: unknown): FileNotice {
  if (/\.(csv|tsv|txt)$/i.test(name)) return { kind: 'trouble', text: (locale) => word('textFile', locale, { name }) }
  const words = error instanceof Error && 'text' in error ? (error.text as { en: string; zh: string }) : undefined
  return {
    kind: 'trouble',
    text: (locale) => word('openFailed', locale, { name, detail: words ? say(words, locale) : wordsOf(error) }),
  }
}
