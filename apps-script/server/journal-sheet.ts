// The hidden sheet that says a change is under way and holds the way back.

import { JOURNAL_KEY, JOURNAL_NAME, journalCells, journalUndo } from '../../shared/workbook/journal'
import { markerOf } from '../../shared/workbook/marker'
import type { Step } from './step'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/**
 * Writes the mark and the way back, and sees to it that they are stored before anything else changes.
 * @returns the sheet, for closeJournal.
 */
export function openJournal(spreadsheet: Spreadsheet, undo: Step[], startedAt: string): Sheet {
  const cells = [[markerOf(JOURNAL_KEY)], ...journalCells<Step>(undo, startedAt)]
  const sheet = spreadsheet.insertSheet(JOURNAL_NAME)
  sheet.hideSheet()
  if (cells.length > 1000) sheet.insertRowsAfter(1000, cells.length - 1000)
  sheet.getRange(1, 1, cells.length, 1).setValues(cells)
  SpreadsheetApp.flush()
  return sheet
}

/**
 * The change under way, undefined when there is none; a sheet that was begun and never written is taken away.
 * @throws SyntaxError when a person has damaged the sheet.
 */
export function readJournal(spreadsheet: Spreadsheet): { startedAt: string; undo: Step[] } | undefined {
  const sheet = spreadsheet.getSheetByName(JOURNAL_NAME)
  if (!sheet) return undefined
  const journal = journalOf(sheet)
  if (!journal) spreadsheet.deleteSheet(sheet)
  return journal
}

function journalOf(sheet: Sheet): { startedAt: string; undo: Step[] } | undefined {
  const rows = sheet.getLastRow()
  return rows < 2
    ? undefined
    : journalUndo<Step>(
        sheet
          .getRange(1, 1, rows, 1)
          .getValues()
          .map(([cell]) => cell),
      )
}

/** With this the change is done, or taken back. */
export function closeJournal(spreadsheet: Spreadsheet, sheet = spreadsheet.getSheetByName(JOURNAL_NAME)): void {
  if (sheet) spreadsheet.deleteSheet(sheet)
  SpreadsheetApp.flush()
}
