// Pictures of a workbook's printed pages, to look at.

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { convertWithLibreOffice } from '../judges/libre-office'

const run = promisify(execFile)

/**
 * Prints the file with LibreOffice and turns each page into a PNG file.
 * @param folder where the pictures go: page-1.png, page-2.png …
 * @returns their paths, in the order of the pages.
 */
export async function renderPages(bytes: Uint8Array, folder: string, dotsPerInch = 80): Promise<string[]> {
  const work = await mkdtemp(join(tmpdir(), 'render-'))
  try {
    await writeFile(join(work, 'book.pdf'), await convertWithLibreOffice(bytes, 'pdf'))
    await run('pdftoppm', ['-png', '-r', String(dotsPerInch), join(work, 'book.pdf'), join(work, 'page')])
    const pages = (await readdir(work)).filter((name) => name.endsWith('.png')).sort()
    await mkdir(folder, { recursive: true })
    const paths = pages.map((_, index) => join(folder, `page-${index + 1}.png`))
    for (const [index, page] of pages.entries()) await rename(join(work, page), paths[index])
    return paths
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
