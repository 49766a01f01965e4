// Team and sales from wherever a person chose, checked, with every problem of both tables at once.

import type { Problem, SalesColumns, TeamRow } from '../import'
import { checkTeam, matchOwners, readHistory, readTeam, RefusedError } from '../import'
import type { PlanSettings } from '../setting/plan-settings'
import type { Snapshot } from '../workbook/port'
import type { PlanSource } from './contracts'
import { rawTables } from './raw-tables'

export interface SourceTables {
  team: TeamRow[]
  sales: SalesColumns
  warnings: Problem[]
}

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
  const reading = 'reading' in source ? (source.reading ?? {}) : {}
  const tables = await rawTables(source, settings.locale, snapshot)
  take(tables)
  if (tables.team === undefined || tables.history === undefined) throw new RefusedError(problems)
  const team = take(readTeam(tables.team, { dates: reading.team?.dates, money: reading.team?.money ?? money }))
  take({ problems: checkTeam(team.rows) })
  const history = take(
    readHistory(tables.history, { dates: reading.history?.dates, money: reading.history?.money ?? money, metric: settings.metric }),
  )
  // Owners are held against a team that could be read; else every one of them would be reported as unknown.
  const teamFailed = team.rows.length === 0
  const matched = teamFailed ? { sales: history.sales, problems: [] } : take(matchOwners(history.sales, team.rows))
  if (problems.some(({ severity }) => severity === 'error')) throw new RefusedError(problems)
  return { team: team.rows, sales: matched.sales, warnings: problems }
}
