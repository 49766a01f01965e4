// Lists in messages are written by the language: whoever fills a parameter gives the names, and one function joins them.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Rooms whose texts people read in the language of their choice. */
const ROOMS = ['shared/import', 'shared/setting', 'shared/commands', 'shared/ui', 'xlsx/cli']
/** What is no list of a message: a field that is read back with either comma, and marks beside a name, each with its own brackets. */
const OTHERS = ['shared/setting/over-assignment/rates-text.ts', 'shared/setting/presence/distinct-names.ts']

it('no room joins names with a comma of its own', () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).flatMap((name) => (/\.tsx?$/.test(name) ? [join(room, name)] : [])),
  )
  expect(files.length).toBeGreaterThan(300)
  // Stack texts of the program's own faults are English.
  const joining = files.filter((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .some((line) => /\.join\((['"`])(?:, |、|，)\1\)/.test(line) && !line.includes('HostError(')),
  )
  expect(joining.sort()).toEqual(OTHERS)
})
