import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { INPUT_KEYS } from '../../shared/setting/inputs/inputs'
import { OPTION_KEYS } from '../../shared/setting/options/options'
import { sampleHistoryCsv, sampleTeamCsv } from '../../shared/sample/sample'
import { main } from '../../xlsx/cli/main'
import type { PlanReport } from '../../xlsx/cli/plan-report'
import { createFileHost } from '../../xlsx/file-host'
import { editFile } from '../judges/file-parts'
import { withLockedStructure, withPasswords } from './protected-by-a-person'
import { schemaErrors } from '../support/ooxml-schemas'

const run = promisify(execFile)
const BIN = fileURLToPath(new URL('../../xlsx/bin/sales-targets.mjs', import.meta.url))
const ENGLISH = { LANG: 'en_US.UTF-8', SOURCE_DATE_EPOCH: '1400000000' }

let folder: string
let out: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sales-targets-'))
  out = join(folder, 'plan.xlsx')
  await writeFile(join(folder, 'team.csv'), sampleTeamCsv('en-US'))
  await writeFile(join(folder, 'history.csv'), sampleHistoryCsv('en-US'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The workbook of a first build, which is the same each time, without building it again. */
let first: Promise<Buffer> | undefined
async function built(): Promise<void> {
  if (first) return writeFile(out, await first)
  expect(await call(['build', ...options()])).toMatchObject({ code: 0, error: '' })
  first = readFile(out)
  await first
}

const options = (changed: Record<string, string | undefined> = {}): string[] => {
  const all = { team: join(folder, 'team.csv'), history: join(folder, 'history.csv'), target: '36500000', year: '2014', out, ...changed }
  return Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]))
}

async function call(args: string[], environment: Record<string, string> = ENGLISH) {
  const said = { out: '', error: '' }
  const code = await main(args, environment, {
    out: (text) => void (said.out += `${text}\n`),
    error: (text) => void (said.error += `${text}\n`),
  })
  return { code, ...said }
}

