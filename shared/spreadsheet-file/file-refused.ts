// Why a file cannot be opened, in words for the person who chose it.

import type { Bilingual } from '../i18n/messages'
import { HostError } from '../workbook/port'

export const refusals = {
  empty: {
    en: 'This file is empty. If it is kept online, wait until it has been downloaded, then choose it again.',
    zh: '文件是空的。如果它保存在云端，请等待下载完成后重新选择。',
  },
  damaged: {
    en: 'This file is damaged. Open it in your spreadsheet program, let it be repaired, save it as .xlsx and try again.',
    zh: '文件已损坏。请用电子表格软件打开并修复，另存为 .xlsx，然后重试。',
  },
  tooLarge: {
    en: 'This file would take far more room unpacked than a workbook does: it is damaged, or made to fill up the memory. Keep only the sheets that are needed, save it anew and try again.',
    zh: '此文件解压后的大小远超正常工作簿，可能已损坏，或是为耗尽内存而制作的。请只保留需要的工作表，重新保存后再试。',
  },
  noWorkbook: {
    en: 'This file is not an .xlsx workbook. Open it in the program it was made with, save it as .xlsx or .csv and try again.',
    zh: '此文件不是 .xlsx 工作簿。请用创建它的软件打开，另存为 .xlsx 或 .csv，然后重试。',
  },
  encrypted: {
    en: 'This file is protected by a password. Remove the password in your spreadsheet program and try again.',
    zh: '文件设有打开密码。请在电子表格软件中取消密码，然后重试。',
  },
  oldFormat: {
    en: 'This is a workbook of the old .xls format. Open it, save it as .xlsx and try again.',
    zh: '这是旧的 .xls 格式工作簿。请打开并另存为 .xlsx，然后重试。',
  },
  binaryFormat: {
    en: 'This is a binary workbook (.xlsb). Open it, save it as .xlsx and try again.',
    zh: '这是二进制工作簿（.xlsb）。请打开并另存为 .xlsx，然后重试。',
  },
  openDocument: {
    en: 'This is an OpenDocument spreadsheet (.ods). Open it, save it as .xlsx and try again.',
    zh: '这是 OpenDocument 电子表格（.ods）。请打开并另存为 .xlsx，然后重试。',
  },
  numbers: {
    en: 'This is an Apple Numbers file. Export it in Numbers as an Excel workbook (.xlsx) and try again.',
    zh: '这是 Apple Numbers 文件。请在 Numbers 中导出为 Excel 工作簿（.xlsx），然后重试。',
  },
  webPage: {
    en: 'This file is a web page or an XML text, though its name is that of a workbook. Open it in your spreadsheet program, save it as .xlsx and try again.',
    zh: '此文件虽以工作簿命名，内容却是网页或 XML 文本。请用电子表格软件打开并另存为 .xlsx，然后重试。',
  },
  plainText: {
    en: 'This file is plain text, though its name is that of a workbook. Give it the ending .csv and try again.',
    zh: '此文件虽以工作簿命名，内容却是纯文本。请将扩展名改为 .csv，然后重试。',
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
