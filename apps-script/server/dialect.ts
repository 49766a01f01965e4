// Formulas in a spreadsheet whose locale writes 1,5: there arguments are parted by ';' and decimals by ','.

/** Texts and quoted sheet names stay as they are; they are the odd pieces of a split by this. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/

/** Both directions of one locale. */
export interface Dialect {
  /** From en-US to what the spreadsheet understands. */
  print(formula: string): string
  /** And back. */
  parse(formula: string): string
}

/** @param locale of the spreadsheet, such as 'de_DE'. */
export function dialectOf(locale: string): Dialect {
  const decimal = new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).charAt(1)
  if (decimal !== ',') return { print: (formula) => formula, parse: (formula) => formula }
  return { print: outsideQuotes(toComma), parse: outsideQuotes(fromComma) }
}

const outsideQuotes =
  (change: (text: string) => string) =>
  (formula: string): string =>
    formula
      .split(QUOTED)
      .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
      .join('')

const ARRAY = /\{[^}]*\}/g

/** Inside {…} rows are parted by ';' in every locale and columns by ',' or '\'. */
const toComma = (text: string): string =>
  text
    .replace(ARRAY, (array) => array.replace(/,/g, '\\').replace(/;/g, '\u0002'))
    .replace(/,/g, ';')
    .replace(/(\d)\.(\d)/g, '$1,$2')
    .replaceAll('\u0002', ';')

const fromComma = (text: string): string =>
  text
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(ARRAY, (array) => array.replace(/\\/g, ',').replace(/;/g, '\u0002'))
    .replace(/;/g, ',')
    .replaceAll('\u0002', ';')
