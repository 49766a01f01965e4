// Writes drafted sheets as the parts of an .xlsx file; the only file that knows the writer library.

import { rowsWithHeights } from './wrapped-rows'
import { writeXlsx, type Cell, type SheetChart, type WriteSheet } from './hucre'
import { withoutCodes } from '../../shared/spreadsheet-file/write/xml-text'
import { quoteSheet, rectAddress } from '../../shared/workbook/address'
import type { ChartSpec, SheetKey } from '../../shared/workbook/patch'
import { argb, rgb } from '../colors'
import { ALLOWED_WHEN_PROTECTED, storedWidth, validationMessage, validationRule } from '../rules'
import { markLooks, styleBook } from './cell-looks'
import { PRINT_TITLES, titlesReference } from '../print-titles'
import type { DraftSheet } from './draft-sheet'
import { finishParts } from './finish-parts'
import { Package } from '../package/package'

export interface NewSheets {
  drafts: DraftSheet[]
  /** The name of any of our sheets, drafted or in the file. */
  nameOf: (sheet: SheetKey) => string
  /** Where the items of a list validation stand. */
  listRange: (items: string[]) => string
  /** 'inline' when the sheets are to be moved into a file with shared strings of its own. */
  strings: 'shared' | 'inline'
}

/** A workbook of the drafts alone, valid against ECMA-376, the same bytes for the same drafts. */
export async function writeNew(sheets: NewSheets): Promise<Package> {
  const styleOf = styleBook()
  const bytes = await writeXlsx({
    sheets: sheets.drafts.map((draft) => writeSheet(draft, sheets, styleOf)),
    namedRanges: sheets.drafts.flatMap(printNames),
    stringMode: sheets.strings,
    properties: { title: 'Sales Targets', modified: new Date(0) },
  })
  const parts = Package.unzip(bytes)
  finishParts(parts, sheets.drafts)
  return parts
}

function writeSheet(draft: DraftSheet, sheets: NewSheets, styleOf: ReturnType<typeof styleBook>): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  draft.cells.forEach((line, row) =>
    line.forEach(({ value, formula, style }, column) => {
      const looks = style && styleOf(style)
      // The writer library writes characters as codes, but takes a text that looks like a code for one.
      const held = typeof value === 'string' ? withoutCodes(value) : value
      const content = formula === undefined ? { value: held } : { formula: withoutCodes(formula), formulaResult: held }
      cells.set(`${row},${column}`, { ...content, style: looks })
    }),
  )
  return {
    name: draft.name,
    cells,
    hidden: draft.hidden,
    view: draft.tabColor === undefined ? undefined : { tabColor: { rgb: rgb(draft.tabColor) } },
    columns: columnsOf(draft),
    rowDefs: rowsWithHeights(draft),
    freezePane: draft.frozen && (draft.frozen.rows || draft.frozen.columns) ? draft.frozen : undefined,
    conditionalRules: draft.marks.map(({ rect, mark }, index) => ({
      range: rectAddress(rect),
      priority: index + 1,
      ...(mark.kind === 'formula'
        ? { type: 'expression' as const, formula: mark.formula.replace(/^=/, ''), style: markLooks(mark.style) }
        : {
            type: 'dataBar' as const,
            dataBar: { cfvo: [{ type: 'num' as const, value: '0' }, { type: 'max' as const }], color: argb(mark.color) },
          }),
    })),
    dataValidations: draft.validations.map(({ rect, validation }) => ({
      ...validationRule(validation, sheets.listRange),
      range: rectAddress(rect),
      allowBlank: true,
      showErrorMessage: true,
      errorMessage: validationMessage(validation.message),
    })),
    protection: draft.isProtected ? { sheet: true, ...Object.fromEntries(ALLOWED_WHEN_PROTECTED.map((name) => [name, true])) } : undefined,
    pageSetup: draft.print && {
      paperSize: 'a4',
      orientation: draft.print.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: draft.print.fitToWidth,
      fitToHeight: 0,
    },
    charts: draft.charts.map((chart) => writeChart(chart, sheets.nameOf)),
  }
}

function columnsOf(draft: DraftSheet): WriteSheet['columns'] {
  const last = Math.max(-1, ...draft.columns.keys())
  return Array.from({ length: last + 1 }, (_, column) => {
    const found = draft.columns.get(column)
    if (!found) return {}
    return found.hidden ? { hidden: true } : { width: storedWidth(found.width) }
  })
}

function writeChart(chart: ChartSpec, nameOf: (sheet: SheetKey) => string): SheetChart {
  const range = ({ sheet, rect }: ChartSpec['categories']) => `${quoteSheet(nameOf(sheet))}!${rectAddress(rect, true)}`
  return {
    type: chart.kind,
    title: chart.title,
    series: chart.series.map((series) => ({
      name: series.name,
      values: range(series),
      categories: range(chart.categories),
      color: rgb(series.color),
    })),
    anchor: { from: { row: chart.anchor.row, col: chart.anchor.column } },
    legend: 'bottom',
    altText: chart.title,
    axes: { y: { numberFormat: { formatCode: chart.numberFormat }, gridlines: { major: true } } },
  }
}

/** Print area and repeated rows, which files keep as names of the sheet. */
function printNames({ name, print }: DraftSheet): { name: string; range: string; scope: string }[] {
  const names = []
  if (print?.area) names.push({ name: '_xlnm.Print_Area', range: `${quoteSheet(name)}!${rectAddress(print.area, true)}`, scope: name })
  const titles = titlesReference(name, print ?? {})
  if (titles !== undefined) names.push({ name: PRINT_TITLES, range: titles, scope: name })
  return names
}
