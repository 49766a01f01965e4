// Why a file could not be read or written, in words instead of the system's code.

import type { Bilingual } from '../../shared/i18n/messages'

const noPermission: Bilingual = { en: 'permission is missing', zh: '没有权限' }

const reasons: Readonly<Record<string, Bilingual>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  EBUSY: { en: 'another program has it open', zh: '文件正被其他程序使用' },
  EISDIR: { en: 'it is a folder', zh: '这是一个文件夹' },
  ENOTDIR: { en: 'a part of its path is not a folder', zh: '路径中有一部分不是文件夹' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘为只读' },
}
const noFile: Bilingual = { en: 'there is no file of that name', zh: '没有这个文件' }
const noFolder: Bilingual = { en: 'its folder does not exist', zh: '所在文件夹不存在' }

/** @returns the reason; for a cause that has no words here, the system's own. */
export function fileReason(cause: unknown, during: 'reading' | 'writing'): Bilingual {
  const code = (cause as { code?: string }).code
  if (code === 'ENOENT') return during === 'reading' ? noFile : noFolder
  const known = code === undefined ? undefined : reasons[code]
  const own = code ?? String(cause)
  return known ?? { en: own, zh: own }
}
