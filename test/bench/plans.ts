// The main job: how a plan grows with the company, and what reading a file costs beside its parser.

import papa from 'papaparse'
import type { CommandOptions, PlanSource } from '../../shared/commands/contracts'
import { previewPlan } from '../../shared/commands/preview-plan'
import { readCsv, readHistory } from '../../shared/import'
import { createFileHost } from '../../xlsx/file-host'
import { company, companySettings } from '../support/company'
import { compare, right, type Measured } from './measure'
import { sumOf } from './numbers'

const ROWS = 100_000

/** The longest that a page would wait for an answer, against all the work: processor time of one stretch between two rests. */
async function longestStretch(what: string, size: string, work: (options: CommandOptions) => Promise<unknown>): Promise<Measured> {
  const spent = (): number => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
  const [begin, stretches] = [spent(), [] as number[]]
  let [last, isOn] = [begin, true]
  const tick = (): void => {
    const now = spent()
    stretches.push(now - last)
    last = now
    if (isOn) setImmediate(tick)
  }
  setImmediate(tick)
  await work({ signal: { aborted: false } })
  isOn = false
  tick()
  const [ms, againstMs] = [Math.max(...stretches), spent() - begin]
  const verdict = right(stretches.length > 10, 'rests')
  return { group: 'plan', what, size, ms, against: 'all of it', againstMs, ratio: ms / againstMs, verdict }
}

export async function plans(): Promise<Measured[]> {
  const make = (reps: number) => {
    const source = company({ reps })
    return () => previewPlan(createFileHost(), source, companySettings())
  }
  const [few, many] = [make(200), make(2000)]
  const csv = [
    'date,owner,value',
    ...Array.from({ length: ROWS }, (_, row) => `2013-${String((row % 12) + 1).padStart(2, '0')}-15,r${row % 500},${row % 997}.25`),
  ].join('\n')
  const read = () => readHistory(readCsv(csv, 'history.csv').table)
  const large = company({ reps: 500 })
  const source: PlanSource = large.kind === 'files' ? { ...large, history: { name: 'history.csv', content: csv } } : large
  const preview = (options: CommandOptions) => previewPlan(createFileHost(), source, companySettings(), options)
  return [
    await compare({
      group: 'plan',
      what: 'preview for 2,000 reps (10 = linear)',
      size: '2,000 reps',
      run: many,
      against: 'the same for 200 reps',
      floor: few,
      verdict: async () => {
        const { plan } = await many()
        return right(
          sumOf(plan.nodes.filter(({ level }) => level === 'rep').map(({ target }) => target)) === 50_000_000,
          'reps sum to the target',
        )
      },
    }),
    await compare({
      group: 'plan',
      what: 'readCsv and readHistory',
      size: '100,000 rows',
      run: read,
      against: 'papaparse alone',
      floor: () => papa.parse(csv),
      verdict: () => right(read().sales.values.length === ROWS, 'every row'),
    }),
    await longestStretch('preview, longest stretch between rests', '100,000 rows', preview),
  ]
}
