// A small plan for tests of the sources: one company, people right below it, two years of even sales.

import { firstDayOfMonth, monthIndexOf } from '../../../shared/calendar'
import { newTeamRow } from '../../../shared/import/new-team-row'
import type { SalesColumns } from '../../../shared/import'
import type { PlanInputs } from '../../../shared/setting/inputs/inputs'
import type { PlanOptions } from '../../../shared/setting/options/options'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'

interface SmallCompany {
  /** Sales of every month of 2012 and 2013, by person; of the years apart where a list is given. */
  sales: Record<string, number | readonly number[]>
  target: number
  options?: PlanOptions
  /** How many of the 24 months, the newest, are on record. */
  months?: number
  inputs?: PlanInputs
}

export function requestOf({ sales, target, options, inputs, months = 24 }: SmallCompany): PlanRequest {
  const people = Object.keys(sales)
  const rows = people.flatMap((owner) =>
    Array.from({ length: months }, (_, at) => {
      const month = 24 - months + at
      const each = sales[owner]
      return {
        owner,
        date: firstDayOfMonth(monthIndexOf(2012, 1) + month),
        value: typeof each === 'number' ? each : each[Math.floor(month / 12)],
      }
    }),
  )
  return {
    settings: {
      target,
      unit: 1000,
      year: 2014,
      fiscalStart: 1,
      metric: 'sales',
      locale: 'en-US',
      currency: 'USD',
      money: 1,
      shareMonths: 12,
      ...(options === undefined ? {} : { options }),
    },
    team: [
      newTeamRow({ id: 'company', name: 'Company', level: 'company', parent: null }),
      ...people.map((id) => newTeamRow({ id, name: id.toUpperCase(), level: 'rep', parent: 'company' })),
    ],
    sales: columnsOf(rows),
    inputs,
  }
}

const columnsOf = (rows: readonly { owner: string; date: number; value: number }[]): SalesColumns => ({
  dates: Int32Array.from(rows.map(({ date }) => date)),
  owners: rows.map(({ owner }) => owner),
  values: Float64Array.from(rows.map(({ value }) => value)),
  metrics: rows.map(() => ''),
  products: rows.map(() => ''),
  ids: rows.map(() => ''),
  currencies: rows.map(() => ''),
  rowNumbers: Int32Array.from(rows.map((_, index) => index + 2)),
  source: { file: 'history.csv' },
})
