// A house and its tables, put through the command line as a person would, and what must come of it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { isoFromSerial } from '../../../shared/calendar'
import { readSource } from '../../../shared/commands/read-source'
import { readArguments } from '../../../xlsx/cli/arguments'
import { main } from '../../../xlsx/cli/main'
import type { PlanReport } from '../../../xlsx/cli/plan-report'

export interface House {
  /** Text, or the bytes of a workbook or of another encoding; left out where the history tells the team. */
  team?: string | Uint8Array
  history: string | Uint8Array
  /** Of the command line beside the files; target 1,200,000 and year 2014 by default. */
  options?: Record<string, string>
  /**
   * What must be read, a line a person: name, first month, amounts of that month and those after it, "-" where there is none:
   * `Ann Lee 2013-01 100 200 - 300`. A name that two people have is written as its id.
   */
  sales?: string
  /** Codes of the warnings that are told; none by default. */
  told?: string[]
  /** Codes of the errors for which nothing is written; left out where the plan must be built. */
  refused?: string[]
  /** A part of a note that the plan carries. */
  note?: string
  /** Who stands under whom, "North > Ann Lee", where the team comes from the history. */
  tree?: string[]
}

const TARGET = 1_200_000

/** One test: the plan is exact, every amount is read as the person who wrote it means it, and what is told is told. */
export function house(name: string, given: House): void {
  it(name, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'house-'))
    try {
      const out = join(folder, 'plan.xlsx')
      const files = Object.entries({ team: given.team, history: given.history }).flatMap(([kind, content]) => {
        if (content === undefined) return []
        const path = join(folder, `${kind}${typeof content === 'string' ? '.csv' : '.xlsx'}`)
        writeFileSync(path, content)
        return [`--${kind}`, path]
      })
      const said = { target: String(TARGET), year: '2014', unit: '1', locale: 'en-US', out, ...given.options }
      const args = [
        'build',
        ...files,
        ...Object.entries(said).flatMap(([option, value]) => (value === '' ? [`--${option}`] : [`--${option}`, value])),
        '--json',
      ]
      const printed = { out: '', error: '' }
      const outlets = { out: (text: string) => void (printed.out += text), error: (text: string) => void (printed.error += text) }
      const code = await main(args, { SOURCE_DATE_EPOCH: '1400000000' }, outlets)
      const problems = printed.error === '' ? [] : (JSON.parse(printed.error) as { problems: Told[] }).problems
      const codes = (severity: string): string[] => [
        ...new Set(problems.flatMap((each) => (each.severity === severity ? [each.code] : []))),
      ]
      const messages = problems.map((each) => `${each.code} ${each.row ?? ''}${each.column ?? ''}: ${each.message}`).join('\n')
      expect({ code, errors: codes('error').sort() }, messages).toEqual({
        code: given.refused ? 2 : 0,
        errors: [...(given.refused ?? [])].sort(),
      })
      if (given.refused) return
      expect(codes('warning').sort(), messages).toEqual([...(given.told ?? [])].sort())
      const plan = JSON.parse(printed.out) as PlanReport
      expectExact(plan, TARGET)
      if (given.note !== undefined) expect(plan.notes.join('\n')).toContain(given.note)
      await expectRead(given, args)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}

interface Told {
  code: string
  severity: string
  message: string
  row?: number
  column?: string
}

/** Every level and month sums to the one above it, and the whole is the target. */
function expectExact({ nodes, checks }: PlanReport, target: number): void {
  const [root] = nodes
  expect(root.target).toBe(target)
  for (const { id, months, target: own } of nodes) {
    expect(months.reduce((sum, month) => sum + month, 0)).toBe(own)
    const below = nodes.filter(({ parent }) => parent === id)
    if (below.length > 0) expect(below.reduce((sum, each) => sum + each.target, 0)).toBe(own)
  }
  expect(checks.filter(({ ok }) => !ok)).toEqual([])
}

async function expectRead({ team, history, sales: wanted, tree }: House, args: string[]): Promise<void> {
  const request = readArguments(args, args.includes('zh-CN') ? 'zh-CN' : 'en-US')
  if (request.kind !== 'build') throw new Error('not a request to build')
  const source = {
    kind: 'files' as const,
    ...(team === undefined ? {} : { team: { name: 'team', content: team, sheet: request.sheets.team } }),
    history: { name: 'history', content: history, sheet: request.sheets.history },
    reading: { team: request.reading, history: request.reading },
    formerOwners: request.addFormer ? ('add' as const) : ('ask' as const),
  }
  const { team: rows, sales } = await readSource(source, request.settings, { names: [], sheets: [] })
  const nameOf = new Map(rows.map(({ id, name }) => [id, rows.filter((row) => row.name === name).length > 1 ? id : name]))
  const cents: Record<string, number> = {}
  sales.owners.forEach((owner, index) => {
    const key = `${nameOf.get(owner) ?? owner} ${isoFromSerial(sales.dates[index]).slice(0, 7)}`
    cents[key] = (cents[key] ?? 0) + Math.round(sales.values[index] * 100)
  })
  if (wanted !== undefined) expect(cents).toEqual(centsOf(wanted))
  if (tree !== undefined) {
    const found = rows.flatMap(({ name, parent }) => (parent === null ? [] : [`${nameOf.get(parent) ?? parent} > ${name}`]))
    expect(found.sort()).toEqual([...tree].sort())
  }
}

function centsOf(wanted: string): Record<string, number> {
  const cents: Record<string, number> = {}
  for (const line of wanted.split('\n').map((each) => each.trim())) {
    const match = /^(.+?) (\d{4})-(\d{2}) (.+)$/.exec(line)
    if (match === null) continue
    const [, name, year, month, amounts] = match
    amounts.split(/\s+/).forEach((amount, index) => {
      const at = Number(year) * 12 + Number(month) - 1 + index
      if (amount === '-') return
      const key = `${name} ${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
      cents[key] = (cents[key] ?? 0) + Math.round(Number(amount) * 100)
    })
  }
  return cents
}
