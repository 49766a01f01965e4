// Microsoft's client library, unmodified, in Node, speaking to a grid.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'
import type { Grid } from '../../preview/grid/grid'
import { embeddedOffice, overOffice, type EmbeddedOffice } from '../../preview/session/office-context'
import { connect, type LibraryExtension, type SessionCounts } from '../../preview/session/session'
import type { SessionOptions } from '../../preview/session/session-options'

export interface OfficeInNode {
  Excel: typeof Excel
  OfficeExtension: typeof OfficeExtension & LibraryExtension
  Office: EmbeddedOffice
  counts: SessionCounts
}

const require = createRequire(import.meta.url)
const nothing = (): void => undefined

/** A window as far as the library looks at it while it loads. */
function stubWindow(): Record<string, unknown> {
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing }
  const page: Record<string, unknown> = {
    location: new URL('http://localhost/'),
    navigator: { userAgent: 'node', language: 'en-US', platform: '', appVersion: '' },
    document: {
      URL: 'http://localhost/',
      cookie: '',
      head: { appendChild: nothing },
      documentElement: {},
      createElement: () => ({}),
      getElementsByTagName: () => [],
      addEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    setTimeout,
    clearTimeout,
    sessionStorage: storage,
    localStorage: storage,
    XMLHttpRequest: nothing,
    name: '',
  }
  return Object.assign(page, { window: page, self: page, parent: page, top: page })
}

/** Read and compiled once; each run of it gives a fresh copy of the library. */
let library: { run: (page: Record<string, unknown>) => void; names: string[] } | undefined

function compileLibrary(): NonNullable<typeof library> {
  const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js')
  const source = readFileSync(file, 'utf8')
  const run = compileFunction(`with (page) {\n${source}\n}`, ['page'], { filename: file })
  return { run: (page) => run.call(page, page), names: [...source.matchAll(/^var (\w+)/gm)].map(([, name]) => name) }
}

/**
 * Each call gives a fresh copy of the library. Its globals are a stub window's, the rest are Node's own: in a context of its
 * own, the library would not take a test's plain objects for plain.
 */
export async function openOfficeInNode(grid: Grid, options: SessionOptions & { language?: string } = {}): Promise<OfficeInNode> {
  library ??= compileLibrary()
  const page = stubWindow()
  // In a page, the library's variables are the window's properties, and it looks for them there.
  for (const name of library.names) page[name] ??= undefined
  library.run(page)
  const Office = embeddedOffice({ language: options.language ?? 'en-US' })
  page.Office = overOffice(page.Office as object, Office)
  const { Excel, OfficeExtension } = page as unknown as Pick<OfficeInNode, 'Excel' | 'OfficeExtension'>
  const counts = connect(OfficeExtension, grid, options)
  return { Excel, OfficeExtension, Office, counts }
}
