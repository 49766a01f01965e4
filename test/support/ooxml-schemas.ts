// Checks every XML part of an .xlsx file against the published schemas of the format (ECMA-376).

import { strFromU8, unzipSync } from 'fflate'
import { memoryPages, validateXML } from 'xmllint-wasm'
import { schemasOf } from './schemas'

/** Schemas by the namespace of a part's root element. */
const SCHEMAS: Record<string, string> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'sml.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'dml-chart.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'dml-spreadsheetDrawing.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'dml-main.xsd',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'opc-contentTypes.xsd',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'opc-relationships.xsd',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'opc-coreProperties.xsd',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'shared-documentPropertiesExtended.xsd',
}

/**
 * Several files at once take hardly longer than one: reading the schemas is most of the work.
 * @returns one line for each breach, each part that has some and each that no schema covers; none when the file is valid, or could not be checked.
 */
export async function schemaErrors(...files: Uint8Array[]): Promise<string[]> {
  const all = schemasOf('ooxml')
  if (!all) return []
  const errors: string[] = []
  const xml: { fileName: string; contents: string }[] = []
  for (const [index, bytes] of files.entries()) {
    for (const [path, part] of Object.entries(unzipSync(bytes))) {
      if (!/\.(xml|rels)$/.test(path)) continue
      const contents = strFromU8(part)
      const namespace = rootNamespace(contents)
      const fileName = `file${index + 1}_${path.replaceAll(/[[\]]/g, '').replaceAll('/', '_')}`
      if (namespace in SCHEMAS) xml.push({ fileName, contents })
      else errors.push(`${fileName}: no schema for ${namespace}`)
    }
  }
  const result = await validateXML({
    xml,
    schema: [{ fileName: 'all.xsd', contents: ALL }],
    preload: all,
    initialMemoryPages: memoryPages.GiB / 16,
    maxMemoryPages: memoryPages.GiB,
  })
  return [...errors, ...result.errors.map(({ rawMessage }) => rawMessage)]
}

/** All of them as one, so that what they share is read once. */
const ALL = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${Object.entries(SCHEMAS)
  .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
  .join('')}</xs:schema>`

/** The namespace of the root element, by its own prefix. */
function rootNamespace(xml: string): string {
  const root = /<(?:([\w-]+):)?[A-Za-z]\w*(\s[^>]*)?>/.exec(xml.replace(/<\?[\s\S]*?\?>/g, ''))
  const attribute = root?.[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`
  return new RegExp(`\\b${attribute}="([^"]*)"`).exec(root?.[2] ?? '')?.[1] ?? ''
}
