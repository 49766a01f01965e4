// The parts of a zip file, found by its directory and unpacked one by one, when they are needed and as far as they are needed.
// fflate unpacks; the directory is read here, since fflate unpacks a part only as a whole, asks no checksum, and so takes a
// damaged file for a sound one.

import { Inflate } from 'fflate'
import { FileRefused } from './file-refused'

/** One packed part. */
interface Entry {
  packed: Uint8Array
  isDeflated: boolean
  checksum: number
  /** Bytes unpacked, as the directory has it. */
  unpacked: number
}

/** A file is searched for its directory's end from behind, over the longest comment that may follow it. */
const LONGEST_COMMENT = 65_535
const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const HEADER = 0x02014b50
const LOCAL = 0x04034b50
const SIZE_64 = 0xffffffff

/** Packed bytes that are unpacked at a time; some ten times as many come out. */
const STEP = 65_536

/** Bytes of all parts together that any file may unpack to, and those beyond which a file is held against its packed size. */
const MOST_UNPACKED = 2 ** 30
const UNSUSPECTED = 2 ** 26
/** A workbook of the same few letters over and over is packed to a fiftieth; what is packed to less was made to be. */
const MOST_TIMES = 200

/** @throws {FileRefused} for a file that unpacks to more than any workbook would. Both in bytes. */
export function checkUnpacked(unpacked: number, packed: number): void {
  if (unpacked > MOST_UNPACKED || (unpacked > UNSUSPECTED && unpacked > MOST_TIMES * packed)) throw new FileRefused('tooLarge')
}

export class ZipEntries {
  private readonly entries = new Map<string, Entry>()

  /** @throws when the bytes are no whole zip file. @throws {FileRefused} for one that unpacks to more than any workbook. */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let { at, count } = directory(view)
    for (; count > 0; count--) {
      if (view.getUint32(at, true) !== HEADER) throw new Error('The directory of the zip file is damaged.')
      const method = view.getUint16(at + 10, true)
      const nameLength = view.getUint16(at + 28, true)
      const extraLength = view.getUint16(at + 30, true)
      const path = utf8(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
      const { size, local, unpacked } = placeOf(view, at, nameLength, extraLength)
      if (view.getUint32(local, true) !== LOCAL) throw new Error(`The part ${path} is damaged.`)
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      if (from + size > bytes.length) throw new Error(`The part ${path} is cut off.`)
      if (method !== 0 && method !== 8) throw new Error(`The part ${path} is packed in an unknown way.`)
      const packed = bytes.subarray(from, from + size)
      const entry = { packed, isDeflated: method === 8, checksum: view.getUint32(at + 16, true), unpacked }
      if (!path.endsWith('/')) this.entries.set(path, entry)
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    }
    const unpacked = [...this.entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0)
    checkUnpacked(unpacked, bytes.length)
  }

  has(path: string): boolean {
    return this.entries.has(path)
  }

  paths(): string[] {
    return [...this.entries.keys()]
  }

  /** The part's text, unpacked as it is asked for. @throws when there is no such part or it is damaged, at the latest at its end. */
  *text(path: string, watch?: Watch): Generator<string> {
    const decoder = textDecoder()
    for (const bytes of this.unpacked(path, watch)) {
      const text = decoder.decode(bytes, { stream: true })
      if (text !== '') yield text
    }
    const rest = decoder.decode()
    if (rest !== '') yield rest
  }

  /** The same with a way to ask what part of it, from 0 to 1, was taken so far. */
  watched(path: string): { pieces: Generator<string>; done: () => number } {
    const watch = { done: 0 }
    return { pieces: this.text(path, watch), done: () => watch.done }
  }

  /** All of a part's text. */
  whole(path: string): string {
    return [...this.text(path)].join('')
  }

  private *unpacked(path: string, watch: Watch = { done: 0 }): Generator<Uint8Array> {
    const entry = this.entries.get(path)
    if (!entry) throw new Error(`The file has no part ${path}.`)
    let sum = CHECKSUM_START
    let length = 0
    for (const piece of entry.isDeflated ? inflated(entry.packed, watch) : slices(entry.packed, watch)) {
      sum = checksum(piece, sum)
      length += piece.length
      // One that says less of itself than it is is not unpacked to its end.
      if (length > entry.unpacked) throw new Error(`The part ${path} is damaged.`)
      yield piece
    }
    if (~sum >>> 0 !== entry.checksum) throw new Error(`The part ${path} is damaged.`)
  }
}

function directory(view: DataView): { at: number; count: number } {
  const from = view.byteLength - 22
  for (let at = from; at >= Math.max(0, from - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)]
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return { at: start, count }
    const end = Number(view.getBigUint64(at - 12, true))
    if (view.getUint32(end, true) !== END_64) throw new Error('The directory of the zip file is damaged.')
    return { at: Number(view.getBigUint64(end + 48, true)), count: Number(view.getBigUint64(end + 32, true)) }
  }
  throw new Error('This is no zip file.')
}

/** Packed size, place and unpacked size of a part; where 32 bits do not hold them, an extra field does. */
function placeOf(view: DataView, at: number, nameLength: number, extraLength: number): { size: number; local: number; unpacked: number } {
  const small = { size: view.getUint32(at + 20, true), local: view.getUint32(at + 42, true), unpacked: view.getUint32(at + 24, true) }
  if (Object.values(small).every((value) => value !== SIZE_64)) return small
  const end = at + 46 + nameLength + extraLength
  for (let extra = end - extraLength; extra + 4 <= end; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue
    let field = extra + 4
    const next = (value: number): number => {
      if (value !== SIZE_64) return value
      field += 8
      return Number(view.getBigUint64(field - 8, true))
    }
    const unpacked = next(small.unpacked)
    return { size: next(small.size), local: next(small.local), unpacked }
  }
  throw new Error('The directory of the zip file is damaged.')
}

interface Watch {
  /** The part of the packed bytes that was taken, from 0 to 1. */
  done: number
}

function* slices(bytes: Uint8Array, watch: Watch): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += STEP) {
    watch.done = from / bytes.length
    yield bytes.subarray(from, from + STEP)
  }
}

function* inflated(packed: Uint8Array, watch: Watch): Generator<Uint8Array> {
  let out: Uint8Array[] = []
  const inflate = new Inflate((piece) => out.push(piece))
  for (let from = 0; from === 0 || from < packed.length; from += STEP) {
    inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.length)
    watch.done = packed.length > 0 ? Math.min(1, from / packed.length) : 1
    const pieces = out
    out = []
    yield* pieces
  }
}

const CHECKSUM_START = -1
const CHECKSUMS = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

/** CRC-32 as zip files count it, before its last inversion. */
function checksum(bytes: Uint8Array, sum: number): number {
  for (let i = 0; i < bytes.length; i++) sum = CHECKSUMS[(sum ^ bytes[i]) & 255] ^ (sum >>> 8)
  return sum
}

/** What every browser and Node have; it is not in the ES2022 library. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => {
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string
}

const textDecoder = () => new TextDecoder('utf-8', { fatal: true })
const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes)
