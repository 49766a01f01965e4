// Typed schedules win over the computed season, for the company, a unit or a person; teams may have their own season.

import { describe, expect, it } from 'vitest'
import type { PlanSource } from '../../../shared/commands/contracts'
import { problemText, RefusedError } from '../../../shared/import/problem'
import { seasonalIndices } from '../../../shared/statistics'
import { planFile } from '../../support/plan-file'
import { companySettings } from '../../support/company'
import type { PlanOptions } from '../../../shared/setting/options/options'
import type { Plan } from '../../../shared/setting/plan/plan'

const team = ['id,name,level,parent', 'c,Company,company,', 'e,East,team,c', 'w,West,team,c', 'a,Ann,rep,e', 'b,Bo,rep,w'].join('\n')
/** Three years; East sells in summer, West in winter. */
const history = ['date,owner,value']
for (let month = 0; month < 36; month++) {
  const date = `${2011 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`
  const summer = 100 + (month % 12 >= 5 && month % 12 <= 7 ? 80 : 0)
  history.push(`${date},a,${summer}`, `${date},b,${280 - summer}`)
}
const plan = async (seasons?: string, options?: PlanOptions): Promise<Plan> => {
  const source: PlanSource = {
    kind: 'files',
    team: { name: 'team.csv', content: team },
    history: { name: 'history.csv', content: history.join('\n') },
    ...(seasons === undefined ? {} : { inputs: { seasons: { name: 'seasons.csv', content: seasons } } }),
  }
  const { result } = await planFile({ source, settings: { ...companySettings(1_200_000), unit: 1, ...(options ? { options } : {}) } })
  return result.plan
}
const months = ({ nodes }: Plan, name: string): number[] => nodes.find((node) => node.name === name)?.months ?? []
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
const refusedFor = async (seasons: string): Promise<string> => {
  const error = await plan(seasons).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof RefusedError)) throw new Error('not refused', { cause: error })
  return error.problems.map((problem) => problemText(problem, 'en-US')).join('\n')
}

describe('typed schedules', () => {
  const heads = Array.from({ length: 12 }, (_, at) => `month ${at + 1}`).join(',')

  it('split the company, or a unit with everybody below, whatever history says', async () => {
    const all = await plan('schedule,q1,q2,q3,q4\nRetail,10%,20%,30%,40%')
    const quarters = [0, 3, 6, 9].map((first) => sum(months(all, 'Company').slice(first, first + 3)) / 1_200_000)
    quarters.forEach((quarter, at) => expect(quarter).toBeCloseTo([0.1, 0.2, 0.3, 0.4][at], 5))
    expect(all.notes.map(({ code }) => code)).toContain('schedule')
    const east = await plan(`schedule,node,${heads}\nSpring,East,50%,50%,0%,0%,0%,0%,0%,0%,0%,0%,0%,0%`)
    const target = east.nodes.find(({ name }) => name === 'Ann')?.target ?? 0
    expect(months(east, 'Ann')).toEqual([target / 2, target / 2, ...new Array<number>(10).fill(0)])
    expect(months(east, 'East')).toEqual(months(east, 'Ann'))
    expect(months(east, 'Bo')).toEqual(months(await plan(), 'Bo'))
    expect(east.checks.every(({ gap }) => gap === 0)).toBe(true)
  })

  it('are refused in words where shares do not total, are half filled, doubled or for nobody', async () => {
    expect(await refusedFor('schedule,q1,q2,q3,q4\nRetail,10%,20%,30%,39%')).toContain('total 99%, 1% away from 100%')
    expect(await refusedFor(`schedule,month 1,month 2\nRetail,50%,50%`)).toContain('has 2 of its 12 shares')
    expect(await refusedFor('schedule,node,q1,q2,q3,q4\nRetail,Nowhere,25%,25%,25%,25%')).toContain('called "Nowhere"')
    expect(await refusedFor('schedule,q1,q2,q3,q4\nA,25%,25%,25%,25%\nB,25%,25%,25%,25%')).toContain('has two schedules, in rows 2, 3')
    expect(await refusedFor('schedule,q1,q2,q3,q4,m1\nA,25%,25%,25%,25%,10%')).toContain('has months and quarters')
    expect(await refusedFor('schedule,node\nA,East')).toContain('has no shares')
    expect(await refusedFor('schedule,metric,q1,q2,q3,q4\nA,visits,25%,25%,25%,20%')).toContain(
      'for the metric "visits", which this plan does not have',
    )
  })
})

describe("a team's own season", () => {
  it("is drawn to the company's by n/(n + 12)", async () => {
    const shared = await plan()
    const part = (name: string): number[] => months(shared, name).map((month) => month / sum(months(shared, name)))
    part('Ann').forEach((month, at) => expect(month).toBeCloseTo(part('Bo')[at], 4))
    const own = await plan(undefined, { seasons: 'team' })
    const target = own.nodes.find(({ name }) => name === 'Ann')?.target ?? 0
    const series = history.filter((line) => line.includes(',a,')).map((line) => Number(line.split(',')[2]))
    // R's decompose on Ann's sales, three parts to one of the company's, which has no season at all.
    const expected = seasonalIndices(series, 12).map((index) => (0.75 * index + 0.25) / 12)
    months(own, 'Ann').forEach((month, at) => expect(month / target).toBeCloseTo(expected[at], 4))
    expect(own.checks.every(({ gap }) => gap === 0)).toBe(true)
  })
})
