// Makes the sample's CSV texts from the AdventureWorks tables: 17 reps in their teams, and their sales by month.

import type { Locale } from '../../shared/i18n/messages'
import type { Words } from './adventureworks-names'
import { COMPANY, LEVELS, MANAGER, PEOPLE, REGIONS, REP, TERRITORIES } from './adventureworks-names'

/** The texts of the source's files. */
export interface AdventureWorks {
  orders: string
  salesPeople: string
  territories: string
  employees: string
}

export interface SampleTexts {
  team: string
  teamChinese: string
  history: string
  actuals: string
}

/** Sales are exact in millionths, so that nothing is lost before the rounding to cents. */
const DECIMALS = 6
const MILLIONTHS_A_CENT = 10_000n

export const sampleTexts = (source: AdventureWorks): SampleTexts => {
  const months = salesByMonth(source.orders)
  return {
    team: teamCsv(source, 'en-US'),
    teamChinese: teamCsv(source, 'zh-CN'),
    history: salesCsv(months, (month) => month < '2014-01'),
    actuals: salesCsv(months, (month) => month >= '2014-01'),
  }
}

const tabbed = (text: string): string[][] =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split('\t'))

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join(',')}\n`).join('')

const known = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`The source has no ${what}`)
  return value
}

/** Company, regions (territory groups), teams (territories, and one for each manager without), reps. */
function teamCsv(source: AdventureWorks, locale: Locale): string {
  const isChinese = locale === 'zh-CN'
  const say = ([english, chinese]: Words): string => (isChinese ? chinese : english)
  const [companyLevel, regionLevel, teamLevel, repLevel] = LEVELS.map(say)
  const people = tabbed(source.salesPeople)
  const employees = new Map(tabbed(source.employees).map((cells) => [cells[0], cells]))
  const territories = tabbed(source.territories)

  const rep = (id: string, parent: string): string[] => {
    const [, , login, , , title, , , , hired] = known(employees.get(id), `employee ${id}`)
    const names = known(PEOPLE[id], `name for ${login}`)
    if (!login.includes(`\\${names[0].split(' ')[0].toLowerCase()}`)) throw new Error(`${id} is ${login}, not ${names[0]}`)
    // The history is by month, so the first month counts from its first day.
    return [id, say(names), repLevel, parent, say(/Manager/.test(title) ? MANAGER : REP), `${hired.slice(0, 7)}-01`]
  }

  const rows = [
    isChinese ? ['编号', '姓名', '层级', '上级', '角色', '入职日期'] : ['id', 'name', 'level', 'parent', 'role', 'start'],
    ['AW', say(COMPANY), companyLevel, '', '', ''],
  ]
  for (const region of REGIONS) {
    rows.push([region.id, say(region.name), regionLevel, 'AW', '', ''])
    for (const [territory, name, , group] of territories) {
      const reps = people.filter((cells) => cells[1] === territory)
      if (group !== region.name[0]) continue
      rows.push([`T${territory}`, say([name, known(TERRITORIES[name], `Chinese name for ${name}`)]), teamLevel, region.id, '', ''])
      for (const [id] of reps) rows.push(rep(id, `T${territory}`))
    }
    const team = `${region.id}-A`
    rows.push([team, say(region.team), teamLevel, region.id, '', ''], rep(region.manager, team))
  }
  return csv(rows)
}

/** Month → rep → sales in millionths. Orders without a rep were placed online and have no owner. */
function salesByMonth(orders: string): Map<string, Map<string, bigint>> {
  const months = new Map<string, Map<string, bigint>>()
  for (const line of orders.trim().split(/\r?\n/).slice(1)) {
    const [, date, owner, , amount] = line.split(',')
    if (owner === '') continue
    const [whole, fraction = ''] = amount.split('.')
    if (fraction.length > DECIMALS) throw new Error(`More than ${DECIMALS} decimals: ${amount}`)
    const month = date.slice(0, 7)
    const sales = months.get(month) ?? new Map<string, bigint>()
    sales.set(owner, (sales.get(owner) ?? 0n) + BigInt(whole + fraction.padEnd(DECIMALS, '0')))
    months.set(month, sales)
  }
  return months
}

/** Each rep's cents of one month; they sum to the month's total rounded to cents (largest remainder, ties to the lower id). */
function centsOf(sales: Map<string, bigint>): [owner: string, cents: bigint][] {
  const total = [...sales.values()].reduce((sum, value) => sum + value, 0n)
  const parts = [...sales]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([owner, value]) => ({
      owner,
      cents: value / MILLIONTHS_A_CENT,
      rest: value % MILLIONTHS_A_CENT,
    }))
  const missing = (total + MILLIONTHS_A_CENT / 2n) / MILLIONTHS_A_CENT - parts.reduce((sum, { cents }) => sum + cents, 0n)
  const byRest = [...parts].sort((a, b) => Number(b.rest - a.rest))
  for (const part of byRest.slice(0, Number(missing))) part.cents++
  return parts.map(({ owner, cents }) => [owner, cents])
}

function salesCsv(months: Map<string, Map<string, bigint>>, isWanted: (month: string) => boolean): string {
  const rows = [['date', 'owner', 'metric', 'value', 'currency']]
  for (const month of [...months.keys()].filter(isWanted).sort()) {
    for (const [owner, cents] of centsOf(known(months.get(month), month))) {
      const digits = String(cents).padStart(3, '0')
      rows.push([`${month}-01`, owner, 'sales', `${digits.slice(0, -2)}.${digits.slice(-2)}`, 'USD'])
    }
  }
  return csv(rows)
}
