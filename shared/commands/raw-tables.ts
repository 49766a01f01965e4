// The tables of team and history from wherever a person chose, before their columns are understood.

import type { Bilingual, Locale } from '../i18n/messages'
import type { Problem, RawTable } from '../import'
import { isError, readCsv, tableOfSheet } from '../import'
import { sheetOf } from '../workbook/layouts-of'
import type { SheetSnapshot, Snapshot } from '../workbook/port'
import type { PlanSource, SourceFile } from './contracts'

export interface RawTables {
  /** Undefined when it cannot be read; the reason is among the problems. */
  team?: RawTable
  history?: RawTable
  problems: Problem[]
  /** Where they stand, also where one cannot be read. */
  sources: Record<'team' | 'history', RawTable['source']>
}

const texts = {
  sheetMissing: {
    en: 'There is no sheet "{name}" any more. Choose another sheet, or bring it back.',
    zh: '工作表“{name}”不存在。请选择其他工作表，或恢复它。',
  },
} satisfies Record<string, Bilingual>

/** @param locale in which the sample is opened. */
export async function rawTables(source: PlanSource, locale: Locale, snapshot: Snapshot): Promise<RawTables> {
  switch (source.kind) {
    case 'sample': {
      // Loaded when asked for: most people who open the pane have data of their own.
      const { sampleTeamCsv, sampleHistoryCsv } = await import('../sample/sample')
      return files({ name: 'team.csv', content: sampleTeamCsv(locale) }, { name: 'history.csv', content: sampleHistoryCsv(locale) })
    }
    case 'files':
      return files(source.team ?? source.history, source.history)
    case 'sheets':
      return sheets((name) => snapshot.sheets.find((sheet) => sheet.name === name), source.team ?? source.history, source.history)
    case 'workbook':
      return sheets((key) => sheetOf(snapshot, key), 'team', 'history')
  }
}

function files(team: SourceFile, history: SourceFile): RawTables {
  const [read, readToo] = [team, history].map(({ name, content, unopened }): { table?: RawTable; problems: Problem[] } =>
    unopened === undefined ? readCsv(content, name) : { problems: [unopened] },
  )
  // A row whose cells have slipped spoils that row; anything else wrong with a file spoils it all.
  const usable = ({ table, problems }: typeof read): RawTable | undefined =>
    problems.some((problem) => isError(problem) && problem.code !== 'rowTooLong') ? undefined : table
  const sources = { team: { file: team.name }, history: { file: history.name } }
  return { team: usable(read), history: usable(readToo), problems: [...read.problems, ...readToo.problems], sources }
}

function sheets(find: (name: string) => SheetSnapshot | undefined, team: string, history: string): RawTables {
  const problems: Problem[] = []
  const table = (name: string): RawTable | undefined => {
    const sheet = find(name)
    if (sheet) return tableOfSheet(sheet)
    problems.push({ code: 'sheetMissing', severity: 'error', place: { sheet: name }, text: texts.sheetMissing, params: { name } })
    return undefined
  }
  const sources = { team: { sheet: find(team)?.name ?? team }, history: { sheet: find(history)?.name ?? history } }
  return { team: table(team), history: table(history), problems, sources }
}
