// Bundles Code.js for the page as it is bundled for Google, anew when one of its sources changes.

import { sep } from 'node:path'
import type { Plugin } from 'vite'
import { bundleCode } from '../../apps-script/build/code-bundle'

const NAME = 'virtual:code-js'
const ID = `\0${NAME}`
const SOURCES = ['apps-script', 'shared'].map((folder) => `${sep}${folder}${sep}`)

export function codeScript(): Plugin {
  return {
    name: 'code-script',
    resolveId: (id) => (id === NAME ? ID : undefined),
    load: async (id) => (id === ID ? `export default ${JSON.stringify(await bundleCode())}` : undefined),
    handleHotUpdate: ({ file, server }) => {
      if (!SOURCES.some((folder) => file.includes(folder))) return
      const module = server.moduleGraph.getModuleById(ID)
      if (module) server.moduleGraph.invalidateModule(module)
    },
  }
}
