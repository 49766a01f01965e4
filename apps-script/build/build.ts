// npm run sheets:build: writes the Apps Script project into dist/sheets.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { bundleCode } from './code-bundle'
import { packageProblems } from './package-problems'
import { sidebarPage } from './sidebar-page'

const OUT = new URL('../../dist/sheets/', import.meta.url)

const made = {
  code: await bundleCode(),
  sidebar: await sidebarPage(),
  manifest: readFileSync(new URL('../appsscript.json', import.meta.url), 'utf8'),
}
const problems = packageProblems(made)
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}
rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
writeFileSync(new URL('Code.js', OUT), made.code)
writeFileSync(new URL('Sidebar.html', OUT), made.sidebar)
writeFileSync(new URL('appsscript.json', OUT), made.manifest)
console.log(`dist/sheets: Code.js ${Buffer.byteLength(made.code)} bytes, Sidebar.html ${gzipSync(made.sidebar).length} bytes gzipped`)
