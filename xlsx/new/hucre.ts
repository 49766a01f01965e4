// The one door to hucre, the library that writes new .xlsx files.

export { writeXlsx } from 'hucre'
export type { Cell, CellStyle, SheetChart, WriteSheet } from 'hucre'
