// The list of what each part of the file is.

import type { Package } from './package'
import { children, create } from './xml'

const PATH = '[Content_Types].xml'

export function contentTypeOf(file: Package, part: string): string | undefined {
  const root = file.view(PATH).documentElement!
  const named = children(root, 'Override').find((element) => element.getAttribute('PartName') === `/${part}`)
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase()
  const found = named ?? children(root, 'Default').find((element) => element.getAttribute('Extension')?.toLowerCase() === extension)
  return found?.getAttribute('ContentType') ?? undefined
}

export function setContentType(file: Package, part: string, type: string): void {
  if (contentTypeOf(file, part) === type) return
  const root = file.edit(PATH).documentElement!
  root.appendChild(create(root, 'Override', { PartName: `/${part}`, ContentType: type }))
}

/** For all parts with an ending that are not listed themselves; the schema wants these before the others. */
export function setDefaultType(file: Package, extension: string, type: string): void {
  if (contentTypeOf(file, `any.${extension}`) === type) return
  const root = file.edit(PATH).documentElement!
  root.insertBefore(create(root, 'Default', { Extension: extension, ContentType: type }), root.firstChild)
}

export function dropContentType(file: Package, part: string): void {
  const root = file.edit(PATH).documentElement!
  for (const element of children(root, 'Override')) {
    if (element.getAttribute('PartName') === `/${part}`) root.removeChild(element)
  }
}
