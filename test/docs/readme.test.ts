// The READMEs keep their word: their commands exist, their examples run, their links lead somewhere, and both say the same.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HISTORY_COLUMNS, TEAM_COLUMNS } from '../../shared/import/headers'
import { VERBS } from '../../shared/i18n/verb-hints'
import { main } from '../../xlsx/cli/main'

const READMES = { en: 'README.md', zh: 'README.zh-CN.md' }
const PAGES = [...Object.values(READMES), 'docs/store/README.md', 'shared/sample/adventureworks/README.md']
const read = (path: string): string => readFileSync(path, 'utf8')
const { scripts, engines } = JSON.parse(read('package.json')) as { scripts: Record<string, string>; engines: { node: string } }

/** Headings by depth, tables by rows and columns, lists by items, pictures and code by number: all but the words. */
const shape = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    if (/^#+ /.test(line)) return [line.split(' ')[0]]
    if (line.startsWith('|')) return [`${line.split('|').length - 2} cells`]
    const mark = /^(- \[ \]|-|\d+\.|!\[|```)/.exec(line)?.[1]
    return mark ? [mark] : []
  })

describe.each(Object.values(READMES))('%s', (path) => {
  const text = read(path)

  it('names only commands that there are', () => {
    const names = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(5)
    for (const name of names) expect(Object.keys(scripts)).toContain(name)
    for (const name of ['start', 'test']) {
      expect(text).toContain(`npm ci && npm ${name}`)
      expect(Object.keys(scripts)).toContain(name)
    }
    expect(text).toContain(engines.node.replace('>=', ''))
  })

  it('gives an example of the command line that works on the sample that ships', async () => {
    const [line] = /^npx sales-targets build .*$/m.exec(text)!
    const args = line.split(' ').slice(2)
    const folder = mkdtempSync(join(tmpdir(), 'readme-'))
    const said: string[] = []
    try {
      const out = join(folder, args[args.indexOf('--out') + 1])
      args[args.indexOf('--out') + 1] = out
      const code = await main(
        args,
        { LANG: 'en_US.UTF-8' },
        { out: (words) => void said.push(words), error: (words) => void said.push(words) },
      )
      expect([code, existsSync(out)], said.join('\n')).toEqual([0, true])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('names every column of the tables, and the four verbs', () => {
    const language = path === READMES.zh ? 'zh' : 'en'
    const [team, history] = text.split('\n').filter((line) => /^\| (Team|History|组织|历史业绩) +\|/.test(line))
    for (const { title } of TEAM_COLUMNS) expect(team).toContain(title[language])
    for (const { title } of HISTORY_COLUMNS) expect(history).toContain(title[language])
    for (const { label } of Object.values(VERBS)) expect(text).toContain(label[language])
  })
})

it('the READMEs have the same parts in the same order', () => {
  expect(shape(read(READMES.zh))).toEqual(shape(read(READMES.en)))
})

it.each(PAGES)('every link and picture of %s leads to a file', (path) => {
  const targets = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target).filter((target) => !/^https?:/.test(target))
  for (const target of targets) expect(existsSync(join(dirname(path), target.replace(/#.*/, ''))), target).toBe(true)
})
