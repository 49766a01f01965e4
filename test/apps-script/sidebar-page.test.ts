import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { licencesTogether } from '../../apps-script/build/bundled'
import { commandsPage } from '../../apps-script/build/commands-page'
import { packageProblems } from '../../apps-script/build/package-problems'
import { sidebarPage } from '../../apps-script/build/sidebar-page'
import { helpInOnePage } from '../../shared/help/site-pages'
import { codeText } from '../support/sheets-code'

// The build sets it for good; what runs after this file must find its own.
beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'))
afterAll(() => void vi.unstubAllEnvs())

test('the sidebar is one page of at most 350 KB gzipped, and the package has no problems', async () => {
  const [{ page: sidebar, ...own }, { page: commands, ...other }] = [await sidebarPage(), await commandsPage()]
  for (const page of [sidebar, commands]) expect(gzipSync(page).length).toBeLessThanOrEqual(350_000)
  expect(sidebar).toContain('<div id="root">')
  const manifest = readFileSync('apps-script/appsscript.json', 'utf8')
  expect(packageProblems({ code: await codeText(), sidebar, commands, help: helpInOnePage(), manifest })).toEqual([])
  const licences = licencesTogether([own.licences, other.licences])
  for (const name of ['react-dom', 'papaparse', 'chinese-days']) expect(licences).toMatch(new RegExp(`^## ${name} .*\\(MIT\\)$`, 'm'))
})

test('what would go wrong at a push is told', () => {
  expect(
    packageProblems({
      code: 'x'.repeat(70_000),
      sidebar: '<script type="module" src="./main.js"></script>',
      commands: 'window.commands = {}',
      help: '<link rel="stylesheet" href="help.css">',
      manifest: '{"oauthScopes":["https://www.googleapis.com/auth/spreadsheets"],"runtimeVersion":"DEPRECATED_ES5"}',
    }),
  ).toHaveLength(8)
})
