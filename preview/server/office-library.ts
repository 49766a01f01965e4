// Serves Microsoft's client library from node_modules, unmodified, under /office-js/; a build never contains it.

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join, normalize, sep } from 'node:path'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'

/** Where the page finds the library. */
export const OFFICE_LIBRARY_PATH = '/office-js/'

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
}

/** A vite plugin for the development server and for `vite preview`. */
export function officeLibrary(): Plugin {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist')
  const serve = async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (!path.startsWith(OFFICE_LIBRARY_PATH)) return next()
    const file = normalize(join(folder, decodeURIComponent(path.slice(OFFICE_LIBRARY_PATH.length))))
    const isFile =
      file.startsWith(folder + sep) &&
      (await stat(file).then(
        (s) => s.isFile(),
        () => false,
      ))
    if (!isFile) {
      response.statusCode = 404
      response.end()
      return
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
    createReadStream(file).pipe(response)
  }
  return {
    name: 'office-library',
    configureServer: (server) => void server.middlewares.use((q, r, next) => void serve(q, r, next)),
    configurePreviewServer: (server) => void server.middlewares.use((q, r, next) => void serve(q, r, next)),
  }
}
