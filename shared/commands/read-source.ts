// Team and sales from wherever a person chose, checked, with every problem of both tables at once.

import type { Place, Problem, SalesColumns, TeamRow } from '../import'
import { addFormer, checkTeam, isError, matchOwners, readHistory, readTeam } from '../import'
import { checkSettings } from '../setting/check-request'
import { planMonths } from '../setting/plan-months'
import type { Doubts } from '../setting/plan-problems'
import type { PlanSettings } from '../setting/plan-settings'
import type { Snapshot } from '../workbook/port'
import type { PlanSource } from './contracts'
import type { RawTables } from './raw-tables'
import { rawTables } from './raw-tables'

/** Both tables as far as they could be read. */
export interface ReadTables {
  team: TeamRow[]
  sales: SalesColumns
  /** Errors and warnings of both. */
  problems: Problem[]
  /** What is not known of them where there are errors. */
  doubts: Doubts
  /** Where they stand, the team first. */
  sources: Pick<Place, 'file' | 'sheet'>[]
}

/** What is reported of a team's tree, beside single cells: then it is not known who stands where. */
const TREE_CODES = new Set(['overlap', 'unknownParent', 'parentShared', 'cycle', 'roots'])

/** Reads and checks both tables; amounts in currency. Nothing is thrown for what is wrong with them. */
export async function readSource(source: PlanSource, settings: PlanSettings, snapshot: Snapshot): Promise<ReadTables> {
  const money = source.kind === 'workbook' ? settings.money : 1
  const reading = 'reading' in source ? (source.reading ?? {}) : {}
  const tables = await rawTables(source, settings.locale, snapshot)
  const problems = [...tables.problems]
  const slipped = new Set(tables.problems.flatMap(({ code, place }) => (code === 'rowTooLong' ? [keyOf(place)] : [])))
  // What a row seems to say whose cells have slipped is not told beside that.
  const report = (found: Problem[]): void => void problems.push(...found.filter(({ place }) => !slipped.has(keyOf(place))))
  const team = tables.team && readTeam(tables.team, { dates: reading.team?.dates, money: reading.team?.money ?? money })
  const history =
    tables.history &&
    readHistory(tables.history, { dates: reading.history?.dates, money: reading.history?.money ?? money, metric: settings.metric })
  report(team?.problems ?? [])
  report(history?.problems ?? [])

  let rows = team?.rows ?? []
  const sales = history?.sales ?? noSales(tables.sources.history)
  // Owners are held against a team that could be read; else every one of them would be reported as unknown.
  let matched = rows.length > 0 ? matchOwners(sales, rows) : { sales, problems: [] }
  if (source.formerOwners === 'add' && rows.length > 0) {
    const { locale } = settings
    const added = addFormer(rows, matched.problems, { lastDay: lastDayBefore(settings), locale, source: tables.sources.history })
    problems.push(...added.problems)
    rows = added.rows
    matched = matchOwners(sales, rows)
  }
  // Who is taken over from and only the history knows is told there.
  const unknown = new Set(matched.problems.map(({ params }) => params.owner))
  report(checkTeam(rows).filter(({ code, params }) => code !== 'takesOverUnknown' || !unknown.has(params.other)))
  report(matched.problems)
  const isWhole = team !== undefined && team.rows.length === tables.team?.rows.length && slipped.size === 0
  return {
    team: rows,
    sales: matched.sales,
    problems,
    doubts: doubtsOf(problems.filter(isError), rows, isWhole, matched.sales, tables),
    sources: [tables.sources.team, tables.sources.history],
  }
}

const keyOf = ({ file, sheet, row }: Place): string => JSON.stringify([file, sheet, row])

/** Of a year that is none, some day: nothing is built then. */
function lastDayBefore(settings: PlanSettings): number {
  const isSound = checkSettings(settings).every(({ code }) => code !== 'year' && code !== 'fiscalStart')
  return isSound ? planMonths(settings, [])[0].firstDay - 1 : 0
}

/** @param isWhole whether every row of the team's table was read. */
function doubtsOf(errors: Problem[], rows: TeamRow[], isWhole: boolean, sales: SalesColumns, { history, sources }: RawTables): Doubts {
  const isIn = ({ place }: Problem, { file, sheet }: Place): boolean => place.file === file && place.sheet === sheet
  const inTeam = errors.filter((problem) => isIn(problem, sources.team))
  const inHistory = errors.filter((problem) => isIn(problem, sources.history))
  const rowsWithErrors = new Set(inTeam.map(({ place }) => place.row))
  const unread = sales.unread?.owners ?? []
  const isAnybodys = history === undefined || unread.includes('') || inHistory.some(({ code }) => code === 'severalCurrencies')
  return {
    ids: new Set(rows.flatMap(({ id, place, unread: keys }) => (keys !== undefined || rowsWithErrors.has(place.row) ? [id] : []))),
    team: !isWhole || inTeam.some(({ code }) => TREE_CODES.has(code)) || rows.some(({ unread: keys }) => keys?.has('parent')),
    sales: inHistory.length === 0 && history !== undefined ? false : isAnybodys || new Set(unread),
  }
}

const noSales = (source: SalesColumns['source']): SalesColumns => ({
  dates: new Int32Array(0),
  owners: [],
  values: new Float64Array(0),
  metrics: [],
  products: [],
  ids: [],
  currencies: [],
  rowNumbers: new Int32Array(0),
  source,
})
