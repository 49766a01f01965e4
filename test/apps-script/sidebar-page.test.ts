import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { compileFunction } from 'node:vm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { licencesTogether } from '../../apps-script/build/bundled'
import { commandsPage } from '../../apps-script/build/commands-page'
import { packageProblems } from '../../apps-script/build/package-problems'
import { sidebarPage } from '../../apps-script/build/sidebar-page'
import { commandsOnDemand } from '../../apps-script/sidebar/commands-on-demand'
import { helpInOnePage } from '../../shared/help/site-pages'
import { RefusedError } from '../../shared/import/problem'
import { createFileHost } from '../../xlsx/file-host'
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

test('the commands are asked for when the first is needed, once, and refuse with the errors of the sidebar', async () => {
  const { page: commands } = await commandsPage()
  const asked: string[] = []
  let isOffline = true
  // A page whose scripts run as they are put into its head.
  const page = {
    console,
    document: {
      createElement: () => ({ textContent: '' }),
      head: { append: ({ textContent }: { textContent: string }) => void compileFunction(textContent, ['window'])(page) },
    },
  }
  const commandsOfSidebar = commandsOnDemand(
    {
      commandsPage: () => {
        asked.push('page')
        return isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(commands)
      },
    },
    page as unknown as Window & typeof globalThis,
  )
  await expect(commandsOfSidebar.sampleSettings('en-US')).rejects.toThrow('offline')
  isOffline = false
  const settings = await commandsOfSidebar.sampleSettings('en-US')
  const port = createFileHost()
  const { plan } = await commandsOfSidebar.previewPlan(port, { kind: 'sample' }, settings)
  expect(plan.nodes[0].target).toBe(settings.target)
  const refused = await commandsOfSidebar
    .previewPlan(port, { kind: 'sample' }, { ...settings, target: -1 })
    .catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(RefusedError)
  expect(asked).toEqual(['page', 'page'])
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
