// The little of papaparse that reading uses; its published types would bring Node's globals into shared code.

declare module 'papaparse/papaparse.min.js' {
  interface PapaError {
    type: 'Quotes' | 'Delimiter' | 'FieldMismatch'
    code: string
    message: string
    /** Zero-based row of the data. */
    row?: number
  }
  interface PapaResults {
    data: string[][]
    errors: PapaError[]
    /** Letters behind the last whole row. */
    meta: { cursor: number }
  }
  interface PapaConfig {
    delimiter: string
    newline: '\n'
    skipEmptyLines: false
  }
  interface PapaParser {
    /** With `ignoresLastRow` what stands behind the last line end is left for the next piece. */
    parse(text: string, firstLetter: number, ignoresLastRow: boolean): PapaResults
  }
  interface Papa {
    parse(text: string, config: PapaConfig): PapaResults
    Parser: new (config: PapaConfig) => PapaParser
  }
  const papa: Papa
  export default papa
}
