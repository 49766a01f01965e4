import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createFileHost } from '../../xlsx/file-host'
import { FileRefused } from '../../shared/spreadsheet-file/file-refused'
import { editedByAPerson, partsOf, zipParts } from './edited-by-a-person'

function refusal(bytes: Uint8Array): FileRefused {
  try {
    createFileHost(bytes)
  } catch (error) {
    if (error instanceof FileRefused) return error
    throw error
  }
  throw new Error('The file was taken.')
}

const utf16 = (text: string) => [...text].flatMap((c) => [c.charCodeAt(0), 0])
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

describe('a file that cannot be opened is refused in words', () => {
  it('when it is no workbook at all', () => {
    expect(refusal(new TextEncoder().encode('id,name\n1,Ann')).reason).toBe('plainText')
    expect(refusal(new Uint8Array()).reason).toBe('empty')
    expect(refusal(zipSync({ 'word/document.xml': new Uint8Array([1]) })).reason).toBe('noWorkbook')
  })

  it('when it was cut off, or a part is broken or missing', async () => {
    const bytes = await editedByAPerson()
    expect(refusal(bytes.slice(0, bytes.length / 2)).reason).toBe('damaged')
    const parts = partsOf(bytes)
    expect(refusal(zipParts({ ...parts, 'xl/workbook.xml': '<workbook>' })).reason).toBe('damaged')
    const { 'xl/worksheets/sheet2.xml': _, ...without } = parts
    expect(refusal(zipParts(without)).reason).toBe('damaged')
  })

  it('when a sheet is broken, at the latest when it is read or changed', async () => {
    const parts = partsOf(await editedByAPerson())
    const host = createFileHost(zipParts({ ...parts, 'xl/worksheets/sheet2.xml': parts['xl/worksheets/sheet2.xml'].replace('</row>', '') }))
    await expect(host.read({ keys: '*' })).rejects.toMatchObject({ reason: 'damaged' })
  })

  it('when it is encrypted, of the old format, or counts days from 1904', async () => {
    expect(refusal(new Uint8Array([...OLE, ...new Array<number>(504).fill(0), ...utf16('EncryptedPackage')])).reason).toBe('encrypted')
    expect(refusal(new Uint8Array([...OLE, ...new Array<number>(504).fill(0), ...utf16('Workbook')])).reason).toBe('oldFormat')
    const parts = partsOf(await editedByAPerson())
    parts['xl/workbook.xml'] = parts['xl/workbook.xml'].replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>')
    expect(refusal(zipParts(parts)).reason).toBe('dates1904')
  })

  it('in both languages', () => {
    const { text, code } = refusal(new Uint8Array([1]))
    expect(text.en).toMatch(/not an .xlsx workbook/)
    expect(text.zh).toMatch(/不是 .xlsx 工作簿/)
    expect(code).toBe('unknown')
  })
})
