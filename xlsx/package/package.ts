// An .xlsx file in memory: its parts by path, each read as XML once, when it is needed, and written back only when it changed.

import { DOMParser, XMLSerializer, type Document } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo, type Zippable } from 'fflate'
import { FileRefused } from '../../shared/spreadsheet-file/file-refused'
import { checkUnpacked } from '../../shared/spreadsheet-file/zip-entries'

/** The earliest date a zip can hold, in local time as zips count, so that equal parts give equal bytes everywhere. */
const NO_DATE = new Date(1980, 0, 1)

const PIECE = 65_536

export class Package {
  private readonly documents = new Map<string, Document>()
  private readonly changed = new Set<string>()

  /** @param parts bytes by path; the map is copied, so that a failing change leaves the original as it was. */
  constructor(private readonly parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(parts)
  }

  /** @throws when the bytes are no zip file. @throws {FileRefused} for one that unpacks to more than any workbook. */
  static unzip(bytes: Uint8Array): Package {
    let unpacked = 0
    const filter = ({ originalSize }: UnzipFileInfo): boolean => {
      checkUnpacked((unpacked += originalSize), bytes.length)
      return true
    }
    const entries = Object.entries(unzipSync(bytes, { filter })).filter(([path]) => !path.endsWith('/'))
    return new Package(new Map(entries.map(([path, part]) => [path.replaceAll('\\', '/'), part])))
  }

  paths(): string[] {
    return [...this.parts.keys()]
  }

  has(path: string): boolean {
    return this.parts.has(path)
  }

  /** The part as it stands, changes included; another array once it has changed. @throws when there is no such part. */
  bytes(path: string): Uint8Array {
    if (this.changed.has(path)) this.write(path)
    const part = this.parts.get(path)
    if (!part) throw new Error(`The file has no part ${path}.`)
    return part
  }

  /** The part's text as it stands. @throws when there is no such part. */
  text(path: string): string {
    return strFromU8(this.bytes(path)).replace(/^\uFEFF/, '')
  }

  /** The same text piece by piece, for readers who need not see all of it. */
  *pieces(path: string): Generator<string> {
    const bytes = this.bytes(path)
    const decoder = new TextDecoder()
    for (let from = 0; from < bytes.length; from += PIECE) yield decoder.decode(bytes.subarray(from, from + PIECE), { stream: true })
    yield decoder.decode()
  }

  /** The part as XML to look at; whoever changes it asks for `edit`. @throws {FileRefused} when it is missing or no XML. */
  view(path: string): Document {
    const known = this.documents.get(path)
    if (known) return known
    try {
      const document = new DOMParser({ onError: stopAtErrors }).parseFromString(this.text(path), 'text/xml')
      this.documents.set(path, document)
      return document
    } catch (cause) {
      throw new FileRefused('damaged', { cause })
    }
  }

  /** The part as XML to change; it is written back when the file is. */
  edit(path: string): Document {
    const document = this.view(path)
    this.changed.add(path)
    return document
  }

  set(path: string, content: Uint8Array | string): void {
    this.documents.delete(path)
    this.changed.delete(path)
    this.writable.set(path, typeof content === 'string' ? strToU8(content) : content)
  }

  delete(path: string): void {
    this.documents.delete(path)
    this.changed.delete(path)
    this.writable.delete(path)
  }

  /** A copy to change; parts are shared, since their bytes are never changed in place. */
  copy(): Package {
    for (const path of [...this.changed]) this.write(path)
    return new Package(this.parts)
  }

  /** Equal parts in equal order give equal bytes. */
  zip(): Uint8Array {
    for (const path of [...this.changed]) this.write(path)
    const entries: Zippable = {}
    for (const [path, part] of this.parts) entries[path] = part
    return zipSync(entries, { mtime: NO_DATE, level: 6 })
  }

  private write(path: string): void {
    this.writable.set(path, strToU8(new XMLSerializer().serializeToString(this.documents.get(path)!)))
    this.changed.delete(path)
  }

  private get writable(): Map<string, Uint8Array> {
    return this.parts as Map<string, Uint8Array>
  }
}

function stopAtErrors(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message)
}
