// Reads a file that a person chose for a further table; the reader is loaded when the first file comes.

import type { InputKey } from '../../setting/inputs/inputs'
import { INPUT_KEYS, INPUT_TABLES } from '../../setting/inputs/inputs'
import type { InputFile } from './chosen-inputs'

/** A file of a person's as bytes: whoever opens the same bytes again finds what was opened before. */
export interface FileBytes {
  name: string
  content: Uint8Array
}

/** @throws {Error} in the browser's words when the file cannot be read from the disk. */
export const bytesOf = async (file: File): Promise<FileBytes> => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })

export interface ReadInputFile {
  file: InputFile
  /** Which table it is: as the person said, else by its columns; undefined where they do not tell. */
  key: InputKey | undefined
  /** It fits neither team nor history as well. */
  isNeither: boolean
}

/** @param said which table it is, where the person has said so. */
export async function readInputFile({ name, content }: FileBytes, said?: InputKey): Promise<ReadInputFile> {
  const { recogniseInput } = await import('../../import/files/recognise-input')
  const tables = (said === undefined ? INPUT_KEYS : [said]).map((key) => INPUT_TABLES[key])
  const { key, isNeither, sheets, sheet, rows } = await recogniseInput({ name, content }, tables)
  const file: InputFile = { name, content, sheets, rows, ...(sheets.length > 1 && { sheet }) }
  return { file, key: said ?? (key as InputKey | undefined), isNeither }
}
