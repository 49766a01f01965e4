// Why a file cannot be opened, in words for the person who chose it.

import type { Bilingual } from '../shared/i18n/messages'
import { HostError } from '../shared/workbook/port'

export const refusals = {
  damaged: {
    en: 'This file is damaged or is not an .xlsx workbook. Open it in your spreadsheet program, save it as .xlsx and try again.',
    zh: '文件已损坏，或不是 .xlsx 工作簿。请用电子表格软件打开并另存为 .xlsx，然后重试。',
  },
  encrypted: {
    en: 'This file is protected by a password. Remove the password in your spreadsheet program and try again.',
    zh: '文件设有打开密码。请在电子表格软件中取消密码，然后重试。',
  },
  oldFormat: {
    en: 'This is a workbook of the old .xls format. Save it as .xlsx and try again.',
    zh: '这是旧的 .xls 格式工作簿。请另存为 .xlsx，然后重试。',
  },
  dates1904: {
    en: 'This workbook counts its days from 1904. Switch the 1904 date system off in the options of your spreadsheet program, check the dates and try again.',
    zh: '此工作簿使用 1904 日期系统。请在电子表格软件的选项中关闭 1904 日期系统，检查日期后重试。',
  },
} satisfies Record<string, Bilingual>

/** `text` says it in both languages; `detail` in English with the technical cause. */
export class FileRefused extends HostError {
  readonly text: Bilingual
  constructor(
    readonly reason: keyof typeof refusals,
    options?: { cause?: unknown },
  ) {
    super('unknown', refusals[reason].en, options)
    this.name = 'FileRefused'
    this.text = refusals[reason]
  }
}
