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
  }
  interface PapaConfig {
    delimiter: string
    newline: '\n'
    skipEmptyLines: false
  }
  /** Of a parse in pieces. */
  interface PapaParser {
    pause(): void
    resume(): void
  }
  interface PapaPieces extends PapaConfig {
    /** Letters. */
    chunkSize: number
    chunk(results: PapaResults, parser: PapaParser): void
    complete(): void
  }
  interface Papa {
    parse(text: string, config: PapaPieces): void
    parse(text: string, config: PapaConfig): PapaResults
  }
  const papa: Papa
  export default papa
}
