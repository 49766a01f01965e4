// What a build tells of its checks is what its sheet Check says: the same lines, in the same state, however the plan is handed down.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ToldCheck } from '../../shared/setting/sheets/told-check'
import { needsLook } from '../../shared/setting/sheets/told-check'
import { main } from '../../xlsx/cli/main'
import type { PlanReport } from '../../xlsx/cli/plan-report'
import { createFileHost } from '../../xlsx/file-host'
import { planFile } from '../support/plan-file'

/** Lines of Check as the file has them: the first one, which counts the red ones, and each by its key. */
async function linesOfCheck(bytes: Uint8Array): Promise<{ red: unknown; lines: Pick<ToldCheck, 'id' | 'gap'>[] }> {
  const { values } = (await createFileHost(bytes).read({ keys: ['check'] })).sheets[0]
  const gap = values[0].indexOf('gap')
  const start = values.findIndex(([id]) => id === 'all')
  const lines = values.slice(start + 1).flatMap((row) => {
    const cell = row[gap]
    const isLine = typeof row[0] === 'string' && row[0] !== '' && !/^(note-|#)/.test(row[0])
    return isLine ? [{ id: String(row[0]), gap: typeof cell === 'number' ? cell : null }] : []
  })
  return { red: values[start][gap], lines }
}

describe('the checks that a build tells', () => {
  it.each([
    ['bottom-up, where nobody has answered', 'bottomUp', ['bottomUpOpen']],
    ['level by level, where nothing is handed down', 'levels', ['handedDown']],
  ] as const)('are the lines of Check: %s', async (_, mode, red) => {
    const { bytes, result } = await planFile({ settings: { options: { mode } } })
    const { red: count, lines } = await linesOfCheck(bytes)
    expect(result.checks.map(({ id, gap }) => ({ id, gap }))).toEqual(lines)
    expect(result.checks.filter(needsLook).map(({ id }) => id)).toEqual(red)
    expect(count).toBe(red.length)
    expect(Object.keys(result.places.checks)).toEqual(lines.map(({ id }) => id))
  })
})

describe('the command line', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sales-targets-'))
    await writeFile(join(folder, 'settings.json'), JSON.stringify({ mode: 'bottom-up' }))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  async function build(...more: string[]): Promise<string> {
    let said = ''
    const args = ['build', '--sample', '--settings', join(folder, 'settings.json'), '--out', join(folder, 'plan.xlsx'), ...more]
    await main(args, { LANG: 'en_US.UTF-8' }, { out: (text) => void (said += `${text}\n`), error: (text) => void (said += text) })
    return said
  }

  it('names what needs a look, in the language of the plan', async () => {
    expect(await build('--locale', 'zh-CN')).toContain('1 项校验需要检查：\n! 所有人均已填报：相差 17\n')
  })

  it('tells them to other programs', async () => {
    const { checks } = JSON.parse(await build('--json')) as PlanReport
    const { lines } = await linesOfCheck(new Uint8Array(await readFile(join(folder, 'plan.xlsx'))))
    expect(checks.map(({ ok }) => ok)).toEqual(lines.map(({ gap }) => gap === 0))
  })
})
