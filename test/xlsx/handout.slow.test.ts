// Hand out and collect through the command line: files that hold nothing of anybody else, and answers that find their rows in any order.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serialFromIso } from '../../shared/calendar'
import { standingPlan } from '../../shared/commands/standing-plan'
import { explainTarget } from '../../shared/setting/agreement/explain/explain-target'
import type { Plan, PlanNode } from '../../shared/setting/plan/plan'
import type { Scalar } from '../../shared/workbook/cell'
import { main } from '../../xlsx/cli/main'
import { createFileHost } from '../../xlsx/file-host'
import { editFile } from '../judges/file-parts'
import { valuesInFile } from '../judges/same-numbers'
import { keyedSheet, type KeyedSheet } from '../support/keyed-values'
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

/** Years and sales of others, as they stand in cells or grouped in texts, and names of people; in no part of the file at all. */
function expectNothingOf(bytes: Uint8Array, others: readonly PlanNode[], own: readonly PlanNode[]): void {
  const parts = unzipSync(bytes)
  // Neither formulas with their cached values nor names, comments or shared strings are there to hide in.
  expect(Object.keys(parts).filter((part) => /sharedStrings|comments|calcChain|externalLink|drawing|docProps/i.test(part))).toEqual([])
  const text = partsOf(bytes)
  expect(text).not.toMatch(/<f[ >]|<definedName/)
  // Months may be equal by chance, years are not.
  const known = new Set(own.flatMap(({ target, months, lastYear }) => [target, lastYear, ...months]))
  for (const { target, lastYear, isRep, name } of others) {
    for (const number of [target, lastYear ?? 0].filter((each) => each !== 0 && !known.has(each))) {
      expect(text).not.toContain(`>${number}<`)
      expect(text).not.toMatch(new RegExp(`\\b(${Math.round(number).toLocaleString('en-US')}|${Math.round(number)})\\b`))
    }
    if (isRep) expect(text).not.toContain(name)
  }
}

