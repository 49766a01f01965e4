// The tables of team and history from wherever a person chose, before their columns are understood.

import type { Bilingual, Locale } from '../i18n/messages'
import type { Problem, RawTable } from '../import'
import type { ChosenTable } from '../import/files/choose-sheets'
import { chooseSheets } from '../import/files/choose-sheets'
import type { OpenedFile, TableLayout } from '../import/files/opened-file'
import { openSteps } from '../import/files/opened-file'
import { sheetTableSteps } from '../import/read-sheet'
import type { TablesRequest } from '../import/read-tables'
import type { KnownReadings } from '../import/reading/remembered'
import type { TableKind, TablesReading } from '../import/reading/table-reading'
import type { PlanSettings } from '../setting/plan-settings'
import { sheetOf } from '../workbook/layouts-of'
import type { SheetSnapshot, Snapshot, WorkOptions } from '../workbook/port'
import type { Steps } from '../workbook/steps'
import { carryOut } from '../workbook/carry-out'
import { finished, within } from '../workbook/steps'
import type { PlanSource, SourceFile } from './contracts'

/** One table as it was found. */
export interface FoundTable {
  /** Where it stands, also where it cannot be read. */
  source: RawTable['source']
  /** Undefined when it cannot be read; the reason is among the problems. */
  table?: RawTable
  problems: Problem[]
  /** The sheets of its file to choose from, where it has several. */
  sheets?: string[]
}

export interface FoundTables {
  /** Left out where there is no table of its own for the team. */
  team?: FoundTable
  history: FoundTable
  /** True when both are one table. */
  isShared: boolean
}

const texts = {
  sheetMissing: {
    en: 'There is no sheet "{name}" any more. Choose another sheet, or bring it back.',
    zh: '工作表“{name}”不存在。请选择其他工作表，或恢复它。',
  },
} satisfies Record<string, Bilingual>

/** A sheet that a person chose and that is not there. */
export const sheetMissing = (name: string): Problem => ({
  code: 'sheetMissing',
  severity: 'error',
  place: { sheet: name },
  text: texts.sheetMissing,
  params: { name },
})

/** What is known of the tables before they are looked at. */
export interface KnownTables {
  reading: TablesReading
  remembered?: KnownReadings
}

/** What the tables are read for, from the plan's settings and what is known of the tables; made once for both. */
export function tablesRequest(
  found: FoundTables,
  settings: Pick<PlanSettings, 'year' | 'fiscalStart' | 'metric' | 'locale' | 'money'>,
  { reading, remembered, isOwn }: KnownTables & { isOwn: boolean },
): TablesRequest {
  // A year that is none is refused with the settings; until then any will do.
  const { year, fiscalStart } = settings
  const isSound = Number.isInteger(year) && year > 1900 && year < 9999 && fiscalStart >= 1 && fiscalStart <= 12
  return {
    isShared: found.isShared || found.team === undefined,
    reading,
    remembered,
    plan: isSound ? { year, fiscalStart } : { year: 2000, fiscalStart: 1 },
    metric: settings.metric,
    locale: settings.locale,
    // Our own sheets have the money of their workbook.
    money: isOwn ? settings.money : 1,
  }
}

/** @param locale in which the sample is opened. @throws {HostError} 'cancelled'. */
export async function rawTables(
  source: PlanSource,
  locale: Locale,
  snapshot: Snapshot,
  known: KnownTables,
  options?: WorkOptions,
): Promise<FoundTables> {
  const layout = (kind: TableKind): TableLayout => {
    const roles = known.remembered?.rolesOf(kind)
    return { headerRow: known.reading[kind]?.headerRow, ...(roles === undefined ? {} : { known: new Set(roles.keys()) }) }
  }
  switch (source.kind) {
    case 'sample': {
      // Loaded when asked for: most people who open the pane have data of their own.
      const { sampleTeamCsv, sampleHistoryCsv } = await import('../sample/sample')
      const team = { name: 'team.csv', content: sampleTeamCsv(locale) }
      return carryOut(files(team, { name: 'history.csv', content: sampleHistoryCsv(locale) }, known, layout), options)
    }
    case 'files':
      return carryOut(files(source.team, source.history, known, layout), options)
    case 'sheets': {
      const find = (name: string): SheetSnapshot | undefined => snapshot.sheets.find((sheet) => sheet.name === name)
      return carryOut(sheets(find, source.team, source.history, layout), options)
    }
    case 'workbook':
      return carryOut(
        sheets((key) => sheetOf(snapshot, key), 'team', 'history', layout),
        options,
      )
  }
}

type LayoutOf = (kind: TableKind) => TableLayout

/** A file that could not even be opened is told with what is wrong with the other. */
function* open({ name, content, unopened }: SourceFile): Steps<OpenedFile> {
  if (unopened === undefined) return yield* openSteps(name, content)
  return {
    name,
    sheets: [],
    table: () => finished({ problems: [unopened] }),
  }
}

function* files(team: SourceFile | undefined, history: SourceFile, known: KnownTables, layout: LayoutOf): Steps<FoundTables> {
  const opened = yield* within(0, 0.45, open(history))
  const own = team === undefined ? undefined : isSameFile(team, history) ? opened : yield* within(0.45, 0.5, open(team))
  const request = {
    team: own,
    history: opened,
    sheets: { team: team?.sheet, history: history.sheet },
    layout,
    guess: (kind: TableKind) => ({ reading: known.reading[kind], remembered: known.remembered?.rolesOf(kind) }),
  }
  const chosen = yield* within(0.5, 0.7, chooseSheets(request))
  const isShared = chosen.team !== undefined && chosen.team.file === chosen.history.file && chosen.team.sheet === chosen.history.sheet
  const found = yield* within(0.7, 0.95, tableIn('history', chosen.history, layout))
  if (chosen.team === undefined) return { history: found, isShared: false }
  return { team: yield* within(0.95, 1, tableIn('team', chosen.team, layout)), history: found, isShared }
}

function* tableIn(kind: TableKind, { file, sheet }: ChosenTable, layout: LayoutOf): Steps<FoundTable> {
  const found = { source: { file: file.name, sheet }, ...(yield* file.table(sheet, layout(kind))) }
  return file.sheets.length > 1 ? { ...found, sheets: file.sheets.map(({ name }) => name) } : found
}

const isSameFile = (a: SourceFile, b: SourceFile): boolean =>
  a.name === b.name && (a.content === b.content || sameBytes(a.content, b.content))

const sameBytes = (a: SourceFile['content'], b: SourceFile['content']): boolean =>
  typeof a !== 'string' && typeof b !== 'string' && a.length === b.length && a.every((byte, index) => byte === b[index])

function* sheets(
  find: (name: string) => SheetSnapshot | undefined,
  team: string | undefined,
  history: string,
  layout: LayoutOf,
): Steps<FoundTables> {
  function* table(name: string, kind: TableKind): Steps<FoundTable> {
    const sheet = find(name)
    const source = { sheet: sheet?.name ?? name }
    if (sheet) return { source, table: yield* sheetTableSteps(sheet, layout(kind)), problems: [] }
    return { source, problems: [sheetMissing(name)] }
  }
  const found = yield* within(0, 0.8, table(history, 'history'))
  if (team === undefined) return { history: found, isShared: false }
  return { team: yield* within(0.8, 1, table(team, 'team')), history: found, isShared: team === history }
}
