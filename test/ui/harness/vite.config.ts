// Serves or builds the pane alone: `npx vite --config test/ui/harness/vite.config.ts`.

import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  cacheDir: here('../../../node_modules/.vite/pane'),
  server: { fs: { allow: [here('../../..')] } },
  build: { outDir: here('../../../dist/harness'), emptyOutDir: true },
})