describe('build', () => {
  it('writes a valid workbook and says so', async () => {
    const { code, out: text, error } = await call(['build', ...options()])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(text).toContain('plan.xlsx written: 34 units and people')
    expect(await schemaErrors(new Uint8Array(await readFile(out)))).toEqual([])
    expect((await readdir(folder)).sort()).toEqual(['history.csv', 'plan.xlsx', 'team.csv'])
  })

  it('writes the same bytes for the same input', async () => {
    await built()
    const second = join(folder, 'second.xlsx')
    await call(['build', ...options({ out: second })])
    expect((await readFile(second)).equals(await readFile(out))).toBe(true)
  })

  it('prints the plan as JSON, exact in every sum', async () => {
    const { out: text } = await call(['build', ...options(), '--json'])
    const report = JSON.parse(text) as PlanReport
    expect(report).toMatchObject({ total: 36_500_000, unit: 1000 })
    expect(report.nodes[0]).toMatchObject({ parent: null, target: 36_500_000 })
    for (const node of report.nodes) {
      expect(node.months).toHaveLength(12)
      expect(node.months.reduce((sum, month) => sum + month, 0)).toBe(node.target)
      const below = report.nodes.filter(({ parent }) => parent === node.id)
      if (below.length > 0) expect(below.reduce((sum, { target }) => sum + target, 0)).toBe(node.target)
    }
    expect(report.checks.every(({ ok }) => ok)).toBe(true)
    expect(report.notes[0]).toContain('2011-06')
  })

  it('rebuilds in place with an override and settings that were typed into the workbook, and asks for nothing', async () => {
    await built()
    const bytes = new Uint8Array(await readFile(out))
    const { sheets } = await createFileHost(bytes).read({ keys: ['cascade', 'settings'] })
    const [cascade, settings] = ['cascade', 'settings'].map((key) => sheets.find((sheet) => sheet.key === key)!)
    const unit = settings.values.findIndex(([id]) => id === 'unit') + 1
    const row = cascade.values.findIndex(([id]) => id === 'n:NA')
    const column = cascade.values[0].indexOf('override')
    expect(Math.min(row, column)).toBeGreaterThan(0)
    const address = `${String.fromCharCode(65 + column)}${row + 1}`
    const typed = { sheet: settings.name, address: `C${unit}`, value: 500 }
    await writeFile(out, editFile(bytes, [{ sheet: cascade.name, address, value: 20_000_000 }, typed]))
    const again = await call(['build', '--out', out, '--json'])
    expect(again).toMatchObject({ code: 0, error: '' })
    const report = JSON.parse(again.out) as PlanReport
    expect(report).toMatchObject({ unit: 500 })
    expect(report.nodes.find(({ id }) => id === 'NA')?.target).toBe(20_000_000)
    expect(report.nodes[0].target).toBe(36_500_000)
    const after = await createFileHost(new Uint8Array(await readFile(out))).read({ keys: ['cascade'] })
    expect(after.sheets[0].values[row][column]).toBe(20_000_000)
  })

  it('adds owners who are not in the team as people who left, and rebuilds with them', async () => {
    const history = await readFile(join(folder, 'history.csv'), 'utf8')
    await writeFile(join(folder, 'history.csv'), `${history.trimEnd()}\n2013-05-05,Zoe Q,sales,1000,USD\n2012-05-05,Zoe Q,sales,500,USD\n`)
    expect((await call(['build', ...options()])).code).toBe(2)
    const { code, error, out: text } = await call(['build', ...options(), '--add-former', '--json'])
    expect({ code, error }).toMatchObject({ code: 0, error: expect.stringContaining('"formerAdded"') as string })
    const { nodes } = JSON.parse(text) as PlanReport
    expect(nodes.find(({ id }) => id === 'Zoe Q')).toMatchObject({ parent: 'former', target: 0 })
    expect(nodes.reduce((sum, { parent, target }) => sum + (parent === 'AW' ? target : 0), 0)).toBe(36_500_000)
    const again = await call(['build', ...options(), '--add-former'])
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('0 sheets added, 0 rows inserted') as string })
  })

  it('speaks Chinese', async () => {
    await writeFile(join(folder, 'team.csv'), sampleTeamCsv('zh-CN'))
    const { code, out: text } = await call(['build', ...options(), '--locale', 'zh-CN'])
    expect(code).toBe(0)
    expect(text).toContain('已写入')
    const { names } = await createFileHost(new Uint8Array(await readFile(out))).read({ keys: [] })
    expect(names).toContain('目标分解')
  })
})

