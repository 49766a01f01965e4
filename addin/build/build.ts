// Builds the Excel add-in for a web server: npm run build -- [--address https://example.com/sales] [--out dist/addin]

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { customFunctions } from '../../shared/functions/index'
import { functionsMetadata } from './functions-metadata'
import { addressedManifest, DEVELOPMENT_ADDRESS } from './manifest'
import { firstLoad } from './size'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Writes pages, scripts, functions.json in each language, icons and manifest.xml to `out`.
 * @param address where `out` will be served, an https address.
 */
export async function buildAddin(address: string, out: string): Promise<void> {
  const manifest = addressedManifest(readFileSync(join(root, 'manifest.xml'), 'utf8'), address)
  const pages = { taskpane: join(root, 'addin/taskpane.html'), help: join(root, 'addin/help.html') }
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
      target: 'es2022',
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { ...pages, functions: join(root, 'addin/functions.ts') },
        // The manifest names functions.js; what it needs beyond is found by content.
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', assetFileNames: 'assets/[name][extname]' },
      },
    },
  })
  writeFileSync(join(out, 'functions.json'), await functionsMetadata(customFunctions, 'en-US'))
  writeFileSync(join(out, 'functions-zh-CN.json'), await functionsMetadata(customFunctions, 'zh-CN'))
  mkdirSync(join(out, 'assets'), { recursive: true })
  const icons = readdirSync(join(root, 'addin/assets')).filter((name) => name.endsWith('.png'))
  for (const name of icons) cpSync(join(root, 'addin/assets', name), join(out, 'assets', name))
  writeFileSync(join(out, 'manifest.xml'), manifest)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { address: { type: 'string' }, out: { type: 'string' } } })
  const out = resolve(root, values.out ?? 'dist/addin')
  await buildAddin(values.address ?? DEVELOPMENT_ADDRESS, out)
  console.log(`${out}: the pane's first load is ${(firstLoad(out, 'taskpane.html').gzipped / 1024).toFixed(0)} KB of gzipped JavaScript`)
}
