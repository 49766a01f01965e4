// The spreadsheet at the left, with a drawn sheet until it has loaded.

import { useEffect, useRef, useState } from 'react'
import type { VisibleGrid } from '../univer/univer-grid'
import { DropFile } from './drop-file'
import type { Preferences } from './preferences'
import { Trouble, wordsOf } from './trouble'
import { word } from './words'

export interface SheetAreaProps {
  preferences: Preferences
  onGrid: (grid: VisibleGrid) => void
  onFile: (file: File) => void
}

export function SheetArea({ preferences, onGrid, onFile }: SheetAreaProps) {
  const { locale, dark } = preferences
  const container = useRef<HTMLDivElement>(null)
  const [grid, setGrid] = useState<VisibleGrid>()
  const [error, setError] = useState<unknown>()
  // The choices at the start; later ones are told to the running grid below.
  useEffect(() => {
    let isGone = false
    const start = async () => {
      const { createUniverGrid } = await import('../univer/univer-grid')
      const started = isGone ? undefined : await createUniverGrid(container.current!, { locale, dark })
      if (!started) return
      setGrid(started)
      onGrid(started)
    }
    start().catch(setError)
    return () => {
      isGone = true
    }
  }, [])
  useEffect(() => {
    grid?.setLocale(locale).catch(setError)
  }, [grid, locale])
  useEffect(() => grid?.setDark(dark), [grid, dark])
  return (
    <main className="sheet" aria-label={word('spreadsheet', locale)} aria-busy={!grid && !error}>
      <DropFile hint={word('drop', locale)} onFile={onFile}>
        <div ref={container} className="univer" />
      </DropFile>
      {!grid && !error && <Skeleton text={word('loadingSheet', locale)} />}
      {error !== undefined && (
        <Trouble action={word('again', locale)} onAction={() => window.location.reload()}>
          {word('sheetFailed', locale, { detail: wordsOf(error) })}
        </Trouble>
      )}
    </main>
  )
}

function Skeleton({ text }: { text: string }) {
  return (
    <div className="skeleton">
      <div className="skeleton-ribbon" />
      <div className="skeleton-cells" />
      <p role="status">
        <span className="spinner" />
        {text}
      </p>
    </div>
  )
}