describe('handout by rep', () => {
  it('gives everybody a valid file with the own numbers and nothing of anybody else, hidden sheets included', async () => {
    expect(await call('handout', file, '--by', 'rep', '--out', out('out'), '--due', '2014-01-31')).toMatchObject({ code: 0, error: '' })
    const plan = await planIn()
    const names = await readdir(out('out'))
    const reps = plan.nodes.filter(({ isRep, isClosed }) => isRep && !isClosed)
    expect(names).toHaveLength(reps.length)
    expect(await schemaErrors(await bytesOf(out(join('out', names[0]))))).toEqual([])
    for (const rep of reps) {
      const bytes = await bytesOf(
        out(
          join(
            'out',
            names.find((name) => name.startsWith(`${rep.key} `))!,
          ),
        ),
      )
      const text = partsOf(bytes)
      expect(text).toContain(`<v>${rep.target}</v>`)
      expectNothingOf(
        bytes,
        plan.nodes.filter(({ key }) => key !== rep.key),
        [rep],
      )
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
    // A signature under nothing is no answer, and is told.
    await answer(of('283'), { agreedBy: 'David' })
    const before = await bytesOf(file)
    const first = await call('collect', file, ...names)
    expect(first).toMatchObject({ code: 0 })
    expect(first.out).toContain('2 targets have a new answer')
    expect(first.out).toMatch(/Not answered by the due date 2014-01-15 \(\d+\): .*David Campbell/)
    expect(first.error).toContain('283 has filled in "Your name", but neither accepted nor typed an amount')
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

  it('asks anew who answered an earlier round, also with the same answer, and not whom only the manager answers', async () => {
    const round = async (folder: string, by = 'rep'): Promise<string> => {
      await call('handout', file, '--by', by, '--out', out(folder), '--due', '2014-01-15')
      return out(
        join(
          folder,
          (await readdir(out(folder))).find((name) => name.startsWith(by === 'rep' ? '284 ' : 'T1 '))!,
        ),
      )
    }
    const blank = out('blank.xlsx')
    const isMissing = async (): Promise<boolean> => (await call('collect', file, blank)).out.includes('Tete Mensa-Annan')
    const first = await round('first')
    await writeFile(blank, await bytesOf(first))
    expect(await isMissing()).toBe(true)
    await answer(first, { counter: 1_300_000, counterReason: 'two accounts moved' })
    await call('collect', file, first)
    expect(await isMissing()).toBe(false)
    await round('managers', 'manager')
    expect(await isMissing()).toBe(false)
    const second = await round('second')
    expect(await isMissing()).toBe(true)
    // The file of the first round again, and with something new in it.
    await call('collect', file, first)
    await answer(first, { counter: 1_320_000 })
    await call('collect', file, first)
    expect((await agreement()).value('n:284', 'counter')).toBe(1_320_000)
    expect(await isMissing()).toBe(true)
    await answer(second, { counter: 1_320_000, counterReason: 'two accounts moved' })
    expect((await call('collect', file, second)).out).toContain('1 target has a new answer')
    expect(await isMissing()).toBe(false)
    expect((await call('collect', file, second)).out).toContain('0 targets have a new answer')
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
    // A scenario is another plan, with nothing handed out yet; a copy of the file is told from it once it hands out itself.
    const elsewhere = out('elsewhere.xlsx')
    expect(await call('scenario', file, '--set', 'target=41000000', '--out', elsewhere)).toMatchObject({ code: 0 })
    expect((await call('collect', elsewhere, own)).error).toContain('handed out from another plan')
    const copied = keyedSheet(await valuesInFile(await bytesOf(elsewhere)), 'agreement')
    expect(['asked', 'proposedOn', 'state'].map((column) => copied.value('n:284', column))).toEqual([null, null, 'draft'])
    const copy = out('copy.xlsx')
    await writeFile(copy, before)
    await call('handout', copy, '--by', 'rep', '--out', out('copies'))
    const theirs = (await readdir(out('copies'))).find((name) => name.startsWith('284 '))!
    expect((await call('collect', file, out(join('copies', theirs)))).error).toContain('handed out from a copy of this plan')
    // One accepts, the other counters.
    await answer(other, { counter: null, counterReason: null, reply: 'I accept it', agreedBy: 'Tete' })
    expect((await call('collect', file, other, own)).error).toContain('two files say different things')
    // The same file twice is one answer, and so is a file without an answer beside it.
    const again = out('again.xlsx')
    await writeFile(again, await bytesOf(own))
    const blank = names.find((name) => name.includes('/280 '))!
    expect(await call('collect', file, again, blank, own)).toMatchObject({ code: 0, out: expect.stringContaining('1 target has a new') })
    // Who accepts after all has no counter any more.
    await answer(other, { agreedOn: serialFromIso('2014-01-18') as number })
    expect(await call('collect', file, other)).toMatchObject({ code: 0 })
    const accepted = await agreement()
    expect(['counter', 'counterReason', 'state', 'agreed'].map((column) => accepted.value('n:284', column))).toEqual([
      null,
      null,
      'agreed',
      1_409_000,
    ])
    await writeFile(file, before)
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
    // Who accepted the number of then has not agreed to the one of now.
    const late = names.find((name) => name.includes('/280 '))!
    await answer(late, { reply: 'I accept it', agreedBy: 'Pamela', agreedOn: serialFromIso('2014-01-20') as number })
    const refusedNow = await call('collect', file, late)
    expect(refusedNow.error).toContain('the acceptance is left out')
    expect((await agreement()).value('n:280', 'answer') ?? '').toBe('')
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
  it('gives the own branch with why and effects, takes answers to both back, and the build takes what is agreed', async () => {
    // A counter stands in the workbook, so that there is an effect to be shown.
    await call('handout', file, '--by', 'rep', '--out', out('reps'))
    const rep = out(
      join(
        'reps',
        (await readdir(out('reps'))).find((each) => each.startsWith('284 '))!,
      ),
    )
    await answer(rep, { counter: 1_300_000, counterReason: 'two accounts moved' })
    await call('collect', file, rep)
    await call('handout', file, '--by', 'manager', '--out', out('out'))
    const name = out(
      join(
        'out',
        (await readdir(out('out'))).find((each) => each.startsWith('T1 '))!,
      ),
    )
    const bytes = await bytesOf(name)
    expect(await schemaErrors(bytes)).toEqual([])
    const plan = await planIn()
    const branch = plan.nodes.findIndex(({ key }) => key === 'T1')
    const isIn = (index: number): boolean => index === branch || (index !== -1 && isIn(plan.nodes[index].parent))
    const inside = plan.nodes.filter((_, index) => isIn(index))
    for (const node of inside) expect(partsOf(bytes)).toContain(`<v>${node.target}</v>`)
    expectNothingOf(
      bytes,
      plan.nodes.filter((_, index) => !isIn(index)),
      inside,
    )
    const values = await valuesInFile(bytes)
    const sheet = keyedSheet(values, 'replies')
    const workbook = await agreement()
    for (const column of ['diff', 'peersTake', 'peersPart', 'unowned', 'stood', 'open'] as const)
      expect([column, sheet.value('284', column)]).toEqual([column, workbook.value('n:284', column)])
    expect(sheet.value('284', 'peersTake')).toBe(109_000)
    expect(sheet.value('T1', 'open')).toBe(109_000)
    expect(sheet.value('284', 'why')).toBe(explainTarget(plan, '284')?.sentence.en)
    const own = keyedSheet(values, 'reply')
    expect(own.value('target', 'value')).toBe(plan.nodes[branch].target)
    expect(own.value('why', 'value')).toBe(explainTarget(plan, 'T1')?.sentence.en)
    // Those who answer see no effect on anybody.
    const effects = ['diff', 'peersTake', 'peersPart', 'unowned', 'stood'].map((key) => `>${key}<`)
    for (const effect of effects) expect(partsOf(await bytesOf(rep))).not.toContain(effect)

    const type = (of: KeyedSheet, row: string, cells: Record<string, Scalar>) =>
      Object.entries(cells).map(([column, value]) => ({ sheet: of.name, address: of.address(row, column), value }))
    const signed = { agreedOn: serialFromIso('2014-01-19') as number, agreedBy: 'Amy' }
    await writeFile(
      name,
      editFile(bytes, [
        ...type(sheet, '284', { answer: 'other amount', answerAmount: 1_350_000, ...signed }),
        ...['counter', 'counterReason', 'plan'].flatMap((row, at) => type(own, row, { value: [6_000_000, 'the whole team', 'hire'][at] })),
      ]),
    )
    const before = await bytesOf(file)
    // The rep countered once more before the manager's file came back: that answer was to another amount.
    await answer(rep, { counter: 1_250_000 })
    await call('collect', file, rep)
    const other = await call('collect', file, name)
    expect(other.error).toContain('Tete Mensa-Annan: the manager answered the counter 1300000, and now 1250000 stands there.')
    expect((await agreement()).value('n:284', 'answer')).toBeNull()
    await writeFile(file, before)
    expect(await call('collect', file, name)).toMatchObject({ code: 0 })
    expect((await planIn()).nodes.find(({ key }) => key === '284')?.target).toBe(1_350_000)
    const rows = await agreement()
    expect(['state', 'taken', 'round'].map((column) => rows.value('n:284', column))).toEqual(['agreed', 1_350_000, 1])
    expect(['counter', 'counterReason', 'plan', 'state'].map((column) => rows.value('n:T1', column))).toEqual([
      6_000_000,
      'the whole team',
      'hire',
      'countered',
    ])
    // Collected again it takes nothing back of what was decided since.
    expect((await call('collect', file, name)).out).toContain('0 targets have a new answer')
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
      out: expect.stringContaining('1 letter '),
    })
  })
})