describe('bad input writes nothing and ends with 2', () => {
  it.each([
    [
      'no option at all',
      ['build'],
      /--team is missing[\s\S]*--history is missing. Without any history[\s\S]*--target[\s\S]*--year[\s\S]*--out/,
    ],
    ['an option that does not exist', ['build', '--tem', 'x'], /There is no option --tem/],
    ['another command', ['bild'], /There is no command "bild"/],
  ])('%s', async (_, args, message) => {
    const { code, out: text, error } = await call(args)
    expect({ code, text }).toEqual({ code: 2, text: '' })
    expect(error).toMatch(message)
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['a target that is no number', { target: 'many' }, /--target must be a number, not "many"/],
    ['a year that is no year', { year: '1.5' }, /year must be a whole number/],
    ['a locale that we do not speak', { locale: 'fr-FR' }, /--locale must be en-US or zh-CN/],
    [
      'a file that is not there',
      { team: '/nowhere/team.csv' },
      /\/nowhere\/team\.csv: The file cannot be read: there is no file of that name/,
    ],
    ['a workbook of another kind', { out: 'plan.ods' }, /--out must end in \.xlsx/],
  ])('%s', async (_, changed, message) => {
    const { code, out: text, error } = await call(['build', ...options(changed)])
    expect({ code, text }).toEqual({ code: 2, text: '' })
    expect(error).toMatch(message)
    expect(existsSync(out)).toBe(false)
  })

  it('every problem of both files, with its place', async () => {
    await writeFile(join(folder, 'team.csv'), 'id,name,level,parent,floor\nAW,All,Company,,\nA,Ann,Rep,AW,many\nB,Bob,Rep,XX,\n')
    await writeFile(join(folder, 'history.csv'), 'date,owner,value\n2013-01-05,A,ten\n')
    const { code, error } = await call(['build', ...options()])
    expect(code).toBe(2)
    expect(error).toMatch(/team\.csv.*row 3/)
    expect(error).toMatch(/team\.csv.*row 4/)
    expect(error).toMatch(/history\.csv.*row 2/)
    expect(existsSync(out)).toBe(false)
  })

  it('options, files, tables and bounds, all of them at once', async () => {
    await writeFile(
      join(folder, 'team.csv'),
      'id,name,level,parent,floor\nAW,All,Company,,\nA,Ann,Rep,AW,70\nB,Bob,Rep,XX,\nE,Eve,Rep,AW,60\n',
    )
    const missing = join(folder, 'none', 'history.csv')
    const { code, error } = await call(['build', ...options({ target: '100', unit: 'x', history: missing, out: 'plan.ods' })])
    expect(code).toBe(2)
    expect(error.trim().split('\n')).toEqual([
      '--out must end in .xlsx, not "plan.ods".',
      '--unit must be a number, not "x".',
      `${missing}: The file cannot be read: there is no file of that name.`,
      expect.stringMatching(
        /team\.csv, row 3, column "floor": The floors below All add up to 130, 30 more than its target of 100 \(Ann 70, Eve 60\)/,
      ),
      expect.stringMatching(/team\.csv, row 4, column "parent": The parent "XX" of "B" is not in this table/),
      'Nothing was written: 5 problems to correct.',
    ])
  })

  it('as JSON for programs, and nothing else', async () => {
    await writeFile(join(folder, 'history.csv'), 'date,owner,value\n2013-01-05,Zoe,10\n2013-01-05,282,10\n')
    const { code, out: text, error } = await call(['build', ...options(), '--json'])
    expect({ code, text }).toEqual({ code: 2, text: '' })
    const { problems } = JSON.parse(error) as { problems: unknown[] }
    expect(problems).toMatchObject([
      { code: 'unknownOwner', row: 2, column: 'owner', unknownOwner: { owner: 'Zoe', rows: 1, total: 10, first: '2013-01-05' } },
    ])
    const typed = await call(['build', '--json'])
    expect((JSON.parse(typed.error) as { problems: unknown[] }).problems).toHaveLength(5)
  })

  it.each([
    ['~$plan.xlsx', 'Excel'],
    ['.~lock.plan.xlsx#', 'LibreOffice'],
  ])('a workbook that %s says is open in %s, and leaves it as it is', async (note) => {
    await built()
    const before = await readFile(out)
    await writeFile(join(folder, note), '')
    const { code, error } = await call(['build', ...options({ target: '40000000' })])
    expect(code).toBe(2)
    expect(error).toContain('plan.xlsx: Another program has this workbook open. Close it there.')
    expect(error).toContain(join(folder, note))
    expect((await readFile(out)).equals(before)).toBe(true)
  })

  it('a plan in sheets with a password, or in a workbook that takes no new sheets, each named', async () => {
    await built()
    await writeFile(out, withPasswords(new Uint8Array(await readFile(out)), ['Cascade', 'Log']))
    const before = await readFile(out)
    const team = `${sampleTeamCsv('en-US').trimEnd()}\nnewcomer,Newcomer,rep,NA\n`
    await writeFile(join(folder, 'team.csv'), team)
    const { code, error } = await call(['build', ...options()])
    expect(code).toBe(2)
    expect(error).toMatch(/sheet "Cascade": This sheet is protected .*--out/)
    expect(error).toMatch(/sheet "Log": This sheet is protected/)
    expect((await readFile(out)).equals(before)).toBe(true)
    await writeFile(out, withLockedStructure())
    const locked = await call(['build', ...options()])
    expect(locked).toMatchObject({ code: 2, error: expect.stringContaining('The structure of this workbook is protected') as string })
  })

  it('a workbook that cannot be opened, and leaves it as it is', async () => {
    await writeFile(out, 'not a workbook')
    const { code, error } = await call(['build', ...options(), '--locale', 'zh-CN'])
    expect(code).toBe(2)
    expect(error).toContain('不是 .xlsx 工作簿')
    expect(await readFile(out, 'utf8')).toBe('not a workbook')
  })
})

