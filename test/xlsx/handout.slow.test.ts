// Hand out and collect through the command line: files that hold nothing of anybody else, and answers that find their rows in any order.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serialFromIso } from '../../shared/calendar'
import { standingPlan } from '../../shared/commands/standing-plan'
import type { Plan } from '../../shared/setting/plan/plan'
import type { Scalar } from '../../shared/workbook/cell'
import { main } from '../../xlsx/cli/main'
import { createFileHost } from '../../xlsx/file-host'
import { editFile } from '../judges/file-parts'
import { valuesInFile } from '../judges/same-numbers'
import { keyedSheet } from '../support/keyed-values'
import { schemaErrors } from '../support/ooxml-schemas'
import { planFile } from '../support/plan-file'

/** Built once: each test begins with a copy. */
const plain = planFile()

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sales-targets-'))
  file = join(folder, 'plan.xlsx')
  await writeFile(file, (await plain).bytes)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function call(...args: string[]) {
  const said = { out: '', error: '' }
  // 2014-01-20.
  const code = await main(
    args,
    { LANG: 'en_US.UTF-8', SOURCE_DATE_EPOCH: '1390200000' },
    {
      out: (text) => void (said.out += `${text}\n`),
      error: (text) => void (said.error += `${text}\n`),
    },
  )
  return { code, ...said }
}

const out = (name: string): string => join(folder, name)
const bytesOf = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(name))
const planIn = async (): Promise<Plan> => (await standingPlan(createFileHost(await bytesOf(file))))!.plan
const agreement = async () => keyedSheet(await valuesInFile(await bytesOf(file)), 'agreement')

/** Fills in the answer sheet of a rep's file. */
async function answer(name: string, cells: Record<string, Scalar>): Promise<void> {
  const bytes = await bytesOf(name)
  const sheet = keyedSheet(await valuesInFile(bytes), 'reply')
  const edits = Object.entries(cells).map(([row, value]) => ({ sheet: sheet.name, address: sheet.address(row, 'value'), value }))
  await writeFile(name, editFile(bytes, edits))
}

/** Everything that a file says, part by part: numbers as they stand, and texts with grouped numbers. */
const partsOf = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n')

describe('handout by rep', () => {
  it('gives everybody a valid file with the own numbers and nothing of anybody else, hidden sheets included', async () => {
    expect(await call('handout', file, '--by', 'rep', '--out', out('out'), '--due', '2014-01-31')).toMatchObject({ code: 0, error: '' })
    const plan = await planIn()
    const names = await readdir(out('out'))
    const reps = plan.nodes.filter(({ isRep, isClosed }) => isRep && !isClosed)
    expect(names).toHaveLength(reps.length)
    expect(await schemaErrors(await bytesOf(out(join('out', names[0]))))).toEqual([])
    for (const rep of reps) {
      const text = partsOf(
        await bytesOf(
          out(
            join(
              'out',
              names.find((name) => name.startsWith(`${rep.key} `))!,
            ),
          ),
        ),
      )
      expect(text).toContain(`<v>${rep.target}</v>`)
      // Months may be equal by chance, years are not.
      const own = new Set([rep.target, ...rep.months, rep.lastYear])
      for (const other of plan.nodes.filter(({ key }) => key !== rep.key)) {
        for (const number of [other.target, other.lastYear ?? 0].filter((each) => each !== 0 && !own.has(each))) {
          expect(text).not.toContain(`>${number}<`)
          expect(text).not.toMatch(new RegExp(`\\b${Math.round(number).toLocaleString('en-US')}\\b`))
        }
        if (other.isRep) expect(text).not.toContain(other.name)
      }
    }
    const sheet = await agreement()
    expect(sheet.value('n:284', 'state')).toBe('proposed')
    expect(sheet.value('n:284', 'due')).toBe(serialFromIso('2014-01-31'))
  })

  it('lands each answer on its row, in any order of the files, and lists who has not answered', async () => {
    await call('handout', file, '--by', 'rep', '--out', out('out'), '--due', '2014-01-15')
    const plan = await planIn()
    const names = (await readdir(out('out'))).map((name) => out(join('out', name)))
    const of = (key: string): string => names.find((name) => name.includes(`/${key} `))!
    await answer(of('284'), { counter: 1_300_000, counterReason: 'two accounts moved', plan: 'visit more' })
    await answer(of('280'), { reply: 'I accept it', agreedBy: 'Pamela', agreedOn: serialFromIso('2014-01-12') as number })
    const before = await bytesOf(file)
    const first = await call('collect', file, ...names)
    expect(first).toMatchObject({ code: 0 })
    expect(first.out).toContain('2 targets have a new answer')
    expect(first.out).toContain('Not answered by the due date: ')
    expect(first.out).toContain('David Campbell (2014-01-15)')
    expect(first.out).not.toContain('Tete Mensa-Annan')
    const sheet = await agreement()
    expect(['counter', 'counterReason', 'plan', 'state'].map((column) => sheet.value('n:284', column))).toEqual([
      1_300_000,
      'two accounts moved',
      'visit more',
      'countered',
    ])
    expect(['agreed', 'agreedBy', 'state', 'taken'].map((column) => sheet.value('n:280', column))).toEqual([
      plan.nodes.find(({ key }) => key === '280')?.target,
      'Pamela',
      'agreed',
      plan.nodes.find(({ key }) => key === '280')?.target,
    ])
    const landed = await bytesOf(file)
    await writeFile(file, before)
    await call('collect', file, ...names.reverse())
    expect((await bytesOf(file)).every((byte, at) => byte === landed[at])).toBe(true)
  })

  it('tells of files that do not fit, and writes nothing where they are none of ours or contradict one another', async () => {
    await call('handout', file, '--by', 'rep', '--out', out('out'))
    const names = (await readdir(out('out'))).map((name) => out(join('out', name)))
    const own = names.find((name) => name.includes('/284 '))!
    await answer(own, { counter: 1_300_000, counterReason: 'r' })
    const other = out('284 again.xlsx')
    await writeFile(other, await bytesOf(own))
    await answer(other, { counter: 1_200_000 })
    const before = await bytesOf(file)
    const refused = await call('collect', file, own, other, file)
    expect(refused.code).toBe(2)
    expect(refused.error).toContain('two files say different things')
    expect(refused.error).toContain('no file that was handed out')
    expect(await bytesOf(file)).toEqual(before)
    // The plan goes on: what was handed out is of an older revision, and the target has moved.
    const cascade = keyedSheet(await valuesInFile(before), 'cascade')
    const moved = [
      { sheet: cascade.name, address: cascade.address('n:283', 'override'), value: 1_700_000 },
      { sheet: cascade.name, address: cascade.address('n:283', 'reason'), value: 'market' },
    ]
    await writeFile(file, editFile(before, moved))
    const older = await call('collect', file, own)
    expect(older.code).toBe(0)
    expect(older.error).toContain('the target has moved from 1,409,000 to')
    expect((await agreement()).value('n:284', 'counter')).toBe(1_300_000)
  })

  it('says what is wrong with what was asked', async () => {
    expect(await call('handout', file, '--by', 'team', '--out', out('x'))).toMatchObject({
      code: 2,
      error: expect.stringContaining('--by'),
    })
    expect(await call('handout', file, '--by', 'rep', '--out', out('x'), '--due', 'soon')).toMatchObject({
      code: 2,
      error: expect.stringContaining('--due'),
    })
    expect(await call('collect', file)).toMatchObject({ code: 2 })
  })
})

