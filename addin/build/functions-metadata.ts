// Makes functions.json, in each language, from the definitions of the custom functions.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata'
import type { Bilingual, Locale } from '../../shared/i18n/messages'
import type { CustomFunction, FunctionParameter } from '../../shared/functions/definition'
import { functionsFile } from '../../shared/help/files'

interface Metadata {
  functions: { id: string; name: string; description: string; helpUrl?: string; parameters: { name: string; description: string }[] }[]
}

/**
 * @returns functions.json as text. Ids and names are the same in both languages; descriptions and the parameters' names
 * are translated (Microsoft's generator knows no languages, so its output is translated afterwards).
 * @param address where the pages are served; without it, the functions have no link to their help, since nobody knows where it is.
 * @throws Error with the generator's own messages when it refuses a definition.
 */
export async function functionsMetadata(definitions: CustomFunction[], locale: Locale, address?: string): Promise<string> {
  const metadata = await generate(functionsSource(definitions))
  const pick = (text: Bilingual): string => (locale === 'zh-CN' ? text.zh : text.en)
  for (const entry of metadata.functions) {
    const definition = definitions.find(({ name }) => name === entry.id)
    if (!definition) throw new Error(`The generator made up the function ${entry.id}.`)
    entry.description = pick(definition.description)
    if (address !== undefined) entry.helpUrl = `${address}/${functionsFile(locale)}#${definition.name}`
    entry.parameters.forEach((parameter, at) => {
      parameter.name = pick(definition.parameters[at].name)
      parameter.description = pick(definition.parameters[at].description)
    })
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}

/** The definitions as the TypeScript with JSDoc that the generator reads. */
export const functionsSource = (definitions: CustomFunction[]): string =>
  definitions
    .map(({ name, description, parameters, result }) =>
      [
        '/**',
        ` * ${description.en}`,
        ` * @customfunction ${name}`,
        ...parameters.map((parameter) => ` * @param ${parameter.name.en} ${parameter.description.en}`),
        ` * @returns ${result.description.en}`,
        ' */',
        `export declare function ${name}(${parameters.map(declared).join(', ')}): ${typeOf(result)}`,
      ].join('\n'),
    )
    .join('\n\n')

const declared = (parameter: FunctionParameter): string => `${parameter.name.en}${parameter.optional ? '?' : ''}: ${typeOf(parameter)}`

const typeOf = ({ type, dimension }: { type: string; dimension: string }): string => (dimension === 'matrix' ? `${type}[][]` : type)

async function generate(source: string): Promise<Metadata> {
  const folder = mkdtempSync(join(tmpdir(), 'functions-'))
  try {
    const file = join(folder, 'functions.ts')
    writeFileSync(file, source)
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file)
    if (errors.length > 0) throw new Error(errors.join('\n'))
    return JSON.parse(metadataJson) as Metadata
  } finally {
    rmSync(folder, { recursive: true })
  }
}
