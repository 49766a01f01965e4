// Team and sales from wherever a person chose, checked, with every problem of both tables at once.

import type { Bilingual } from '../i18n/messages'
import type { Place, Problem, SalesColumns, TeamRow } from '../import'
import { addFormer, checkTeam, isError, whyNotAdded } from '../import'
import { matchOwnersSteps } from '../import/match-owners'
import type { ReadSales, ReadTeam } from '../import/read-tables'
import { historySteps, teamSteps } from '../import/read-tables'
import type { RememberedAnswer } from '../import/reading/remembered'
import { answersOf, knownReadings } from '../import/reading/remembered'
import type { TablesReading } from '../import/reading/table-reading'
import { shortRowsTogether } from '../import/short-rows'
import type { ReadingNote } from '../import/understood-table'
import { checkSettings } from '../setting/plan/check-request'
import { planMonths } from '../setting/history/plan-months'
import type { Doubts } from '../setting/plan/plan-problems'
import type { InputKey, PlanInputs } from '../setting/inputs/inputs'
import type { PlanSettings } from '../setting/plan-settings'
import type { Snapshot } from '../workbook/port'
import { carryOut, stretchOf } from '../workbook/carry-out'
import type { PlanSource } from './contracts'
import type { FoundTables } from './raw-tables'
import { rawTables, tablesRequest } from './raw-tables'
import { inputTables } from './read-inputs'
import { withSynthetic } from './synthetic-inputs'
import type { Stages } from './stages'
import { unwatched } from './stages'

/** Both tables as far as they could be read. */
export interface ReadTables {
  team: TeamRow[]
  sales: SalesColumns
  /** The further tables that the plan has. */
  inputs: PlanInputs
  /** Those of them that were given anew. */
  givenInputs: InputKey[]
  /** Errors and warnings of all. */
  problems: Problem[]
  /** What was taken for granted in reading them. */
  notes: ReadingNote[]
  /** What a person has answered about tables, for the workbook to keep. */
  answers: RememberedAnswer[]
  /** What is not known of them where there are errors. */
  doubts: Doubts
  /** Where they stand, the team first. */
  sources: Pick<Place, 'file' | 'sheet'>[]
}

const texts = {
  teamMissing: {
    en: 'There is no team, and no columns here tell the units above each person. Give a team table too (--team), or add columns such as Region and Office.',
    zh: '没有组织表，此表中也没有表示上级单位的列。请同时提供组织表（--team），或增加“大区”“办事处”等列。',
  },
  historyEmpty: {
    en: 'The history has no row below the column names: shares come from the potentials in Team, or the other sources of the blend, and the months follow the working days.',
    zh: '历史业绩在列名下没有任何行：占比取自“组织”中的潜力或其他来源，各月按工作日分配。',
  },
} satisfies Record<string, Bilingual>

/** What is reported of a team's tree, beside single cells: then it is not known who stands where. */
const TREE_CODES = new Set(['overlap', 'unknownParent', 'parentShared', 'cycle', 'roots'])

/** Reads and checks both tables; amounts in currency. Nothing is thrown for what is wrong with them. @throws {HostError} 'cancelled'. */
export async function readSource(
  source: PlanSource,
  settings: PlanSettings,
  snapshot: Snapshot,
  remembered: readonly RememberedAnswer[] = [],
  stage: Stages = unwatched,
): Promise<ReadTables> {
  const tables = stage('tables')
  const reading = 'reading' in source ? (source.reading ?? {}) : {}
  const known = knownReadings(remembered)
  const found = await rawTables(source, settings.locale, snapshot, { reading, remembered: known }, stretchOf(tables, 0, 0.4))
  const request = tablesRequest(found, settings, { reading, remembered: known, isOwn: source.kind === 'workbook' })
  const both = found.team === undefined || found.isShared ? [found.history] : [found.team, found.history]
  const problems = both.flatMap((table) => table.problems)
  const slipped = new Set(problems.flatMap(({ code, place }) => (code === 'rowTooLong' ? [keyOf(place)] : [])))
  // What a row seems to say whose cells have slipped is not told beside that.
  const report = (list: Problem[]): void => void problems.push(...list.filter(({ place }) => !slipped.has(keyOf(place))))
  const further = await carryOut(
    inputTables(await withSynthetic(source, settings.locale), settings, snapshot),
    stretchOf(tables, 0.4, 0.45),
  )
  const { table: teamTable } = found.team ?? found.history
  const team = teamTable && (await carryOut(teamSteps(teamTable, request), stretchOf(tables, 0.45, 0.5)))
  if (found.team === undefined && team?.understood.shape.people === 'rows') problems.push(teamMissing(found.history.source))
  const reads = found.history.table && historySteps(found.history.table, team?.rows ?? [], request)
  const history = reads && (await carryOut(reads, stretchOf(tables, 0.5, 1)))
  // One table that is both is told about once.
  report(team === undefined ? [] : found.team === undefined || found.isShared ? onlyOfTeam(team, history) : team.problems)
  // The year that was assumed stands among the notes.
  const ofHistory = history?.problems.filter(({ code }) => code !== 'yearAssumed') ?? []
  report(ofHistory.map((problem) => (problem.code === 'noRows' && found.team !== undefined ? noHistory(problem) : problem)))

  let rows = team?.rows ?? []
  const sales = history?.sales ?? noSales(found.history.source)
  // Owners are held against a team that could be read; else every one of them would be reported as unknown.
  let matched =
    rows.length > 0 ? await carryOut(matchOwnersSteps(sales, rows), stretchOf(stage('owners'), 0, 0.5)) : { sales, problems: [] }
  if (source.formerOwners === 'add' && rows.length > 0) {
    const { locale } = settings
    const added = addFormer(rows, matched.problems, { lastDay: lastDayBefore(settings), locale, source: found.history.source })
    problems.push(...added.problems)
    const isAdded = added.rows.length > rows.length
    rows = added.rows
    if (isAdded) matched = await carryOut(matchOwnersSteps(sales, rows), stretchOf(stage('owners'), 0.5, 1))
    else matched = { ...matched, problems: whyNotAdded(rows, matched.problems) }
  }
  // Who is taken over from and only the history knows is told there.
  const unknown = new Set(matched.problems.map(({ params }) => params.owner))
  report(checkTeam(rows).filter(({ code, params }) => code !== 'takesOverUnknown' || !unknown.has(params.other)))
  report(matched.problems)
  report(further.problems)
  const isWhole = team !== undefined && team.isWhole && slipped.size === 0
  const sources = { team: (found.team ?? found.history).source, history: found.history.source }
  const leftOut = new Set([
    ...(team?.leftOutRows ?? []).map((row) => keyOf({ file: sources.team.file, row })),
    ...(history?.leftOutRows ?? []).map((row) => keyOf({ file: sources.history.file, row })),
  ])
  const told = shortRowsTogether(problems, ({ file, row }) => leftOut.has(keyOf({ file, row })))
  return {
    team: rows,
    sales: matched.sales,
    inputs: further.inputs,
    givenInputs: further.given,
    problems: told,
    notes: [...(team?.notes ?? []), ...(history?.notes ?? [])],
    answers: answersOfTables(found, reading, remembered),
    doubts: doubtsOf(told.filter(isError), rows, isWhole, matched.sales, { hasHistory: history !== undefined, sources }),
    sources: [sources.team, sources.history],
  }
}

