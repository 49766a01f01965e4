// Companies by chance, for properties: uneven trees, people who come and go, short histories, bounds and overrides of any kind.

import fc from 'fast-check'
import { serialFromYmd } from '../../shared/calendar'
import type { SalesColumns, TeamRow } from '../../shared/import/tables'
import type { PlanRequest } from '../../shared/setting/plan/plan-request'
import type { Override, PlanSettings } from '../../shared/setting/plan-settings'
import { tidy } from '../../shared/setting/amounts'

export const YEAR = 2014

/** One node below the company, as drawn. Numbers from 0 to 1 are parts of what is usual for the node. */
interface Draft {
  parent: number
  isUnit: boolean
  time: 'all' | 'starts' | 'ends' | 'left' | 'later'
  month: number
  takesOver: boolean
  hasHistory: boolean
  potential: number | null
  floor: number | null
  cap: number | null
  lock: number | null
  override: number | null
}

/** Null but for one in `rare`. */
const part = (most: number, rare: number): fc.Arbitrary<number | null> =>
  fc.oneof(
    { weight: Math.max(1, rare - 1), arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: most * 100 }).map((hundredths) => hundredths / 100) },
  )

const draft = (bounds: number): fc.Arbitrary<Draft> =>
  fc.record({
    parent: fc.nat(1000),
    isUnit: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
    time: fc.constantFrom('all', 'all', 'all', 'all', 'starts', 'ends', 'left', 'later'),
    month: fc.integer({ min: 0, max: 11 }),
    takesOver: fc.boolean(),
    hasHistory: fc.integer({ min: 0, max: 5 }).map((chance) => chance > 0),
    potential: part(3, bounds),
    floor: part(1, bounds),
    cap: part(4, bounds),
    lock: part(1, bounds * 2),
    override: part(1, bounds * 2),
  })

export interface RandomOptions {
  reps?: number
  levels?: number
  /** One node in so many has a bound of each kind; 0 for none. */
  bounds?: number
  units?: number[]
}

/** A request that may or may not be possible. */
export function randomRequest({
  reps = 60,
  levels = 5,
  bounds = 8,
  units = [0.01, 0.1, 1, 7, 1000, 2500],
}: RandomOptions = {}): fc.Arbitrary<PlanRequest> {
  return fc
    .record({
      drafts: fc.array(draft(bounds === 0 ? 1 : bounds), { minLength: 0, maxLength: reps }),
      target: fc.oneof(
        fc.integer({ min: 20_000, max: 900_000_000 }),
        fc.integer({ min: 2_000_000, max: 900_000_000 }).map((cents) => cents / 100),
        fc.integer({ min: 10_000_000_000, max: 99_999_999_999 }),
        fc.integer({ min: 1_000_000_000_000, max: 9_999_999_999_999 }).map((cents) => cents / 100),
      ),
      unit: fc.constantFrom(...units),
      money: fc.constantFrom(1, 1, 1000, 10_000),
      fiscalStart: fc.integer({ min: 1, max: 12 }),
      historyMonths: fc.constantFrom(1, 5, 11, 12, 13, 18, 23, 24, 30, 40),
      gap: fc.constantFrom(0, 0, 0, 1, 3, 7),
      seed: fc.integer({ min: 1, max: 1_000_000 }),
      locale: fc.constantFrom('en-US', 'zh-CN') as fc.Arbitrary<PlanSettings['locale']>,
    })
    .map(({ drafts, target, unit, money, fiscalStart, historyMonths, gap, seed, locale }) => {
      const nodes =
        bounds === 0 ? drafts.map((each) => ({ ...each, potential: null, floor: null, cap: null, lock: null, override: null })) : drafts
      const settings: PlanSettings = {
        target,
        unit: unit * (money === 1 ? 1 : unit < 1 ? money : 1),
        year: YEAR,
        fiscalStart,
        metric: 'sales',
        locale,
        currency: locale === 'zh-CN' ? 'CNY' : 'USD',
        money,
        shareMonths: 12,
      }
      return requestOf(nodes, settings, { months: historyMonths, gap, seed, levels })
    })
}

