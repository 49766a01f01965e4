// What would make a push fail or surprise: scopes, sizes, files. clasp itself says little (google/clasp#586, #771).

import { gzipSync } from 'node:zlib'

export interface SheetsPackage {
  code: string
  sidebar: string
  /** The page that the sidebar asks for when it needs the first command. */
  commands: string
  help: string
  manifest: string
}

const CODE_BYTES = 60_000
const PAGE_GZIP_BYTES = 350_000

/** Users distrust add-ons that ask for all their files. */
const SCOPES = ['https://www.googleapis.com/auth/script.container.ui', 'https://www.googleapis.com/auth/spreadsheets.currentonly']

/** @returns sentences, none when everything is right. */
export function packageProblems({ code, sidebar, commands, help, manifest }: SheetsPackage): string[] {
  const problems: string[] = []
  const { oauthScopes = [], ...told } = JSON.parse(manifest) as {
    oauthScopes?: string[]
    runtimeVersion?: string
    exceptionLogging?: string
  }
  if ([...oauthScopes].sort().join() !== SCOPES.join()) problems.push(`appsscript.json must ask for exactly ${SCOPES.join(' and ')}.`)
  if (told.runtimeVersion !== 'V8') problems.push('appsscript.json must name the V8 runtime.')
  // What an error says can be a person's data, and whoever owns the script could read it.
  if (told.exceptionLogging !== 'NONE') problems.push('appsscript.json must not log exceptions.')
  const codeBytes = Buffer.byteLength(code)
  if (codeBytes > CODE_BYTES)
    problems.push(`Code.js has ${codeBytes} bytes, more than ${CODE_BYTES}: Sheets loads it for every custom function.`)
  if (!code.startsWith('/** @OnlyCurrentDoc */')) problems.push('Code.js must begin with @OnlyCurrentDoc.')
  if (!/^<script>[\s\S]*<\/script>$/.test(commands)) problems.push('Commands.html must be one script.')
  for (const [name, page] of Object.entries({ Sidebar: sidebar, Commands: commands })) {
    const packed = gzipSync(page).length
    if (packed > PAGE_GZIP_BYTES) problems.push(`${name}.html has ${packed} bytes gzipped, more than ${PAGE_GZIP_BYTES}.`)
  }
  for (const [name, page] of Object.entries({ Sidebar: sidebar, Help: help })) {
    const tags = page.replace(/<script[\s\S]*?<\/script>/g, (script) => script.slice(0, 200))
    if (/<script[^>]*\ssrc=|<link[^>]*rel="(?:stylesheet|modulepreload)"/.test(tags))
      problems.push(`${name}.html must not load other files.`)
  }
  return problems
}
