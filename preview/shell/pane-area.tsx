// The pane at the right, as the chosen host shows it.

import { useEffect, useRef, useState } from 'react'
import type { MountedPane } from '../../shared/ui/mount'
import type { VisibleGrid } from '../univer/univer-grid'
import type { Preferences } from './preferences'
import { Trouble, wordsOf } from './trouble'
import { word } from './words'

export interface PaneAreaProps {
  preferences: Preferences
  grid: VisibleGrid | undefined
  /** Another number: another workbook, which the pane has to get to know. */
  workbook: number
}

export function PaneArea({ preferences, grid, workbook }: PaneAreaProps) {
  const { host, locale, dark, paneWidth } = preferences
  const container = useRef<HTMLDivElement>(null)
  const [pane, setPane] = useState<MountedPane>()
  const [error, setError] = useState<unknown>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!grid) return
    setError(undefined)
    // A place of its own each time: the one before may still be taking itself down.
    const place = document.createElement('div')
    place.className = 'pane-place'
    container.current!.append(place)
    let mounted: MountedPane | undefined
    let isGone = false
    const open = async () => {
      const { openPane } = await import('../panes/open-pane')
      if (isGone) return
      mounted = await openPane(host, place, grid, { locale, dark })
      if (isGone) mounted.unmount()
      else setPane(mounted)
    }
    open().catch(setError)
    return () => {
      isGone = true
      setPane(undefined)
      // React forbids taking down a root while another one renders.
      setTimeout(() => {
        mounted?.unmount()
        place.remove()
      })
    }
  }, [grid, host, attempt, workbook])
  useEffect(() => pane?.setLanguage(locale), [pane, locale])
  useEffect(() => pane?.setDark(dark), [pane, dark])
  return (
    <aside className="pane" style={{ width: paneWidth }} aria-label={word('pane', locale)} aria-busy={!pane && !error}>
      <div className={`pane-title ${host}`}>
        {word('product', locale)}
        <span>{word(host, locale)}</span>
      </div>
      <div ref={container} className="pane-body">
        {!pane && !error && (
          <p role="status" className="waiting">
            <span className="spinner" />
            {word(grid ? 'loadingPane' : 'loadingSheet', locale)}
          </p>
        )}
        {error !== undefined && (
          <Trouble action={word('again', locale)} onAction={() => setAttempt(attempt + 1)}>
            {word('paneFailed', locale, { detail: wordsOf(error) })}
          </Trouble>
        )}
      </div>
    </aside>
  )
}
