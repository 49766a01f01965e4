// Companies made for tests: any number of reps, two regions or more, history by month.

import type { PlanSource } from '../../shared/commands/contracts'
import { sampleSettings } from '../../shared/commands/sample-settings'
import type { PlanSettings } from '../../shared/setting/plan-settings'

export interface CompanyOptions {
  reps: number
  /** Team rows beside the usual: "id,name,level,parent,start,end". */
  extra?: string[]
  /** Last day of some reps, by id. */
  ends?: Record<string, string>
  /** Product lines, which reps sell unevenly, and every fifth rep the first only. */
  products?: string[]
}

/** Teams of ten below four regions; rep r7 sells more than r6, every month a little different. */
export function company({ reps, extra = [], ends = {}, products = [] }: CompanyOptions): PlanSource {
  const teams = Math.ceil(reps / 10)
  const rows = ['id,name,level,parent,start,end', 'c,Company,company,,,']
  for (let region = 0; region < Math.min(4, teams); region++) {
    rows.push(`g${region},Region ${region},region,c,,`)
    for (let team = region; team < teams; team += 4) {
      rows.push(`t${team},Team ${team},team,g${region},,`)
      for (let rep = team; rep < reps; rep += teams) rows.push(`r${rep},Rep ${rep},rep,t${team},,${ends[`r${rep}`] ?? ''}`)
    }
  }
  rows.push(...extra)
  const history = [products.length > 0 ? 'date,owner,value,product' : 'date,owner,value']
  for (let rep = 0; rep < reps; rep++) {
    for (let month = 0; month < 24; month++) {
      const sale = `${2012 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15,r${rep}`
      const value = 1000 + ((rep * 37 + month * 11) % 900)
      if (products.length === 0) history.push(`${sale},${value}`)
      products.forEach((product, at) => {
        if (at === 0 || rep % 5 !== 0) history.push(`${sale},${Math.round((value * (1 + ((rep + at * month) % 4))) / (at + 1))},${product}`)
      })
    }
  }
  return {
    kind: 'files',
    team: { name: 'team.csv', content: rows.join('\n') },
    history: { name: 'history.csv', content: history.join('\n') },
  }
}

export const companySettings = (target = 50_000_000): PlanSettings => ({ ...sampleSettings('en-US'), target, unit: 1000 })
