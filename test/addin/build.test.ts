// The built add-in: every file that the manifest names, for the address asked for, and what the pane weighs.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildAddin } from '../../addin/build/build'
import { LICENCES_FILE } from '../../shared/help/licences'
import { firstLoad, type LoadGraph } from '../../addin/build/size'

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()

describe('the build', () => {
  const out = mkdtempSync(join(tmpdir(), 'addin-'))
  const address = 'https://example.com/sales'
  let graph: LoadGraph
  // The build sets it for good; what runs after this file must find its own.
  beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'))
  afterAll(() => void vi.unstubAllEnvs())
  beforeAll(async () => {
    graph = await buildAddin(`${address}/`, out)
  })
  afterAll(() => rmSync(out, { recursive: true }))

  it('has every file that its manifest names', () => {
    const manifest = readFileSync(join(out, 'manifest.xml'), 'utf8')
    const urls = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].map(([, url]) => url)
    expect(urls.length).toBeGreaterThan(8)
    for (const url of urls) {
      expect(url.startsWith(`${address}/`), url).toBe(true)
      expect(existsSync(join(out, url.slice(address.length))), url).toBe(true)
    }
  })
  it('is the same, byte for byte, when built again', async () => {
    const again = mkdtempSync(join(tmpdir(), 'addin-'))
    try {
      await buildAddin(address, again)
      expect(filesOf(again)).toEqual(filesOf(out))
      for (const name of filesOf(out)) expect(readFileSync(join(again, name)).equals(readFileSync(join(out, name))), name).toBe(true)
    } finally {
      rmSync(again, { recursive: true })
    }
  })
  it('is static files only, none of them hidden, and its pages lead nowhere but to one another', () => {
    const names = filesOf(out)
    expect(names.filter((name) => !/^[\w./-]+\.(html|js|json|txt|xml|png|svg)$/.test(name) || /(^|\/)\./.test(name))).toEqual([])
    for (const page of names.filter((name) => name.endsWith('.html'))) {
      const text = readFileSync(join(out, page), 'utf8')
      const targets = [...text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, target]) => target)
      expect(targets.length).toBeGreaterThan(0)
      for (const target of targets.filter((each) => !each.startsWith('https://appsforoffice.microsoft.com/'))) {
        expect(existsSync(join(out, target)), `${page}: ${target}`).toBe(true)
      }
    }
  })
  it('knows no way to send data anywhere', () => {
    const scripts = filesOf(out).filter((name) => name.endsWith('.js'))
    const ways = scripts.flatMap(
      (name) =>
        readFileSync(join(out, name), 'utf8').match(/\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection)\b/g) ?? [],
    )
    // The CSV reader could download a file, if it were given an address instead of a text.
    expect(ways).toEqual(['XMLHttpRequest'])
  })
  it('brings the licences of all that is in it', () => {
    const text = readFileSync(join(out, LICENCES_FILE), 'utf8')
    for (const line of ['Copyright (c) 2026 Sales Targets contributors', 'Microsoft SQL Server Sample Code']) expect(text).toContain(line)
    for (const name of ['react-dom', '@fluentui/react-button', 'papaparse', 'chinese-days'])
      expect(text).toMatch(new RegExp(`^## ${name} .*\\(MIT\\)$`, 'm'))
  })
  it('refuses an address before it touches the folder', async () => {
    const before = filesOf(out)
    await expect(buildAddin('http://example.com', out)).rejects.toThrow('https only')
    expect(filesOf(out)).toEqual(before)
  })
  it('loads Office.js from Microsoft, and brings none of it', () => {
    const page = readFileSync(join(out, 'taskpane.html'), 'utf8')
    expect(page).toMatch(/<script\s+src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"/)
    for (const file of firstLoad(out, graph, 'taskpane.html').files)
      expect(readFileSync(join(out, file), 'utf8')).not.toContain('OfficeExtension')
  })
  it('opens the pane with at most 200 KB of JavaScript, gzipped', () => {
    const { files, gzipped } = firstLoad(out, graph, 'taskpane.html')
    expect(files.length).toBeGreaterThan(1)
    expect(gzipped).toBeLessThanOrEqual(200_000)
  })
  it('registers functions from a file of its own, small enough for every formula to wait for', () => {
    const { files, gzipped } = firstLoad(out, graph, 'functions.ts')
    expect(files).toContain('functions.js')
    expect(files.filter((file) => file.includes('taskpane'))).toEqual([])
    expect(gzipped).toBeLessThan(16 * 1024)
  })
  it('writes functions.json in both languages', () => {
    for (const name of ['functions.json', 'functions-zh-CN.json']) {
      const { functions, ...rest } = JSON.parse(readFileSync(join(out, name), 'utf8')) as { functions: { helpUrl: string }[] }
      // The golden files know no address, and so no link to the help.
      const linkless = { ...rest, functions: functions.map(({ helpUrl: _, ...each }) => each) }
      expect(linkless).toEqual(JSON.parse(readFileSync(new URL(`../functions/golden/${name}`, import.meta.url), 'utf8')))
      for (const { helpUrl } of functions)
        expect(existsSync(join(out, helpUrl.slice(address.length).replace(/#.*/, ''))), helpUrl).toBe(true)
    }
  })
})

describe('the weight of a first load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'size-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  it('counts what is loaded without a click, once, and no more', () => {
    const files = { 'page.js': 'page', 'shared.js': 'shared '.repeat(99), 'later.js': 'later', 'chart.js': 'chart '.repeat(999) }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const graph = {
      'page.html': { file: 'page.js', imports: ['_shared'], dynamicImports: ['later.ts', 'chart.ts'] },
      _shared: { file: 'shared.js', imports: ['page.html'] },
      'later.ts': { file: 'later.js', imports: ['_shared'] },
      'chart.ts': { file: 'chart.js' },
    }
    const gzipped = (['page.js', 'shared.js', 'later.js'] as const).reduce((sum, name) => sum + gzipSync(files[name]).length, 0)
    expect(firstLoad(folder, graph, 'page.html')).toEqual({ files: ['page.js', 'shared.js', 'later.js'], gzipped })
    expect(() => firstLoad(folder, graph, 'other.html')).toThrow('other.html is not in the build')
  })
})
