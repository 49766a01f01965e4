// The folder in which LibreOffice keeps its profiles while the judges run: one for each process, made once instead of for each file.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The variable of the environment that names the folder; without it each conversion makes a profile. */
export const PROFILES = 'LIBRE_OFFICE_PROFILES'

export default async function keepProfiles(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'profiles-'))
  process.env[PROFILES] = folder
  return () => rm(folder, { recursive: true, force: true })
}
