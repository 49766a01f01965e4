// Serves the add-in at https://localhost:3000 while one works on it, for `npm run excel`.

import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { DEVELOPMENT_ADDRESS } from './build/manifest'
import { siteFiles } from './build/site-files'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Excel loads pages from https only, so the certificate has to be one that this computer trusts. */
function certificate(): { key: Buffer; cert: Buffer } {
  const file = (name: string) => join(homedir(), '.office-addin-dev-certs', name)
  if (!existsSync(file('localhost.crt'))) {
    throw new Error('There is no trusted certificate for https://localhost yet: "npm run certificate" makes one.')
  }
  return { key: readFileSync(file('localhost.key')), cert: readFileSync(file('localhost.crt')) }
}

/** The files that a build makes from definitions, made anew at each start; and functions.js from its source. */
const madeFiles: Plugin = {
  name: 'made-files',
  async configureServer(server) {
    const files = await siteFiles(DEVELOPMENT_ADDRESS)
    server.middlewares.use((request, response, next) => {
      const name = new URL(request.url ?? '/', DEVELOPMENT_ADDRESS).pathname.slice(1)
      if (name === 'functions.js') request.url = '/functions.ts'
      const text = files[name]
      if (text === undefined) return next()
      response.setHeader('Content-Type', `${name.endsWith('.json') ? 'application/json' : 'text/html'}; charset=utf-8`)
      response.end(text)
    })
  },
}

export default defineConfig(() => ({
  root: here('.'),
  plugins: [react(), madeFiles],
  server: {
    port: Number(new URL(DEVELOPMENT_ADDRESS).port),
    strictPort: true,
    https: certificate(),
    cors: true,
    fs: { allow: [here('..')] },
  },
  cacheDir: here('../node_modules/.vite/addin'),
}))
