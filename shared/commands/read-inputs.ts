// The optional input tables of a plan: from files and sheets that a person named, else from the workbook's own sheets.

import type { DateOrder, Problem, RawTable } from '../import'
import { openSteps } from '../import/files/opened-file'
import { furtherHeads } from '../import/input-table/input-words'
import { inputSteps } from '../import/input-table/read-input'
import type { InputColumns, InputTable } from '../import/input-table/input-table'
import { sheetTableSteps } from '../import/read-sheet'
import type { InputKey, PlanInputs } from '../setting/inputs/inputs'
import { INPUT_KEYS, INPUT_TABLES } from '../setting/inputs/inputs'
import { putCells } from '../setting/scenario/changed-cells'
import type { PlanSettings } from '../setting/plan-settings'
import { sheetOf } from '../workbook/layouts-of'
import type { Snapshot } from '../workbook/port'
import type { Steps } from '../workbook/steps'
import { within } from '../workbook/steps'
import type { InputSource, PlanSource } from './contracts'
import { sheetMissing } from './raw-tables'

export interface ReadInputs {
  inputs: PlanInputs
  problems: Problem[]
  /** Whose sheet is brought up to what was given. */
  given: InputKey[]
}

/** Metrics stands in every plan, with fewer columns while only the planned metric is in it. */
const isInUse = (key: InputKey, { metrics = [] }: PlanInputs): boolean => key !== 'metrics' || metrics.some(({ total }) => total !== null)

/** What was said about the dates of team and history holds for the further tables, where it is one order. */
function datesOf(source: PlanSource): DateOrder | undefined {
  const { team, history } = ('reading' in source ? source.reading : undefined) ?? {}
  const said = new Set([team?.dates, history?.dates].filter((order) => order !== undefined))
  return said.size === 1 ? [...said][0] : undefined
}

/** In steps. A table that was not named and has no sheet is not there; one that was asked for without rows is empty. */
export function* inputTables(source: PlanSource, settings: PlanSettings, snapshot: Snapshot): Steps<ReadInputs> {
  const found: ReadInputs = { inputs: {}, problems: [], given: [] }
  for (const [at, key] of INPUT_KEYS.entries()) {
    const named = source.inputs?.[key]
    const own = sheetOf(snapshot, key)
    if (named !== undefined && named !== 'empty') found.given.push(key)
    if (named === undefined || (named === 'empty' && own !== undefined)) {
      if (own === undefined) continue
      const table = yield* sheetTableSteps(own)
      yield* read(key, table, settings.money)
      // A column that was deleted from it comes back.
      const columns = own.values[0] ?? []
      const isWhole = Object.keys(INPUT_TABLES[key].columns).every((column) => columns.includes(column))
      if (!isWhole && (named === 'empty' || isInUse(key, found.inputs))) found.given.push(key)
    } else if (named === 'empty' || named === 'sample') (found.inputs[key] as unknown) = []
    else {
      const table = yield* within(at / INPUT_KEYS.length, (at + 1) / INPUT_KEYS.length, tableOf(key, named))
      if (table === undefined) (found.inputs[key] as unknown) = []
      else yield* read(key, table, table.keys === undefined ? 1 : settings.money)
    }
  }
  const cells = putCells(found.inputs, source.scenario?.cells ?? [])
  found.problems.push(...cells.problems)
  found.given.push(...cells.changed.filter((key) => !found.given.includes(key)))
  return found

  function* read(key: InputKey, table: RawTable, money: number): Steps<void> {
    const { rows, problems } = yield* inputSteps(table, INPUT_TABLES[key] as InputTable<InputColumns>, { money, dates: datesOf(source) })
    ;(found.inputs[key] as unknown) = rows
    found.problems.push(...problems)
  }

  /** Undefined where it cannot be read; the reason is among the problems. */
  function* tableOf(key: InputKey, named: Exclude<InputSource, 'empty' | 'sample'>): Steps<RawTable | undefined> {
    const further = furtherHeads([INPUT_TABLES[key] as InputTable<InputColumns>])
    if ('content' in named) {
      if (named.unopened !== undefined) {
        found.problems.push(named.unopened)
        return undefined
      }
      const file = yield* openSteps(named.name, named.content)
      const ours = file.sheets.find((sheet) => sheet.key === key)?.name
      const { table, problems } = yield* file.table(named.sheet ?? ours, { further })
      found.problems.push(...problems)
      return table
    }
    const sheet = snapshot.sheets.find(({ name }) => name === named.sheet)
    if (sheet !== undefined) return yield* sheetTableSteps(sheet, { further })
    found.problems.push(sheetMissing(named.sheet))
    return undefined
  }
}
