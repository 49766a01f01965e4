// The top-level functions that Google Sheets finds in Code.js: their comments make the autocomplete, their bodies call
// the bundle (whose own comments the bundler drops).

import type { Bilingual } from '../i18n/messages'
import type { CustomFunction } from './definition'

/** @returns JavaScript to append to Code.js; `bundle` is the global that holds the functions by name. */
export const appsScriptStubs = (definitions: CustomFunction[], bundle = 'App'): string =>
  definitions.map((definition) => stub(definition, bundle)).join('\n')

function stub({ name, description, parameters, result }: CustomFunction, bundle: string): string {
  const names = parameters.map((parameter) => parameter.name.en).join(', ')
  const lines = parameters.map(({ name: { en }, description: words, optional }) => {
    const type = optional ? 'any=' : 'any'
    return ` * @param {${type}} ${optional ? `[${en}]` : en} ${brief(words)}`
  })
  return [
    '/**',
    ` * ${brief(description)}`,
    ...lines,
    ` * @return ${brief(result.description)}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names}){return ${bundle}.${name}(...arguments)}`,
  ].join('\n')
}

/** The first sentence in both languages: the rest is on the help page, and Sheets loads these words for every formula. */
const brief = ({ en, zh }: Bilingual): string => inComment(`${en.split(/(?<=\.) (?=[A-Z])/)[0]} ${zh.split(/(?<=。)/)[0]}`)

const inComment = (text: string): string => text.replaceAll('*/', '* /')
