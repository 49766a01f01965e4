// What a test or the preview says of the embedded Excel.

export interface SessionOptions {
  today?: () => Date
  /** What Excel says of the workbook as a whole; the grid itself is to refuse what that forbids. */
  isReadOnly?: () => boolean
  isStructureLocked?: () => boolean
  /** Sheets, by name, in which a filter hides rows: that of the sheet itself, or that of a table on it. Clearing takes them out. */
  filtered?: Map<string, 'sheet' | 'table'>
}
