// Serves the add-in at https://localhost:3000 while one works on it, for `npm run excel`.

import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { customFunctions } from '../shared/functions/index'
import { functionsMetadata } from './build/functions-metadata'
import { DEVELOPMENT_ADDRESS } from './build/manifest'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Excel loads pages from https only, so the certificate has to be one that this computer trusts. */
function certificate(): { key: Buffer; cert: Buffer } {
  const file = (name: string) => join(homedir(), '.office-addin-dev-certs', name)
  if (!existsSync(file('localhost.crt'))) {
    throw new Error('There is no trusted certificate for localhost yet: run "npx office-addin-dev-certs@3.0.0 install" once.')
  }
  return { key: readFileSync(file('localhost.key')), cert: readFileSync(file('localhost.crt')) }
}

/** functions.json as it is built, and functions.js from its source. */
const functionFiles: Plugin = {
  name: 'function-files',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '/', DEVELOPMENT_ADDRESS).pathname
      if (path === '/functions.js') request.url = '/functions.ts'
      const locale = ({ '/functions.json': 'en-US', '/functions-zh-CN.json': 'zh-CN' } as const)[path]
      if (!locale) return next()
      functionsMetadata(customFunctions, locale).then((text) => {
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        response.end(text)
      }, next)
    })
  },
}

export default defineConfig(() => ({
  root: here('.'),
  plugins: [react(), functionFiles],
  server: {
    port: Number(new URL(DEVELOPMENT_ADDRESS).port),
    strictPort: true,
    https: certificate(),
    cors: true,
    fs: { allow: [here('..')] },
  },
  cacheDir: here('../node_modules/.vite/addin'),
}))
