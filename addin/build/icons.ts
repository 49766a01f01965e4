// Draws the icons' PNG files from their SVG sources; run by hand after a change: node --import tsx addin/build/icons.ts

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const ICON_SIZES = [16, 32, 64, 80, 128] as const

const assets = fileURLToPath(new URL('../assets/', import.meta.url))

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
  try {
    const page = await browser.newPage()
    for (const size of ICON_SIZES) {
      const source = readFileSync(`${assets}${size === 16 ? 'icon-small' : 'icon'}.svg`, 'utf8')
      await page.setViewportSize({ width: size, height: size })
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`)
      writeFileSync(`${assets}icon-${size}.png`, await page.screenshot({ omitBackground: true }))
    }
  } finally {
    await browser.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await drawIcons()
