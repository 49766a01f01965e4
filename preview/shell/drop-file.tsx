// Takes a file that is dropped on the spreadsheet, which would otherwise make the browser leave the page.

import { useState, type DragEvent, type ReactNode } from 'react'

export interface DropFileProps {
  /** Said while a file hovers over it. */
  hint: string
  onFile: (file: File) => void
  children: ReactNode
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

export function DropFile({ hint, onFile, children }: DropFileProps) {
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    event.stopPropagation()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  return (
    <div className="drop" onDragEnterCapture={over} onDragOverCapture={over} onDropCapture={drop}>
      {children}
      {isOver && (
        <div className="drop-hint" onDragLeave={() => setOver(false)}>
          <p>{hint}</p>
        </div>
      )}
    </div>
  )
}
