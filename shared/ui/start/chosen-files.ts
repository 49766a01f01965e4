// The tables of a plan as a person adds them, as files or pasted, one by one or together, in any order.

import { useRef, useState } from 'react'

import type { SourceFile } from '../../commands/contracts'
import { HostError } from '../../workbook/port'
import type { FileBytes } from '../further/read-input-file'
import { bytesOf } from '../further/read-input-file'
import type { FileRole, Recognised } from './recognise-file'
import { recogniseFile } from './recognise-file'

export interface ChosenFile extends SourceFile {
  /** Undefined where no table could be read yet. */
  rows: number | undefined
}

/** What could not be read, with the browser's own words; without them, what could not be told, which has no place left. */
export interface FileTrouble {
  name: string
  detail?: string
}

/** The file that is being looked at. */
export interface FileReading {
  name: string
  /** 0 to 1; undefined until anything is known. */
  progress?: number
}

export interface ChosenFiles {
  files: Partial<Record<FileRole, ChosenFile>>
  trouble: FileTrouble[]
  /** Undefined while nothing is read. */
  reading?: FileReading
  /** `role` is what the person says the file is; it counts where the columns do not tell. */
  add: (files: readonly File[], role?: FileRole) => Promise<void>
  /** Leaves out what is still being read. */
  cancel: () => void
  remove: (role: FileRole) => void
  /** Team and history change places. */
  swap: () => void
}

/**
 * Keeps the files beyond the screen, so that "back" finds them again: the owner is the pane.
 * @param takeOther is asked first where nobody said what a file is; true where it is neither team nor history, and was taken.
 */
export function useChosenFiles(takeOther: (file: FileBytes) => Promise<boolean>): ChosenFiles {
  const [files, setFiles] = useState<ChosenFiles['files']>({})
  /** As they stand between two showings of the screen. */
  const latest = useRef(files)
  const change = (next: ChosenFiles['files']): void => setFiles((latest.current = next))
  const [trouble, setTrouble] = useState<FileTrouble[]>([])
  const [reading, setReading] = useState<FileReading>()
  /** Files that are added while others are read wait for their turn. */
  const queue = useRef(Promise.resolve())
  const signal = useRef({ aborted: false })

  const addOne = async (added: File, said: FileRole | undefined, own: { aborted: boolean }): Promise<void> => {
    const { name } = added
    if (own.aborted) return
    setReading({ name })
    try {
      const file = await bytesOf(added)
      const progress = (done: number, total: number): void => setReading({ name, progress: done / total })
      const { role, rows }: Recognised = await recogniseFile(file, { signal: own, progress })
      const isTaken = said === undefined && (await takeOther(file))
      setReading(undefined)
      if (isTaken) return
      // What cannot be told at a glance takes the free place; the columns are looked at before they are used.
      const place = role ?? said ?? freePlace(latest.current)
      if (place !== undefined) change({ ...latest.current, [place]: { ...file, rows } })
      else setTrouble((before) => [...before, { name }])
    } catch (error) {
      if (error instanceof HostError && error.code === 'cancelled') return
      // A folder, or a file that was moved away meanwhile: told to the person with the browser's own words.
      const detail = error instanceof Error ? error.message : String(error)
      setTrouble((before) => [...before, { name, detail }])
    }
  }

  const add = (added: readonly File[], said?: FileRole): Promise<void> => {
    const own = signal.current
    const last = (queue.current = queue.current.then(async () => {
      setTrouble([])
      for (const each of added) await addOne(each, said, own)
      if (last === queue.current) setReading(undefined)
    }))
    return last
  }
  const cancel = (): void => {
    signal.current.aborted = true
    signal.current = { aborted: false }
    setReading(undefined)
  }
  const remove = (role: FileRole): void => change({ ...latest.current, [role]: undefined })
  const swap = (): void => change({ team: latest.current.history, history: latest.current.team })
  return { files, trouble, reading, add, cancel, remove, swap }
}

/** A single table is most often the history; undefined where both are there. */
const freePlace = ({ team, history }: ChosenFiles['files']): FileRole | undefined =>
  history === undefined ? 'history' : team === undefined ? 'team' : undefined
