// A page of text as HTML that needs nothing else: no script, no font, no picture, no address.

import { say, type Bilingual, type Locale } from '../i18n/messages'

/** A paragraph, steps in order, or points; `code` in the text stands between backticks. */
export type Block = { text: Bilingual } | { steps: Bilingual[] } | { points: Bilingual[] }

export interface Section {
  /** By which a link finds it in its page. */
  id?: string
  title: Bilingual
  blocks: Block[]
}

export interface Page {
  title: Bilingual
  sections: Section[]
}

export interface Link {
  text: string
  href: string
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.65 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; max-width: 42rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
nav { display: flex; gap: 1rem; flex-wrap: wrap; font-size: .9rem; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding-bottom: .6rem; }
a { color: light-dark(#0b6b5c, #5cc9a7); }
h1 { font-size: 1.6rem; margin: 1.2rem 0 .6rem; }
h2 { font-size: 1.15rem; margin: 1.8rem 0 .4rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; }
p, ul, ol { margin: .4rem 0; }
li { margin: .25rem 0; }
code { font: .92em/1.4 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; background: color-mix(in srgb, currentColor 9%, transparent); padding: .05em .3em; border-radius: 3px; }
`.trim()

/** A whole page. @param links above the text: other pages, and the other language. */
export const pageHtml = (page: Page, locale: Locale, links: readonly Link[]): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(say(page.title, locale))}</title>
<style>
${STYLE}
</style>
</head>
<body>
<nav>${links.map(({ text, href }) => `<a href="${escape(href)}">${escape(text)}</a>`).join('')}</nav>
<main>
${bodyHtml(page, locale)}
</main>
</body>
</html>
`

/** One page that holds several, each in both languages: see one-language.ts. */
export const bilingualHtml = (pages: readonly Page[]): string => `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<base target="_top">
<style>
${STYLE}
</style>
</head>
<body>
${(['en-US', 'zh-CN'] as const).map((locale) => `<main lang="${locale}" class="${locale}">\n${pages.map((page) => bodyHtml(page, locale)).join('\n')}\n</main>`).join('\n')}
</body>
</html>
`

const bodyHtml = ({ title, sections }: Page, locale: Locale): string =>
  [`<h1>${escape(say(title, locale))}</h1>`, ...sections.map((section) => sectionHtml(section, locale))].join('\n')

const sectionHtml = ({ id, title, blocks }: Section, locale: Locale): string =>
  [
    `<h2${id === undefined ? '' : ` id="${escape(id)}"`}>${escape(say(title, locale))}</h2>`,
    ...blocks.map((block) => blockHtml(block, locale)),
  ].join('\n')

function blockHtml(block: Block, locale: Locale): string {
  const list = (tag: string, items: Bilingual[]): string =>
    `<${tag}>${items.map((item) => `<li>${inline(say(item, locale))}</li>`).join('')}</${tag}>`
  if ('steps' in block) return list('ol', block.steps)
  if ('points' in block) return list('ul', block.points)
  return `<p>${inline(say(block.text, locale))}</p>`
}

const inline = (text: string): string => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>')

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
