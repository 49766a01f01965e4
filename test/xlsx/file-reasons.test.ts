// Why a file could not be read or written, in words.

import { expect, it } from 'vitest'
import { fileReason } from '../../xlsx/cli/file-reasons'

const failed = (code: string): Error => Object.assign(new Error(code), { code })

it('says what is missing: a file to read, a folder to write into', () => {
  expect(fileReason(failed('ENOENT'), 'reading')).toEqual({ en: 'there is no file of that name', zh: '没有这个文件' })
  expect(fileReason(failed('ENOENT'), 'writing')).toEqual({ en: 'its folder does not exist', zh: '所在文件夹不存在' })
  expect(fileReason(failed('EPERM'), 'writing').en).toBe('permission is missing')
})

it('gives the system’s own words where it has none', () => {
  expect(fileReason(failed('EIO'), 'reading')).toEqual({ en: 'EIO', zh: 'EIO' })
  expect(fileReason(new Error('gone'), 'reading').zh).toBe('Error: gone')
})
