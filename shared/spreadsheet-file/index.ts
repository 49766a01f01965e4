// Workbooks that come as files, read without a spreadsheet program.

export { FileRefused } from './file-refused'
export type { NumberKind } from './number-kinds'
export type { FileCells } from './read-cells'
export { WorkbookFile, type FileSheet } from './workbook-file'
