// Builds the Excel add-in for a web server: npm run build -- [--address https://example.com/sales] [--out dist/addin]

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { LICENCES_FILE, licencesText } from '../../shared/help/licences'
import { AddressError, addressedManifest, DEVELOPMENT_ADDRESS, readAddress } from './manifest'
import { firstLoad, type LoadGraph } from './size'
import { siteFiles } from './site-files'

const root = fileURLToPath(new URL('../../', import.meta.url))
const GRAPH = '.vite/manifest.json'

/**
 * Writes all that a web server has to serve, and manifest.xml for `address`, to `out`, which is emptied first.
 * The same sources give the same bytes.
 * @param address where `out` will be served. @returns what loads what. @throws {AddressError} before anything is written.
 */
export async function buildAddin(address: string, out: string): Promise<LoadGraph> {
  const manifest = addressedManifest(readFileSync(join(root, 'manifest.xml'), 'utf8'), address)
  // Whatever the surroundings say: React leaves its warnings out only then.
  process.env.NODE_ENV = 'production'
  await build({
    configFile: false,
    root: join(root, 'addin'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: out,
      emptyOutDir: true,
      manifest: true,
      license: { fileName: LICENCES_FILE },
      target: 'es2022',
      assetsInlineLimit: 0,
      // Every browser in which Excel runs loads modules ahead by itself; the stand-in for it would fetch.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { taskpane: join(root, 'addin/taskpane.html'), functions: join(root, 'addin/functions.ts') },
        output: {
          // The manifest names functions.js; all else is named by content, so that no cache mixes two builds.
          entryFileNames: ({ name }) => (name === 'functions' ? 'functions.js' : 'chunks/[name]-[hash].js'),
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  })
  const graph = JSON.parse(readFileSync(join(out, GRAPH), 'utf8')) as LoadGraph
  rmSync(join(out, '.vite'), { recursive: true })
  for (const [name, text] of Object.entries(await siteFiles(readAddress(address)))) writeFileSync(join(out, name), text)
  mkdirSync(join(out, 'assets'), { recursive: true })
  cpSync(join(root, 'addin/assets'), join(out, 'assets'), { recursive: true })
  const licences = {
    own: readFileSync(join(root, 'LICENSE'), 'utf8'),
    sample: readFileSync(join(root, 'shared/sample/adventureworks/LICENSE.txt'), 'utf8'),
    bundled: readFileSync(join(out, LICENCES_FILE), 'utf8'),
  }
  writeFileSync(join(out, LICENCES_FILE), licencesText(licences))
  writeFileSync(join(out, 'manifest.xml'), manifest)
  return graph
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { address: { type: 'string' }, out: { type: 'string' } } })
  const out = resolve(root, values.out ?? 'dist/addin')
  const address = readAddress(values.address ?? DEVELOPMENT_ADDRESS)
  const graph = await buildAddin(address, out)
  const kilobytes = (firstLoad(out, graph, 'taskpane.html').gzipped / 1024).toFixed(0)
  const folder = relative(process.cwd(), out) || '.'
  console.log(`${folder}: the add-in for ${address}; the pane's first load is ${kilobytes} KB of gzipped JavaScript.`)
  console.log(
    values.address === undefined
      ? 'This one is for this computer only; with --address https://… it is built for your own web server.'
      : `Serve the folder ${folder} at ${address}, then give ${join(folder, 'manifest.xml')} to the administrator.`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof AddressError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
