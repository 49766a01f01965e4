// The form in which names that people type are compared: width, case and spaces around do not count.

export const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
