// The preview's development server and its static build. Microsoft's library is served from node_modules, never copied.
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { codeScript } from './server/code-script'
import { officeLibrary } from './server/office-library'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  // A page that is served from any folder.
  base: './',
  plugins: [react(), officeLibrary(), codeScript()],
  server: { port: 3000, strictPort: false, open: false, fs: { allow: [here('..')] } },
  preview: { port: 3000, open: false },
  build: { outDir: here('../dist/preview'), emptyOutDir: true, chunkSizeWarningLimit: 8_000, target: 'es2022' },
  cacheDir: here('../node_modules/.vite/preview'),
})
