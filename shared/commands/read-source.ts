// Team and sales from wherever a person chose, checked, with every problem of both tables at once.

import type { Bilingual } from '../i18n/messages'
import type { Problem, RawTable, SalesColumns, TeamRow } from '../import'
import { checkTeam, matchOwners, readCsv, readHistory, readTeam, RefusedError, tableOfSheet } from '../import'
import type { PlanSettings } from '../setting/plan-settings'
import { sheetOf } from '../workbook/layouts-of'
import type { Snapshot } from '../workbook/port'
import type { PlanSource, SourceFile } from './contracts'

export interface SourceTables {
  team: TeamRow[]
  sales: SalesColumns
  warnings: Problem[]
}

const texts = {
  sheetMissing: {
    en: 'There is no sheet "{name}" any more. Choose another sheet, or bring it back.',
    zh: '工作表“{name}”不存在。请选择其他工作表，或恢复它。',
  },
} satisfies Record<string, Bilingual>

/**
 * Reads and checks both tables; amounts in currency.
 * @throws {RefusedError} with every error of both.
 */
export async function readSource(source: PlanSource, settings: PlanSettings, snapshot: Snapshot): Promise<SourceTables> {
  const problems: Problem[] = []
  const take = <T extends { problems: Problem[] }>(result: T): T => {
    problems.push(...result.problems)
    return result
  }
  const money = source.kind === 'workbook' ? settings.money : 1
  const tables = await rawTables(source, settings, snapshot)
  take(tables)
  if (tables.team === undefined || tables.history === undefined) throw new RefusedError(problems)
  const team = take(readTeam(tables.team, { money }))
  take({ problems: checkTeam(team.rows) })
  const history = take(readHistory(tables.history, { money, metric: settings.metric }))
  // Owners are held against a team that could be read; else every one of them would be reported as unknown.
  const teamFailed = team.rows.length === 0
  const matched = teamFailed ? { sales: history.sales, problems: [] } : take(matchOwners(history.sales, team.rows))
  if (problems.some(({ severity }) => severity === 'error')) throw new RefusedError(problems)
  return { team: team.rows, sales: matched.sales, warnings: problems }
}

interface RawTables {
  team?: RawTable
  history?: RawTable
  problems: Problem[]
}

async function rawTables(source: PlanSource, settings: PlanSettings, snapshot: Snapshot): Promise<RawTables> {
  switch (source.kind) {
    case 'sample': {
      // Loaded when asked for: most people who open the pane have data of their own.
      const { sampleTeamCsv, sampleHistoryCsv } = await import('../sample/sample')
      return files(
        { name: 'team.csv', content: sampleTeamCsv(settings.locale) },
        { name: 'history.csv', content: sampleHistoryCsv(settings.locale) },
      )
    }
    case 'files':
      return files(source.team, source.history)
    case 'sheets':
      return sheets(snapshot, (name) => snapshot.sheets.find((sheet) => sheet.name === name), source.team, source.history)
    case 'workbook':
      return sheets(snapshot, (key) => sheetOf(snapshot, key), 'team', 'history')
  }
}

function files(team: SourceFile, history: SourceFile): RawTables {
  const [read, readToo] = [readCsv(team.content, team.name), readCsv(history.content, history.name)]
  const usable = (result: typeof read): RawTable | undefined =>
    result.problems.some(({ severity }) => severity === 'error') ? undefined : result.table
  return { team: usable(read), history: usable(readToo), problems: [...read.problems, ...readToo.problems] }
}

function sheets(_: Snapshot, find: (name: string) => Snapshot['sheets'][number] | undefined, team: string, history: string): RawTables {
  const problems: Problem[] = []
  const table = (name: string): RawTable | undefined => {
    const sheet = find(name)
    if (sheet) return tableOfSheet(sheet)
    problems.push({ code: 'sheetMissing', severity: 'error', place: { sheet: name }, text: texts.sheetMissing, params: { name } })
    return undefined
  }
  return { team: table(team), history: table(history), problems }
}
