// The tables of a plan as a person adds them, as files or pasted, one by one or together, in any order.

import { useState } from 'react'

import type { SourceFile } from '../../commands/contracts'
import type { FileRole, Recognised } from './recognise-file'
import { recogniseFile } from './recognise-file'

export interface ChosenFile extends SourceFile {
  /** Undefined for a workbook, whose table is found when it is read. */
  rows: number | undefined
}

/** What could not be read, with the browser's own words. */
export interface FileTrouble {
  name: string
  detail: string
}

export interface ChosenFiles {
  files: Partial<Record<FileRole, ChosenFile>>
  trouble: FileTrouble[]
  isReading: boolean
  /** `role` is what the person says the file is; it counts where the columns do not tell. */
  add: (files: readonly File[], role?: FileRole) => Promise<void>
  remove: (role: FileRole) => void
  /** Team and history change places. */
  swap: () => void
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
        // What cannot be told at a glance takes the free place; the columns are looked at before they are used.
        setFiles((before) => ({ ...before, [role ?? said ?? freePlace(before)]: { ...file, rows } }))
      } catch (error) {
        // A folder, or a file that was moved away meanwhile: told to the person with the browser's own words.
        const detail = error instanceof Error ? error.message : String(error)
        setTrouble((before) => [...before, { name: each.name, detail }])
      }
    }
    setReading((count) => count - 1)
  }

  const remove = (role: FileRole): void => setFiles((before) => ({ ...before, [role]: undefined }))
  const swap = (): void => setFiles(({ team, history }) => ({ team: history, history: team }))
  return { files, trouble, isReading: reading > 0, add, remove, swap }
}

/** A single table is most often the history. */
const freePlace = ({ team, history }: ChosenFiles['files']): FileRole => (history !== undefined && team === undefined ? 'team' : 'history')
