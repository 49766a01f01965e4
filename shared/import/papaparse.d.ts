// The little of papaparse that reading uses; its published types would bring Node's globals into shared code.

declare module 'papaparse/papaparse.min.js' {
  interface PapaError {
    type: 'Quotes' | 'Delimiter' | 'FieldMismatch'
    code: string
    message: string
    /** Zero-based row of the data. */
    row?: number
  }
  interface Papa {
    parse(text: string, config: { delimiter: string; skipEmptyLines: false }): { data: string[][]; errors: PapaError[] }
  }
  const papa: Papa
  export default papa
}
