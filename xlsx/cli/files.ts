// Reads and writes the files of the command line.

import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { say, type Bilingual } from '../../shared/i18n/messages'
import type { Problem } from '../../shared/import'
import { fileReason } from './file-reasons'
import { words } from './words'

/** A file that cannot be read or written, in words. */
export class FileError extends Error {
  private readonly words: Bilingual

  constructor(
    during: 'reading' | 'writing',
    readonly file: string,
    cause: unknown,
  ) {
    const text = during === 'reading' ? words.cannotRead : words.cannotWrite
    const reason = fileReason(cause, during)
    const said = { en: text.en.replace('{reason}', reason.en), zh: text.zh.replace('{reason}', reason.zh) }
    super(say(said, 'en-US', { file }), { cause })
    this.name = 'FileError'
    this.words = said
  }

  /** The same as a problem among others. */
  problem(): Problem {
    return { code: 'fileUnusable', severity: 'error', place: {}, text: this.words, params: { file: this.file } }
  }
}

/** @throws {FileError} */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file))
  } catch (cause) {
    throw new FileError('reading', file, cause)
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
    throw new FileError('writing', file, cause)
  }
}
