// A page of text as Markdown, for the documentation beside the code.

import { say, type Bilingual, type Locale } from '../i18n/messages'
import type { Block, Page } from './page'

/** The whole page; ends with a line break. `note` stands below the title. */
export const pageMarkdown = ({ title, sections }: Page, locale: Locale, note: string): string =>
  [
    `# ${say(title, locale)}`,
    note,
    ...sections.flatMap(({ title: heading, blocks }) => [
      `## ${say(heading, locale)}`,
      ...blocks.map((block) => blockMarkdown(block, locale)),
    ]),
  ].join('\n\n') + '\n'

function blockMarkdown(block: Block, locale: Locale): string {
  const list = (items: Bilingual[], mark: (index: number) => string): string =>
    items.map((item, index) => `${mark(index)} ${safe(say(item, locale))}`).join('\n')
  if ('steps' in block) return list(block.steps, (index) => `${index + 1}.`)
  if ('points' in block) return list(block.points, () => '-')
  return safe(say(block.text, locale))
}

/** Outside of code, names such as SELLING_DAYS and cells between bars are no marks. */
const safe = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*_<>[\]|]/g, '\\$&')))
    .join('`')
