// Weighs the JavaScript that a page loads before anything is clicked.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The part of vite's .vite/manifest.json that is needed here. */
type ViteManifest = Record<string, { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] }>

export interface FirstLoad {
  /** Built files, in no order, relative to the folder. */
  files: string[]
  /** Bytes after gzip, each file for itself, as servers send them. */
  gzipped: number
}

/**
 * What `page` (such as 'taskpane.html') and all it imports at once weigh; what is imported on demand does not count, nor
 * does Office.js, which Microsoft serves.
 */
export function firstLoad(folder: string, page: string): FirstLoad {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as ViteManifest
  const seen = new Set<string>()
  const follow = (name: string) => {
    if (seen.has(name)) return
    if (!manifest[name]) throw new Error(`${name} is not in the build`)
    seen.add(name)
    manifest[name].imports?.forEach(follow)
  }
  follow(page)
  const files = [...new Set([...seen].map((name) => manifest[name].file))].filter((file) => file.endsWith('.js'))
  if (files.length === 0) throw new Error(`${page} loads no JavaScript`)
  return { files, gzipped: files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) }
}
