// The two files of a plan as a person adds them, one by one or together, in any order.

import { useState } from 'react'

import type { SourceFile } from '../../commands/contracts'
import type { FileRole, Recognised } from './recognise-file'
import { recogniseFile } from './recognise-file'

export interface ChosenFile extends SourceFile {
  rows: number
}

/** What could not be placed, and why. */
export interface FileTrouble {
  name: string
  kind: 'unknown' | 'unreadable'
  detail: string
}

export interface ChosenFiles {
  files: Partial<Record<FileRole, ChosenFile>>
  trouble: FileTrouble[]
  isReading: boolean
  /** `role` is what the person says the file is; it counts where the columns do not tell. */
  add: (files: readonly File[], role?: FileRole) => Promise<void>
  remove: (role: FileRole) => void
}

/** Keeps the files beyond the screen, so that "back" finds them again: the owner is the pane. */
export function useChosenFiles(): ChosenFiles {
  const [files, setFiles] = useState<ChosenFiles['files']>({})
  const [trouble, setTrouble] = useState<FileTrouble[]>([])
  const [reading, setReading] = useState(0)

  const add = async (added: readonly File[], said?: FileRole): Promise<void> => {
    setTrouble([])
    setReading((count) => count + 1)
    for (const each of added) {
      try {
        const file: SourceFile = { name: each.name, content: new Uint8Array(await each.arrayBuffer()) }
        const { role, rows }: Recognised = await recogniseFile(file)
        const place = role ?? said
        if (place === undefined) setTrouble((before) => [...before, { name: file.name, kind: 'unknown', detail: '' }])
        else setFiles((before) => ({ ...before, [place]: { ...file, rows } }))
      } catch (error) {
        // A folder, or a file that was moved away meanwhile: told to the person with the browser's own words.
        const detail = error instanceof Error ? error.message : String(error)
        setTrouble((before) => [...before, { name: each.name, kind: 'unreadable', detail }])
      }
    }
    setReading((count) => count - 1)
  }

  const remove = (role: FileRole): void => setFiles((before) => ({ ...before, [role]: undefined }))
  return { files, trouble, isReading: reading > 0, add, remove }
}
