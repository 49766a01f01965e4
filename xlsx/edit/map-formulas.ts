// Every place of a file that holds a formula or a reference, for changes that must reach all of them.

import type { Package } from '../package/package'
import { related, relationshipsOf } from '../package/relationships'
import { child, children, descendants, setText, type Element } from '../package/xml'
import { cellsOf, formulaText } from '../read/cells-of'
import { sharedFormulas } from '../../shared/spreadsheet-file/shared-formulas'
import { workbookPath, type SheetEntry } from '../read/sheets'

/** @param sheet name of the sheet that references without a sheet point to; '' for names of the whole workbook. */
export type FormulaChange = (formula: string, sheet: string) => string

export interface FormulaWalk {
  change: FormulaChange
  /** Whether a part can hold something to change, from its text alone: large sheets are not taken apart for nothing. */
  concerns: (text: string) => boolean
  /** The sheet whose own unnamed references change too. */
  own?: SheetEntry
}

/** Elements that hold a formula outside cells: marks, validations, charts, sparklines, tables, names. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula'])
/** Attributes that hold one: jumps of links, cells shown in shapes, cells behind form controls. */
const FORMULA_ATTRIBUTES = ['location', 'textlink', 'fmlaLink', 'fmlaRange', 'fmlaTxbx']

export function mapFormulas(file: Package, sheets: SheetEntry[], walk: FormulaWalk): void {
  mapNames(file, sheets, walk)
  for (const sheet of sheets) {
    const isOwn = sheet.path === walk.own?.path
    const mapPart = (path: string, mapElements: typeof mapOutsideCells) => {
      if (isOwn || walk.concerns(file.text(path))) mapElements(file, path, (formula) => walk.change(formula, sheet.name))
    }
    if (sheet.hasCells) {
      mapPart(sheet.path, (part, name, change) => mapCells(part, name, change, isOwn))
      mapPart(sheet.path, mapOutsideCells)
    }
    for (const path of [...related(file, sheet.path, 'table'), ...related(file, sheet.path, 'ctrlProp')]) mapPart(path, mapOutsideCells)
    for (const drawing of related(file, sheet.path, 'drawing')) {
      mapPart(drawing, mapOutsideCells)
      for (const type of ['chart', 'chartEx']) for (const chart of related(file, drawing, type)) mapPart(chart, mapOutsideCells)
    }
  }
}

function mapNames(file: Package, sheets: SheetEntry[], { change }: FormulaWalk): void {
  const path = workbookPath(file)
  const names = child(file.view(path).documentElement!, 'definedNames')
  for (const name of names ? children(names) : []) {
    const position = name.getAttribute('localSheetId')
    const changed = change(name.textContent ?? '', position === null ? '' : (sheets[Number(position)]?.name ?? ''))
    if (changed === name.textContent) continue
    file.edit(path)
    setText(name, changed)
  }
}

/** Gives each cell of a sheet a formula of its own, so that one of them can be changed alone. */
export function unshareFormulas(root: Element): void {
  const formulaOf = sharedFormulas()
  for (const { row, column, cell } of cellsOf(root)) {
    const formula = child(cell, 'f')
    const text = formula && formulaOf(formulaText(formula), row, column)
    if (!formula || formula.getAttribute('t') !== 'shared') continue
    for (const attribute of ['t', 'si', 'ref']) formula.removeAttribute(attribute)
    setText(formula, text ?? '')
  }
}

/** @param unshare whether each cell is to get its own formula even when none changed, because cells are about to move. */
function mapCells(file: Package, path: string, change: (formula: string) => string, unshare: boolean): void {
  const formulaOf = sharedFormulas()
  const found: { formula: Element; text: string; changed: string }[] = []
  for (const { row, column, cell } of cellsOf(file.view(path).documentElement!)) {
    const formula = child(cell, 'f')
    const text = formula && formulaOf(formulaText(formula), row, column)
    if (formula && typeof text === 'string') found.push({ formula, text, changed: change(text) })
  }
  const isShared = ({ formula }: { formula: Element }) => formula.getAttribute('t') === 'shared'
  const sharedChanges = unshare || found.some((each) => isShared(each) && each.text !== each.changed)
  for (const each of found) {
    if (isShared(each) && sharedChanges) {
      for (const attribute of ['t', 'si', 'ref']) each.formula.removeAttribute(attribute)
    } else if (each.text === each.changed) continue
    file.edit(path)
    setText(each.formula, each.changed)
  }
}

function mapOutsideCells(file: Package, path: string, change: (formula: string) => string): void {
  for (const element of descendants(file.view(path).documentElement!, ({ localName }) => localName === 'sheetData')) {
    if (FORMULAS.has(element.localName!) && children(element).length === 0) {
      const text = element.textContent ?? ''
      const changed = change(text)
      if (changed !== text) {
        file.edit(path)
        setText(element, changed)
      }
    }
    const attributes = element.localName === 'cfvo' && element.getAttribute('type') === 'formula' ? ['val'] : FORMULA_ATTRIBUTES
    for (const name of attributes) {
      const text = element.getAttribute(name)
      // A pivot table's <location> and others use the word for something else, as an element.
      if (text === null || text === '') continue
      const changed = change(text)
      if (changed !== text) {
        file.edit(path)
        element.setAttribute(name, changed)
      }
    }
  }
}

/** Where pivot tables read from a sheet. */
export function pivotSources(file: Package): { path: string; source: Element }[] {
  return relationshipsOf(file, workbookPath(file)).flatMap(({ type, target }) => {
    if (type !== 'pivotCacheDefinition' || !file.has(target)) return []
    return [...descendants(file.view(target).documentElement!)]
      .filter(({ localName }) => localName === 'worksheetSource')
      .map((source) => ({ path: target, source }))
  })
}

/** Whether a part may mention a sheet: names with signs that XML or formulas write in another way are taken for found. */
export const mayMention = (name: string) => {
  const plain = name.toLowerCase()
  return (text: string): boolean => /[&<>'"]/.test(name) || text.toLowerCase().includes(plain)
}
