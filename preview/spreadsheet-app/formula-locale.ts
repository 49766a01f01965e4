// Formulas in the locale of the spreadsheet. Where 1,5 is a number, arguments are parted by ';', and '=SUM(A1,B1)' is an
// #ERROR! (benlcollins.com/spreadsheets/sheets-location, googleapis/google-api-nodejs-client#1994).

/** Asked for every formula, and asking the system takes long; so once a locale. */
const answers = new Map<string, boolean>()

function commaDecimal(locale: string): boolean {
  let answer = answers.get(locale)
  if (answer === undefined) {
    const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(1.5)
    answer = parts.some(({ type, value }) => type === 'decimal' && value === ',')
    answers.set(locale, answer)
  }
  return answer
}

/** Character by character, outside of texts and quoted sheet names. */
function translate(formula: string, change: (character: string, before: string, after: string) => string): string {
  let quote = ''
  return [...formula]
    .map((character, index, all) => {
      if (quote || character === '"' || character === "'") {
        quote = quote === character ? '' : quote || character
        return character
      }
      return change(character, all[index - 1] ?? '', all[index + 1] ?? '')
    })
    .join('')
}

const digit = (character: string): boolean => /\d/.test(character)

/** @returns the en-US formula for the grid, or the error that the host shows for one it cannot parse. */
export function formulaFromLocale(formula: string, locale: string): { formula: string } | { value: string } {
  if (!commaDecimal(locale)) return { formula }
  let broken = false
  const english = translate(formula, (character, before, after) => {
    if (character === ',' && digit(before) && digit(after)) return '.'
    if (character === ',' || (character === '.' && digit(before) && digit(after))) broken = true
    return character === ';' ? ',' : character
  })
  return broken ? { value: '#ERROR!' } : { formula: english }
}

export const formulaToLocale = (formula: string, locale: string): string =>
  commaDecimal(locale)
    ? translate(formula, (character, before, after) =>
        character === ',' ? ';' : character === '.' && digit(before) && digit(after) ? ',' : character,
      )
    : formula
