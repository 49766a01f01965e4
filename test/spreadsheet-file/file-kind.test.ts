import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { refusals } from '../../shared/spreadsheet-file/file-refused'
import { FileRefused, WorkbookFile } from '../../shared/spreadsheet-file'

function refusal(bytes: Uint8Array): FileRefused {
  try {
    new WorkbookFile(bytes)
  } catch (error) {
    if (error instanceof FileRefused) return error
    throw error
  }
  throw new Error('The file was taken.')
}

const utf16 = (text: string) => [...text].flatMap((c) => [c.charCodeAt(0), 0])
const ole = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...utf16(stream)])
const zip = (...paths: string[]) => zipSync(Object.fromEntries(paths.map((path) => [path, strToU8('x')])))

describe('a file that is no .xlsx workbook is called what it is', () => {
  it.each<[string, Uint8Array, keyof typeof refusals]>([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['an encrypted workbook', ole('EncryptedPackage'), 'encrypted'],
    ['an .xls workbook', ole('Workbook'), 'oldFormat'],
    ['an .xlsb workbook', zip('[Content_Types].xml', 'xl/workbook.bin'), 'binaryFormat'],
    ['an .ods spreadsheet', zip('mimetype', 'content.xml', 'META-INF/manifest.xml'), 'openDocument'],
    ['a Numbers file', zip('Index/Document.iwa', 'Metadata/Properties.plist'), 'numbers'],
    ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'noWorkbook'],
    ['any other zip file', zip('readme.txt'), 'noWorkbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'noWorkbook'],
    ['a web page of a reporting program', strToU8('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'), 'webPage'],
    ['an XML spreadsheet of 2003', strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'), 'webPage'],
    ['a CSV file', strToU8('id,name\r\n1,张三'), 'plainText'],
    ['a text of Excel in UTF-16', new Uint8Array([0xff, 0xfe, ...utf16('id\tname\r\n')]), 'plainText'],
  ])('%s', (_, bytes, reason) => {
    expect(refusal(bytes).reason).toBe(reason)
    expect(refusal(bytes).text).toBe(refusals[reason])
  })
})
