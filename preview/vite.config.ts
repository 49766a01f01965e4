// The preview's development server and its static build. Microsoft's library is served from node_modules, never copied.
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { codeScript } from './server/code-script'
import { officeLibrary } from './server/office-library'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Univer's words, which are imported by language. */
const LOCALE_PACKS = ['core', 'conditional-formatting', 'data-validation', 'drawing', 'filter', 'note', 'sort'].flatMap((preset) =>
  ['en-US', 'zh-CN'].map((locale) => `@univerjs/preset-sheets-${preset}/locales/${locale}`),
)

export default defineConfig({
  root: here('.'),
  // A page that is served from any folder.
  base: './',
  plugins: [react(), officeLibrary(), codeScript()],
  server: { port: 3000, strictPort: false, open: false, fs: { allow: [here('..')] } },
  preview: { port: 3000, open: false },
  build: { outDir: here('../dist/preview'), emptyOutDir: true, chunkSizeWarningLimit: 8_000, target: 'es2022' },
  // Found by following the page and its panes, so that none turns up while somebody is at work.
  optimizeDeps: {
    entries: ['main.tsx', 'panes/*.ts', 'download/*.ts'],
    include: LOCALE_PACKS,
  },
  cacheDir: here('../node_modules/.vite/preview'),
})
