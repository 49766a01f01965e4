// The form in which names that people type are compared: width, case, kinds of spaces and marks that nobody sees do not count.

/** What nobody sees: width, kinds of spaces, marks of direction and joining. */
export const visibleText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The same in small letters. */
export const folded = (text: string): string => visibleText(text).toLowerCase()
