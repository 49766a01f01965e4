// Tells by a file's bytes what it is, whatever its name says: people choose .xls, .ods and web pages named .xlsx too.

import type { refusals } from './file-refused'

/** First bytes of an OLE container: an .xls file, or an .xlsx file behind a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** First bytes of a zip file with anything in it. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** The name of the stream in which an encrypted file keeps its package, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
/** Bytes of the beginning that are looked at for text. */
const LOOK = 1024

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP)

/** Why a file that is no zip file cannot be a workbook. */
export function refusalOfBytes(bytes: Uint8Array): keyof typeof refusals {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, OLE)) return holds(bytes, ENCRYPTED) ? 'encrypted' : 'oldFormat'
  const head = String.fromCharCode(...bytes.subarray(0, LOOK)).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)|\0/g, '')
  if (/^\s*<(?:!doctype|html|head|body|table|meta|style|\?xml)/i.test(head)) return 'webPage'
  // eslint-disable-next-line no-control-regex
  return /[\x01-\x08\x0e-\x1a]/.test(head) || !/[\r\n\t,;]/.test(head) ? 'noWorkbook' : 'plainText'
}

/** Why a zip file with these parts is no .xlsx workbook, undefined when it may be one. */
export function refusalOfParts(has: (path: string) => boolean): keyof typeof refusals | undefined {
  if (has('[Content_Types].xml') && has('xl/workbook.bin')) return 'binaryFormat'
  if (has('[Content_Types].xml') && !has('word/document.xml') && !has('ppt/presentation.xml')) return undefined
  if (has('content.xml') && has('META-INF/manifest.xml')) return 'openDocument'
  if (has('Index/Document.iwa') || has('Index.zip')) return 'numbers'
  return 'noWorkbook'
}

const startsWith = (bytes: Uint8Array, wanted: readonly number[]): boolean => wanted.every((byte, i) => bytes[i] === byte)

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}