/** Beside a team a company may begin without a history: what there is to share by is found out by the plan. */
const noHistory = (problem: Problem): Problem => ({ ...problem, code: 'historyEmpty', severity: 'warning', text: texts.historyEmpty })

/** A history alone tells who belongs where only with the levels as columns. */
const teamMissing = (place: Place): Problem => ({
  code: 'teamMissing',
  severity: 'error',
  place,
  text: texts.teamMissing,
  params: {},
})

/** Problems of a table that was read as a team too, which its reading as a history does not tell already. */
function onlyOfTeam(team: ReadTeam, history: ReadSales | undefined): Problem[] {
  const told = new Set(history?.problems.map(({ code, place }) => `${code} ${keyOf(place)}`))
  return team.problems.filter(({ code, place }) => !told.has(`${code} ${keyOf(place)}`))
}

/** What a person has answered so far, with what was said of these tables now. */
function answersOfTables(found: FoundTables, reading: TablesReading, before: readonly RememberedAnswer[]): RememberedAnswer[] {
  const { table: team } = found.team ?? found.history
  const ofTeam = team === undefined ? [...before] : answersOf(team, 'team', reading.team, before)
  return found.history.table === undefined ? ofTeam : answersOf(found.history.table, 'history', reading.history, ofTeam)
}

const keyOf = ({ file, sheet, row }: Place): string => JSON.stringify([file, sheet, row])

/** Of a year that is none, some day: nothing is built then. */
function lastDayBefore(settings: PlanSettings): number {
  const isSound = checkSettings(settings).every(({ code }) => code !== 'year' && code !== 'fiscalStart')
  return isSound ? planMonths(settings, [])[0].firstDay - 1 : 0
}

/** @param isWhole whether every row of the team's table was read. */
function doubtsOf(
  errors: Problem[],
  rows: TeamRow[],
  isWhole: boolean,
  sales: SalesColumns,
  { hasHistory, sources }: { hasHistory: boolean; sources: Record<'team' | 'history', Place> },
): Doubts {
  const isIn = ({ place }: Problem, { file, sheet }: Place): boolean => place.file === file && place.sheet === sheet
  const inTeam = errors.filter((problem) => isIn(problem, sources.team))
  const inHistory = errors.filter((problem) => isIn(problem, sources.history))
  const rowsWithErrors = new Set(inTeam.map(({ place }) => place.row))
  const unread = sales.unread?.owners ?? []
  const isAnybodys = !hasHistory || unread.includes('') || inHistory.some(({ code }) => code === 'severalCurrencies')
  return {
    ids: new Set(rows.flatMap(({ id, place, unread: keys }) => (matters(keys) || rowsWithErrors.has(place.row) ? [id] : []))),
    team: !isWhole || inTeam.some(({ code }) => TREE_CODES.has(code)) || rows.some(({ unread: keys }) => keys?.has('parent')),
    sales: inHistory.length === 0 && hasHistory ? false : isAnybodys || new Set(unread),
  }
}

/** Whether a plan depends on a cell that could not be read. */
const matters = (unread: ReadonlySet<string> = new Set()): boolean =>
  [...unread].some((key) => key !== 'name' && key !== 'level' && key !== 'role')

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