it('explains itself in both languages', async () => {
  const { out: help, ...rest } = await call(['--help'])
  expect(rest).toMatchObject({ code: 0, error: '' })
  for (const table of INPUT_KEYS) expect(help).toContain(`--${table} FILE `)
  for (const option of OPTION_KEYS) expect(help).toMatch(new RegExp(`^ {2}${option} .*: `, 'm'))
  expect((await call([], { LANG: 'zh_CN.UTF-8' })).out).toContain('用法')
  expect((await call(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

it('runs as a program, problems on standard error', async () => {
  await run(process.execPath, [BIN, 'build', ...options()], { env: { ...process.env, ...ENGLISH } })
  expect(existsSync(out)).toBe(true)
  const failed = await run(process.execPath, [BIN, 'build', '--locale', 'zh-CN']).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
  expect(failed).toMatchObject({ code: 2, stdout: '' })
  expect(failed.stderr).toContain('缺少选项 --team')
})

describe('tables of other shapes', () => {
  const months = Array.from({ length: 12 }, (_, month) => `${month + 1}月`).join(',')
  const amounts = (first: number) => Array.from({ length: 12 }, (_, month) => first + month).join(',')
  const branches = `2013年业绩\n大区,业务员,${months}\n华东,张三,${amounts(10)}\n,李四,${amounts(20)}\n华南,王五,${amounts(30)}\n`

  it('build a plan from one table, typed and shown in 万元', async () => {
    const history = join(folder, 'branches.csv')
    await writeFile(history, branches)
    const typed = ['--history', history, '--target', '1200', '--unit', '1', '--money', '10000', '--year', '2014', '--out', out]
    const { code, out: text } = await call(['build', ...typed, '--locale', 'zh-CN', '--json'])
    expect(code).toBe(0)
    const report = JSON.parse(text) as PlanReport
    expect([report.total, report.unit, report.nodes.map(({ name }) => name)]).toEqual([
      12_000_000,
      10_000,
      ['公司', '华东', '张三', '李四', '华南', '王五'],
    ])
    const { sheets } = await createFileHost(new Uint8Array(await readFile(out))).read({ keys: ['history', 'settings', 'readings'] })
    const values = sheets.find(({ key }) => key === 'history')?.values ?? []
    const column = values[0].indexOf('value')
    expect(values.slice(4, 6).map((cells) => cells[column])).toEqual([10, 11])
    expect(JSON.stringify(sheets.find(({ key }) => key === 'settings')?.values)).toContain('年度目标（万元）')
  })

  it('ask how dates are written, take --dates, and know it the next time', async () => {
    const history = join(folder, 'ambiguous.csv')
    const rows = Array.from({ length: 12 }, (_, month) => `${month + 1}/2/2013,NA,100`).slice(0, 12)
    await writeFile(history, `date,owner,value\n${rows.join('\n')}\n`)
    const typed = options({ history })
    expect(await call(['build', ...typed])).toMatchObject({ code: 2, error: expect.stringContaining('day/month/year') as string })
    expect(await call(['build', ...typed, '--dates', 'mdy'])).toMatchObject({ code: 0 })
    expect(await call(['build', ...typed])).toMatchObject({ code: 0, error: '' })
  })

  it.each([
    ['--dates', 'dym', /--dates must be dmy, mdy or ymd, not "dym"/],
    ['--money', '100', /--money must be 1, 1000 or 10000, not "100"/],
  ])('refuse %s %s', async (option, value, message) => {
    const { code, error } = await call(['build', ...options(), option, value])
    expect(code).toBe(2)
    expect(error).toMatch(message)
  })
})
