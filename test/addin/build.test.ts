// The built add-in: every file that the manifest names, for the address asked for, and what the pane weighs.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildAddin } from '../../addin/build/build'
import { firstLoad } from '../../addin/build/size'

describe('the build', () => {
  const out = mkdtempSync(join(tmpdir(), 'addin-'))
  const address = 'https://example.com/sales'
  beforeAll(() => buildAddin(address, out), 120_000)
  afterAll(() => rmSync(out, { recursive: true }))

  it('has every file that its manifest names', () => {
    const manifest = readFileSync(join(out, 'manifest.xml'), 'utf8')
    const urls = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].map(([, url]) => url)
    expect(urls.length).toBeGreaterThan(8)
    for (const url of urls) {
      expect(url.startsWith(`${address}/`)).toBe(true)
      expect(existsSync(join(out, url.slice(address.length))), url).toBe(true)
    }
  })
  it('loads Office.js from Microsoft, and brings none of it', () => {
    const page = readFileSync(join(out, 'taskpane.html'), 'utf8')
    expect(page).toContain('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>')
    for (const file of firstLoad(out, 'taskpane.html').files) expect(readFileSync(join(out, file), 'utf8')).not.toContain('OfficeExtension')
  })
  it('opens the pane with at most 200 KB of JavaScript, gzipped', () => {
    const { files, gzipped } = firstLoad(out, 'taskpane.html')
    expect(files.length).toBeGreaterThan(1)
    expect(gzipped).toBeLessThanOrEqual(200_000)
  })
  it('registers functions from a file of its own, small enough for every formula to wait for', () => {
    const { files, gzipped } = firstLoad(out, 'functions.ts')
    expect(files).toContain('functions.js')
    expect(files).not.toContain('taskpane.js')
    expect(gzipped).toBeLessThan(10 * 1024)
  })
  it('writes functions.json in both languages', () => {
    for (const name of ['functions.json', 'functions-zh-CN.json']) {
      expect(readFileSync(join(out, name), 'utf8')).toBe(readFileSync(new URL(`../functions/golden/${name}`, import.meta.url), 'utf8'))
    }
  })
})

describe('the weight of a first load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'size-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  it('counts what is loaded without a click, once, and no more', () => {
    const files = { 'page.js': 'page', 'shared.js': 'shared '.repeat(99), 'later.js': 'later', 'chart.js': 'chart '.repeat(999) }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    mkdirSync(join(folder, '.vite'))
    const manifest = {
      'page.html': { file: 'page.js', imports: ['_shared'], dynamicImports: ['later.ts', 'chart.ts'] },
      _shared: { file: 'shared.js', imports: ['page.html'] },
      'later.ts': { file: 'later.js', imports: ['_shared'] },
      'chart.ts': { file: 'chart.js' },
    }
    writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(manifest))
    const gzipped = (['page.js', 'shared.js', 'later.js'] as const).reduce((sum, name) => sum + gzipSync(files[name]).length, 0)
    expect(firstLoad(folder, 'page.html')).toEqual({ files: ['page.js', 'shared.js', 'later.js'], gzipped })
    expect(() => firstLoad(folder, 'other.html')).toThrow('other.html is not in the build')
  })
})
