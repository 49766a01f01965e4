// Text as it stands in XML.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escaped; characters that XML cannot hold are left out. */
export const escaped = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what cannot stand in XML.
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (each) => ENTITIES[each])
