// What would make a push fail or surprise: scopes, sizes, files. clasp itself says little (google/clasp#586, #771).

import { gzipSync } from 'node:zlib'

export interface SheetsPackage {
  code: string
  sidebar: string
  manifest: string
}

const CODE_BYTES = 60_000
const SIDEBAR_GZIP_BYTES = 350_000

/** Users distrust add-ons that ask for all their files. */
const SCOPES = ['https://www.googleapis.com/auth/script.container.ui', 'https://www.googleapis.com/auth/spreadsheets.currentonly']

/** @returns sentences, none when everything is right. */
export function packageProblems({ code, sidebar, manifest }: SheetsPackage): string[] {
  const problems: string[] = []
  const { oauthScopes = [], runtimeVersion } = JSON.parse(manifest) as { oauthScopes?: string[]; runtimeVersion?: string }
  if ([...oauthScopes].sort().join() !== SCOPES.join()) problems.push(`appsscript.json must ask for exactly ${SCOPES.join(' and ')}.`)
  if (runtimeVersion !== 'V8') problems.push('appsscript.json must name the V8 runtime.')
  const codeBytes = Buffer.byteLength(code)
  if (codeBytes > CODE_BYTES)
    problems.push(`Code.js has ${codeBytes} bytes, more than ${CODE_BYTES}: Sheets loads it for every custom function.`)
  if (!code.startsWith('/** @OnlyCurrentDoc */')) problems.push('Code.js must begin with @OnlyCurrentDoc.')
  const packedBytes = gzipSync(sidebar).length
  if (packedBytes > SIDEBAR_GZIP_BYTES) problems.push(`Sidebar.html has ${packedBytes} bytes gzipped, more than ${SIDEBAR_GZIP_BYTES}.`)
  if (
    /<script[^>]*\ssrc=|<link[^>]*rel="(?:stylesheet|modulepreload)"/.test(
      sidebar.replace(/<script[\s\S]*?<\/script>/g, (script) => script.slice(0, 200)),
    )
  ) {
    problems.push('Sidebar.html must not load other files.')
  }
  return problems
}
