// Reads and writes the files of the command line.

import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { say, type Bilingual } from '../../shared/i18n/messages'
import type { Problem } from '../../shared/import'
import { words } from './words'

/** A file that cannot be read or written, in words. */
export class FileError extends Error {
  constructor(
    private readonly words: Bilingual,
    readonly file: string,
    cause: unknown,
  ) {
    super(say(words, 'en-US', { file, detail: detailOf(cause) }), { cause })
    this.name = 'FileError'
  }

  /** The same as a problem among others. */
  problem(): Problem {
    const params = { file: this.file, detail: detailOf(this.cause) }
    return { code: 'fileUnusable', severity: 'error', place: {}, text: this.words, params }
  }
}

const detailOf = (cause: unknown): string => (cause as { code?: string }).code ?? String(cause)

/** @throws {FileError} */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file))
  } catch (cause) {
    throw new FileError(words.cannotRead, file, cause)
  }
}

/** The bytes of a workbook that is already there, undefined when there is none. @throws {FileError} */
export const readExisting = (file: string): Promise<Uint8Array | undefined> =>
  readInput(file).catch((error: FileError) => {
    if ((error.cause as { code?: string }).code === 'ENOENT') return undefined
    throw error
  })

/** Writes beside the file and puts it in its place at the end, so that nobody ever sees half a workbook. @throws {FileError} */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(file), `.${randomUUID()}.tmp`)
  try {
    await writeFile(beside, bytes)
    await rename(beside, file)
  } catch (cause) {
    await rm(beside, { force: true })
    throw new FileError(words.cannotWrite, file, cause)
  }
}
