// Draws the icons' PNG files, and the mark as SVG for pages; run by hand after a change of the drawings: npm run icons

import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { drawIcon, ICON_NAMES, ICON_SIZES } from './icon-drawings'

const assets = fileURLToPath(new URL('../assets/', import.meta.url))

for (const name of readdirSync(assets)) rmSync(`${assets}${name}`)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  for (const name of ICON_NAMES) {
    for (const size of ICON_SIZES) {
      await page.setViewportSize({ width: size, height: size })
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawIcon(name, size)}`)
      writeFileSync(`${assets}${name}-${size}.png`, await page.screenshot({ omitBackground: true }))
    }
  }
  writeFileSync(`${assets}icon.svg`, drawIcon('icon', 128))
} finally {
  await browser.close()
}
