// The built add-in from a plain web server in a browser: its pages open, and say in words when Excel or its library is missing.

import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildAddin } from '../../addin/build/build'
import { CHROMIUM } from './support'

const LIBRARY = 'https://appsforoffice.microsoft.com/**'
/** What any web server knows by heart. */
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.xml': 'text/xml',
}

const folder = mkdtempSync(join(tmpdir(), 'addin-'))
let server: Server
let browser: Browser
let address: string

beforeAll(async () => {
  await buildAddin('https://example.com/sales-targets', folder)
  server = createServer((request, response) => {
    const file = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname)
    if (!existsSync(file) || !extname(file)) return response.writeHead(404).end()
    response.setHeader('Content-Type', TYPES[extname(file)])
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(folder, { recursive: true })
})

/** @param library what stands in for Microsoft's server: the installed package, or nothing at all. */
async function open(path: string, library: 'installed' | 'unreachable', locale = 'en-US'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 }, locale })
  const installed = join(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'), '../dist')
  await page.route(LIBRARY, (route) => {
    const file = join(installed, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''))
    return library === 'installed' && existsSync(file) ? route.fulfill({ path: file }) : route.abort()
  })
  await page.goto(`${address}/${path}`)
  return page
}

describe('the built add-in', () => {
  it('says that the pane is shown by Excel, where it is not', async () => {
    const page = await open('taskpane.html', 'installed')
    await page.getByText('This page is shown by Excel. 此页面由 Excel 显示。').waitFor()
    await page.close()
  })

  it('says in both languages that the library of Excel could not be loaded, and what to do', async () => {
    const page = await open('taskpane.html', 'unreachable')
    await page.getByText('ask your administrator to allow this address').waitFor()
    await page.getByText('请管理员放行该网址').waitFor()
    expect(await page.getByText('is opening').isVisible()).toBe(false)
    await page.close()
  })

  it.each([
    ['help.html', 'Privacy', 'Sales Targets: privacy'],
    ['help.html', '中文', '销售目标管理：帮助'],
    ['privacy.zh-CN.html', 'English', 'Sales Targets: privacy'],
    ['privacy.zh-CN.html', '帮助', '销售目标管理：帮助'],
  ])('leads from %s by "%s" to the page it names', async (path, link, title) => {
    const page = await open(path, 'unreachable')
    await page.getByRole('link', { name: link }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.close()
  })

  it('serves every file of its manifest as what it is', async () => {
    const urls = [...readFileSync(join(folder, 'manifest.xml'), 'utf8').matchAll(/"https:\/\/example\.com\/sales-targets\/([^"]+)"/g)]
    for (const [, path] of urls) expect((await fetch(`${address}/${path}`)).status, path).toBe(200)
  })
})
