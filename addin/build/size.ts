// Weighs the JavaScript that a page loads before anything is clicked.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What loads what, by source: the part of vite's own manifest that is needed here. */
export type LoadGraph = Record<string, { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] }>

export interface FirstLoad {
  /** Built files, in no order, relative to the folder. */
  files: string[]
  /** Bytes after gzip, each file for itself, as servers send them. */
  gzipped: number
}

/**
 * What `page` and all that it loads weigh. Office.js, which Microsoft serves, does not count.
 * @param folder the build, and what loads what in it.
 * @param page such as 'taskpane.html'.
 * @param onDemand names of sources that are loaded only when asked for, or of the chunk of one that others need too. Other
 * dynamic imports count: the pane loads its commands beside the first paint, without a click.
 */
export function firstLoad(
  folder: string,
  graph: LoadGraph,
  page: string,
  onDemand = /chart|(?:commands\/|^_)(?:inspect-tables|preview-plan|build-plan|hand-out|collect|await-answers|letters|publish|kept-scenarios|compare-scenarios)|agreement-panel|import\/files\/recognise-(table|input)|explain-target|smart-words|share-panel|scenario-panel|sample\/sample\.ts/i,
): FirstLoad {
  const seen = new Set<string>()
  const follow = (name: string) => {
    if (seen.has(name)) return
    const chunk = graph[name]
    if (!chunk) throw new Error(`${name} is not in the build`)
    seen.add(name)
    chunk.imports?.forEach(follow)
    chunk.dynamicImports?.filter((each) => !onDemand.test(each)).forEach(follow)
  }
  follow(page)
  const files = [...new Set([...seen].map((name) => graph[name].file))].filter((file) => file.endsWith('.js'))
  if (files.length === 0) throw new Error(`${page} loads no JavaScript`)
  return { files, gzipped: files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) }
}
