// What a test or the preview says of the embedded Excel.

export interface SessionOptions {
  today?: () => Date
  /** What Excel says of the workbook as a whole; the grid itself is to refuse what that forbids. */
  isReadOnly?: () => boolean
  isStructureLocked?: () => boolean
}
