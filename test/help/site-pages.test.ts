// @vitest-environment happy-dom
// The help and privacy pages: whole in both languages, and in step with what the product is.

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { customFunctions } from '../../shared/functions'
import { HELP_PAGE } from '../../shared/help/help-page'
import { pageHtml } from '../../shared/help/page'
import { PRIVACY_PAGE } from '../../shared/help/privacy-page'
import { helpInOnePage, sitePages } from '../../shared/help/site-pages'
import { VERBS } from '../../shared/i18n/verb-hints'
import { PRODUCT } from '../../shared/i18n/verbs'

const CHINESE = /[\u4e00-\u9fff]/
const pages = sitePages()
const tree = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const texts = (html: string, tag: string): string[] => [...tree(html).getElementsByTagName(tag)].map((each) => each.textContent ?? '')

it('exist in both languages, with the same parts', () => {
  expect(Object.keys(pages).sort()).toEqual([
    'functions.html',
    'functions.zh-CN.html',
    'help.html',
    'help.zh-CN.html',
    'privacy.html',
    'privacy.zh-CN.html',
  ])
  for (const name of ['help', 'privacy']) {
    const [en, zh] = [pages[`${name}.html`], pages[`${name}.zh-CN.html`]]
    for (const tag of ['h1', 'h2', 'p', 'li', 'code']) expect(texts(zh, tag)).toHaveLength(texts(en, tag).length)
    for (const tag of ['h1', 'h2', 'p', 'li']) {
      for (const text of texts(en, tag)) expect(text).not.toMatch(CHINESE)
      for (const text of texts(zh, tag)) expect(text).toMatch(CHINESE)
    }
    expect(tree(zh).documentElement.getAttribute('lang')).toBe('zh-CN')
  }
})

it('tell of every verb and every function', () => {
  for (const { label, hint } of Object.values(VERBS)) {
    expect(texts(pages['help.html'], 'li')).toContain(`${label.en}: ${hint.en}`)
    expect(texts(pages['help.zh-CN.html'], 'li')).toContain(`${label.zh}：${hint.zh}`)
  }
  for (const { name, description } of customFunctions) {
    expect(texts(pages['help.html'], 'li').filter((text) => text.startsWith(`=${name}(`) && text.endsWith(description.en))).toHaveLength(1)
    expect(
      texts(pages['help.zh-CN.html'], 'li').filter((text) => text.startsWith(`=${name}(`) && text.endsWith(description.zh)),
    ).toHaveLength(1)
  }
})

it('name every permission that the product asks for, and no other', () => {
  const { oauthScopes } = JSON.parse(readFileSync('apps-script/appsscript.json', 'utf8')) as { oauthScopes: string[] }
  const asked = [
    /<Permissions>(.*)<\/Permissions>/.exec(readFileSync('manifest.xml', 'utf8'))![1],
    ...oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')),
  ]
  for (const name of ['privacy.html', 'privacy.zh-CN.html']) expect(texts(pages[name], 'code').sort()).toEqual(asked.sort())
})

it('are one page for Google Sheets, with a part for each language', () => {
  const parts = [...tree(helpInOnePage()).getElementsByTagName('main')]
  expect(parts.map((each) => each.getAttribute('class'))).toEqual(['en-US', 'zh-CN'])
  for (const page of [HELP_PAGE, PRIVACY_PAGE]) {
    expect(parts[0].textContent).toContain(page.title.en)
    expect(parts[1].textContent).toContain(page.title.zh)
  }
  expect(parts[0].textContent).toContain(PRODUCT.en)
})

it('show a text as it is, whatever stands in it', () => {
  const sharp = { en: '<b> & "x" `=A1<2`', zh: '<b> & "x" `=A1<2`' }
  const html = pageHtml({ title: sharp, sections: [{ title: sharp, blocks: [{ text: sharp }] }] }, 'en-US', [])
  expect(texts(html, 'p')).toEqual(['<b> & "x" =A1<2'])
  expect(texts(html, 'code')).toEqual(['=A1<2'])
})
