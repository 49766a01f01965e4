// Chooses, in files with several sheets, the ones that are the team and the history.

import type { GuessOptions } from '../columns/guess-columns'
import { tableFit } from '../columns/table-fit'
import type { TableKind } from '../reading/table-reading'
import type { Steps } from '../../workbook/steps'
import { within } from '../../workbook/steps'
import type { OpenedFile, TableLayout } from './opened-file'

/** A table of a file: text has no sheet. */
export interface ChosenTable {
  file: OpenedFile
  sheet?: string
}

export interface SheetRequest {
  /** Left out where the history is to tell the team. */
  team?: OpenedFile
  history: OpenedFile
  /** What the person chose. */
  sheets: { team?: string; history?: string }
  layout(kind: TableKind): TableLayout
  guess(kind: TableKind): GuessOptions
}

/**
 * Sheets that a person named are taken; of others, the one that fits best, for the team one other than the history's where it
 * is complete. Without a file of its own the team is looked for beside the history. In steps.
 */
export function* chooseSheets(request: SheetRequest): Steps<{ team?: ChosenTable; history: ChosenTable }> {
  const history = yield* within(0, 0.5, choose(request, 'history', request.history, request.sheets.history))
  const { team } = request
  if (team !== undefined && team !== request.history) {
    return { team: yield* within(0.5, 1, choose(request, 'team', team, request.sheets.team)), history }
  }
  if (request.sheets.team !== undefined) return { team: { file: request.history, sheet: request.sheets.team }, history }
  const beside = yield* within(0.5, 1, fits(request, 'team', request.history))
  const other = best(beside.filter(({ sheet, fit }) => sheet !== history.sheet && fit >= 1))
  if (other !== undefined) return { team: { file: request.history, sheet: other.sheet }, history }
  return { history, ...(team === undefined ? {} : { team: history }) }
}

function* choose(request: SheetRequest, kind: TableKind, file: OpenedFile, named: string | undefined): Steps<ChosenTable> {
  if (named !== undefined || file.sheets.length < 2) return { file, sheet: named ?? file.sheets[0]?.name }
  const sheet = best(yield* fits(request, kind, file))?.sheet
  return { file, sheet: sheet ?? file.sheets[0].name }
}

interface Fit {
  sheet: string
  fit: number
}

/** Above every guess: one of our own sheets. */
const OURS = 10

function* fits({ layout, guess }: SheetRequest, kind: TableKind, { sheets, table }: OpenedFile): Steps<Fit[]> {
  const found: Fit[] = []
  for (const [index, { name, key }] of sheets.entries()) {
    if (key !== undefined) {
      found.push({ sheet: name, fit: key === kind ? OURS : 0 })
      continue
    }
    const read = yield* within(index / sheets.length, (index + 1) / sheets.length, table(name, layout(kind)))
    found.push({ sheet: name, fit: read.table === undefined ? 0 : tableFit(read.table, kind, guess(kind)) })
  }
  return found
}

/** The first of the best. */
const best = (all: readonly Fit[]): Fit | undefined =>
  all.reduce<Fit | undefined>((most, each) => (most === undefined || each.fit > most.fit ? each : most), undefined)
