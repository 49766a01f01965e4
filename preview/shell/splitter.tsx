// The edge between spreadsheet and pane: drag it, or use the arrow keys.

import type { KeyboardEvent, PointerEvent } from 'react'
import { PANE_WIDTH, paneWidth } from './preferences'

const STEP = 10

export interface SplitterProps {
  label: string
  width: number
  onChange: (width: number) => void
}

export function Splitter({ label, width, onChange }: SplitterProps) {
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onChange(paneWidth(window.innerWidth - event.clientX))
  }
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') onChange(paneWidth(width + STEP))
    if (key === 'ArrowRight') onChange(paneWidth(width - STEP))
  }
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      tabIndex={0}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  )
}