describe('handout by manager', () => {
  it('gives the own branch, takes the answers back, and the build takes what is agreed', async () => {
    await call('handout', file, '--by', 'manager', '--out', out('out'))
    const names = await readdir(out('out'))
    const name = out(
      join(
        'out',
        names.find((each) => each.startsWith('T1 '))!,
      ),
    )
    const bytes = await bytesOf(name)
    expect(await schemaErrors(bytes)).toEqual([])
    const plan = await planIn()
    const text = partsOf(bytes)
    const branch = plan.nodes.findIndex(({ key }) => key === 'T1')
    const isIn = (index: number): boolean => index === branch || (index !== -1 && isIn(plan.nodes[index].parent))
    plan.nodes.forEach((node, index) => {
      if (isIn(index)) expect(text).toContain(`<v>${node.target}</v>`)
      else if (!plan.nodes.some((each, at) => isIn(at) && each.target === node.target)) expect(text).not.toContain(`<v>${node.target}</v>`)
    })
    const sheet = keyedSheet(await valuesInFile(bytes), 'replies')
    const type = (row: string, cells: Record<string, Scalar>) =>
      Object.entries(cells).map(([column, value]) => ({ sheet: sheet.name, address: sheet.address(row, column), value }))
    const edits = type('284', {
      answer: 'other amount',
      answerAmount: 1_350_000,
      agreedOn: serialFromIso('2014-01-19') as number,
      agreedBy: 'Amy',
    })
    await writeFile(name, editFile(bytes, edits))
    expect(await call('collect', file, name)).toMatchObject({ code: 0 })
    expect((await planIn()).nodes.find(({ key }) => key === '284')?.target).toBe(1_350_000)
    const rows = await agreement()
    expect(['state', 'taken', 'round'].map((column) => rows.value('n:284', column))).toEqual(['agreed', 1_350_000, 1])
  })
})

describe('publish and letter', () => {
  it('appends a version each time, with months that sum to the target, and the plan goes on', async () => {
    expect(await call('publish', file, '--from', '2014-01-01')).toMatchObject({ code: 0 })
    expect(await call('publish', file)).toMatchObject({ code: 0 })
    const plan = await planIn()
    const values = [...(await valuesInFile(await bytesOf(file)))].find(([, cells]) => cells[0]?.[0] === 'sales-targets/1/plans')![1]
    const rows = values.slice(4).filter(([, version]) => typeof version === 'number')
    expect(rows).toHaveLength(2 * 12 * plan.nodes.filter(({ isClosed }) => !isClosed).length)
    const sum = (version: number, key: string): number =>
      rows.filter((row) => row[1] === version && row[3] === key).reduce((all, row) => all + Number(row[7]), 0)
    for (const version of [1, 2]) expect(sum(version, '284')).toBe(plan.nodes.find(({ key }) => key === '284')?.target)
    expect(rows[0][2]).toBe(serialFromIso('2014-01-01'))
  })

  it('writes a valid page for each, or for one', async () => {
    expect(await call('letter', file, '--out', out('letters.xlsx'))).toMatchObject({ code: 0, out: expect.stringContaining('17 letters') })
    expect(await schemaErrors(await bytesOf(out('letters.xlsx')))).toEqual([])
    expect(await call('letter', file, '--out', out('one.xlsx'), '--rep', '284')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 letters'),
    })
  })
})
