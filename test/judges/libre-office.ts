// LibreOffice as an independent judge: it opens a file, calculates everything anew and says what every cell is worth.

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Scalar } from '../../shared/workbook/cell'
import { createFileHost } from '../../xlsx/file-host'
import { PROFILES } from './libre-office-profiles'

const run = promisify(execFile)

/** Without this LibreOffice trusts the results in the file, and the judge could not fail. 0 is "always". */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`

/** A new profile makes the program stop once with this code; the second start works. */
const PROFILE_MADE = 81

/** Whether the judge is there. Without it a notice is printed; in CI that is an error. */
export async function libreOfficePresent(): Promise<boolean> {
  try {
    await run('soffice', ['--version'])
    return true
  } catch (cause) {
    if (process.env.CI) throw new Error('LibreOffice is missing: the file cannot be judged.', { cause })
    console.warn('NOTICE: not judged by LibreOffice, since soffice is not on this machine.')
    return false
  }
}

/** @returns the values of every sheet by its name, recalculated. */
export async function recalculateWithLibreOffice(bytes: Uint8Array): Promise<Map<string, Scalar[][]>> {
  const converted = await convertWithLibreOffice(bytes, 'xlsx:Calc MS Excel 2007 XML')
  const host = createFileHost(converted)
  const { names } = await host.read({ keys: [] })
  const { sheets } = await host.read({ keys: [], names })
  return new Map(sheets.map(({ name, values }) => [name, values]))
}

/**
 * Opens the file in LibreOffice and saves it in another format, as a person would.
 * One file at a time, since a process has one profile.
 * @param format a file ending, with the filter behind a colon where it is not plain: 'pdf', 'xlsx:Calc MS Excel 2007 XML'.
 */
export async function convertWithLibreOffice(bytes: Uint8Array, format: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'judge-'))
  try {
    const profile = await profileIn(process.env[PROFILES] ?? folder)
    await mkdir(join(folder, 'out'))
    await writeFile(join(folder, 'book.xlsx'), bytes)
    const args = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'out'),
      join(folder, 'book.xlsx'),
    ]
    await run('soffice', args).catch((error: Error & { code?: unknown }) => {
      if (error.code !== PROFILE_MADE) throw error
      return run('soffice', args)
    })
    return new Uint8Array(await readFile(join(folder, 'out', `book.${format.split(':')[0]}`)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A profile of this process, made where there is none yet: two programs cannot share one, and each takes a start of its own to make. */
async function profileIn(folder: string): Promise<string> {
  const profile = join(folder, `profile-${process.pid}`)
  if (existsSync(profile)) return profile
  await mkdir(join(profile, 'user'), { recursive: true })
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE)
  return profile
}
