// Text as it stands in XML, and in cells of a workbook file.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escaped; characters that XML cannot hold are left out. */
export const escaped = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what cannot stand in XML.
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (each) => ENTITIES[each])

/** A character as cells of a workbook file have it where XML cannot: `_x000D_`. */
export const characterCode = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** A text that only looks as if it held such a code, told apart from one that does. */
export const withoutCodes = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** The text of a cell with such characters as codes; not yet escaped. */
export const cellXmlText = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what XML cannot hold, or changes.
  withoutCodes(text).replace(/[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]/g, characterCode)