function requestOf(
  drafts: Draft[],
  settings: PlanSettings,
  history: { months: number; gap: number; seed: number; levels: number },
): PlanRequest {
  const team: TeamRow[] = [row('c', 'Company', 'company', null, 0)]
  const depth = [0]
  const units = [0]
  const usual = settings.target / Math.max(1, drafts.length)
  const amount = (share: number | null): number | null => (share === null ? null : tidy(Math.round(share * usual * 100) / 100))
  const firstDay = (month: number): number => {
    const at = settings.fiscalStart - 1 + month
    return serialFromYmd({ year: settings.year + Math.floor(at / 12), month: (at % 12) + 1, day: 1 })
  }
  const leavers: string[] = []
  const overrides = new Map<string, Override>()
  const sellers: string[] = []
  drafts.forEach((each, index) => {
    const parent = units[each.parent % units.length]
    const id = `${each.isUnit ? 'u' : 'r'}${index + 1}`
    const node = row(id, `${each.isUnit ? 'Unit' : 'Rep'} ${index + 1}`, each.isUnit ? 'unit' : 'rep', team[parent].id, index + 1)
    if (!each.isUnit) {
      if (each.time === 'starts') node.start = firstDay(each.month) + 9
      if (each.time === 'ends') node.end = firstDay(each.month) + 9
      if (each.time === 'left') node.end = firstDay(0) - 1
      if (each.time === 'later') node.start = firstDay(0) + 400
      if (each.takesOver && each.time !== 'left' && leavers.length > 0) node.takesOver = leavers.pop() as string
      if (each.time === 'left' || each.time === 'ends') leavers.push(id)
    }
    node.potential = amount(each.potential)
    node.floor = amount(each.floor)
    node.cap = amount(each.cap)
    if (node.floor !== null && node.cap !== null && node.floor > node.cap) node.cap = node.floor
    node.lock = amount(each.lock)
    if (node.lock !== null && (node.lock < (node.floor ?? 0) || node.lock > (node.cap ?? Infinity))) node.lock = null
    if (each.override !== null) overrides.set(id, { amount: amount(each.override) as number, reason: 'test' })
    team.push(node)
    depth.push(depth[parent] + 1)
    if (each.isUnit && depth[depth.length - 1] < history.levels - 1) units.push(team.length - 1)
    if (each.hasHistory) sellers.push(id)
  })
  if (sellers.length === 0) sellers.push('c')
  return { settings, team, sales: salesOf(sellers, firstDay(0), history), overrides }
}

const row = (id: string, name: string, level: string, parent: string | null, index: number): TeamRow => ({
  id,
  name,
  level,
  parent,
  role: null,
  start: null,
  end: null,
  takesOver: null,
  potential: null,
  floor: null,
  cap: null,
  lock: null,
  place: { file: 'team.csv', row: index + 2 },
})

/** Mid-month rows of every seller; some months rest, some have returns. */
function salesOf(sellers: string[], yearStart: number, { months, gap, seed }: { months: number; gap: number; seed: number }): SalesColumns {
  let state = seed
  const random = (): number => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  const dates: number[] = []
  const owners: string[] = []
  const values: number[] = []
  for (let back = months + gap; back > gap; back--) {
    for (const owner of sellers) {
      if (random() < 0.05) continue
      const date = yearStart - Math.round(back * 30.4) + 12
      dates.push(date)
      owners.push(owner)
      values.push(Math.round(random() * 1_000_000) / 100 + 1)
      if (random() < 0.05) {
        dates.push(date)
        owners.push(owner)
        values.push(-Math.round(random() * 50_000) / 100)
      }
    }
  }
  if (dates.length === 0) {
    dates.push(yearStart - 20)
    owners.push(sellers[0])
    values.push(100)
  }
  const blank = dates.map(() => '')
  return {
    dates: Int32Array.from(dates),
    owners,
    values: Float64Array.from(values),
    metrics: blank,
    products: blank,
    ids: blank,
    currencies: blank,
    rowNumbers: Int32Array.from(dates.map((_, index) => index + 2)),
    source: { file: 'history.csv' },
  }
}
