// The main job: how a plan grows with the company, and what reading a file costs beside its parser.

import papa from 'papaparse'
import { previewPlan } from '../../shared/commands/preview-plan'
import { readCsv, readHistory } from '../../shared/import'
import { createFileHost } from '../../xlsx/file-host'
import { company, companySettings } from '../support/company'
import { compare, right, type Measured } from './measure'
import { sumOf } from './numbers'

const ROWS = 100_000

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
  ]
}
