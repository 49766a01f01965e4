// Carries out a patch on a copy of the file: sheets that the patch adds are drafted and written at once, others changed in place.

import type { Operation, SheetKey } from '../shared/workbook/patch'
import { sameName } from '../shared/workbook/formula-references'
import { HostError, type WorkOptions } from '../shared/workbook/port'
import { EditedFile } from './edit/edited-file'
import type { FileOperation } from './file-operation'
import { renameInDraft, type Renaming } from './new/draft-references'
import { DraftSheet } from './new/draft-sheet'
import { LISTS_KEY, LISTS_NAME, Lists, listsMarker } from './new/lists'
import { writeNew } from './new/write-new'
import type { Package } from './package/package'
import { sheetsOf } from './read/sheets'

/** Operations between two looks at the signal and two reports of progress. */
const STEP = 50

/** How a patch is carried out on a file. */
export interface FileOptions extends WorkOptions {
  /**
   * What becomes of results that the patch does not give: 'ours' there are no others, 'dropped' those of other people's formulas
   * that point to changed cells go, 'kept' they stay as they are; programs calculate them anew where they can.
   */
  results: 'ours' | 'dropped' | 'kept'
  /** The sheets' keys by path, where they are others than their markers say; sheets that come and go are noted there. */
  keys?: Map<string, SheetKey>
}

/**
 * @param original stays as it is; undefined for a new workbook.
 * @throws {HostError} cancelled, sheetMissing, or unknown with the reason.
 */
export async function applyPatch(
  original: Package | undefined,
  patch: { operations: FileOperation[] },
  options: FileOptions,
): Promise<Package> {
  const session = new Session(original, options)
  for (const [index, operation] of patch.operations.entries()) {
    if (options.signal?.aborted) throw new HostError('cancelled', 'The change was cancelled; the file is as it was.')
    await session.carryOut(operation)
    if (index % STEP === 0) options.progress?.(index, patch.operations.length)
  }
  const file = await session.finish()
  if (options.signal?.aborted) throw new HostError('cancelled', 'The change was cancelled; the file is as it was.')
  options.progress?.(patch.operations.length, patch.operations.length)
  return file
}

class Session {
  private file: EditedFile | undefined
  private drafts: DraftSheet[] = []
  private renamings: Renaming[] = []
  /** Names for ranges of drafted sheets. */
  private names: Extract<Operation, { op: 'name' }>[] = []
  private order: SheetKey[] | undefined
  private shown: SheetKey | undefined
  private readonly lists: Lists

  constructor(
    original: Package | undefined,
    private readonly options: FileOptions,
  ) {
    this.file = original && this.edit(original.copy())
    this.lists = this.file?.lists() ?? new Lists(LISTS_NAME)
  }

  async carryOut(operation: FileOperation): Promise<void> {
    switch (operation.op) {
      case 'addSheet':
        return this.addSheet(operation)
      case 'renameSheet':
        return this.renameSheet(operation.sheet, operation.name)
      case 'deleteSheet':
        this.drafts = this.drafts.filter(({ key }) => key !== operation.sheet)
        this.file?.deleteSheet(operation.sheet)
        return
      case 'orderSheets':
        this.order = operation.sheets
        return
      case 'activateSheet':
        this.shown = operation.sheet
        return
      case 'name':
        if (this.draft(operation.sheet)) this.names.push(operation)
        else this.existing(operation.sheet).defineName(operation.name, operation.sheet, operation.rect)
        return
      case 'deleteName':
        this.names = this.names.filter(({ name }) => name.toLowerCase() !== operation.name.toLowerCase())
        this.file?.deleteName(operation.name)
        return
      case 'insertRows':
      case 'deleteRows':
      case 'undoInserts':
        // Rows that move take references with them, those of drafts too: in the file all of them are found alike. A draft without
        // a cell has none, and no key yet by which it would be found there.
        if (this.draft(operation.sheet) || this.drafts.some(({ cells }) => cells.length > 0)) await this.flush()
        return this.existing(operation.sheet).moveRows(operation)
      case 'insertColumns':
      case 'deleteColumns':
        await this.flush()
        return this.existing(operation.sheet).moveColumns(operation)
      case 'visibility':
        await this.flush()
        return this.existing(operation.sheet).setVisibility(operation.sheet, operation.visibility)
      case 'results':
      case 'restyle':
      case 'marks':
      case 'validations':
      case 'notes':
      case 'freeHeight':
      case 'removeChart':
      case 'tabColor':
        await this.flush()
        return this.existing(operation.sheet).carryOut(operation, (key) => this.nameOf(key))
      default: {
        if (operation.op === 'validate' && operation.validation.kind === 'list') this.lists.rangeOf(operation.validation.items)
        const draft = this.draft(operation.sheet)
        if (draft) draft.carryOut(operation)
        else this.existing(operation.sheet).carryOut(operation, (key) => this.nameOf(key))
      }
    }
  }

  async finish(): Promise<Package> {
    this.writeLists()
    await this.flush()
    if (!this.file) throw new HostError('unknown', 'A workbook needs at least one sheet.')
    await this.writeCharts(this.file)
    if (this.order) this.file.orderSheets(this.order)
    if (this.shown !== undefined) this.file.activateSheet(this.shown)
    // What a person did in the preview has its heights already.
    if (this.options.results !== 'kept') this.file.settleHeights()
    if (this.options.results === 'dropped') this.file.renewResults()
    if (this.options.results === 'kept') this.file.forgetCalculation()
    return this.file.file
  }

  private addSheet({ sheet, temporaryName, hidden, tabColor }: Extract<Operation, { op: 'addSheet' }>): void {
    if (this.draft(sheet) || this.file?.has(sheet)) throw new HostError('unknown', `The workbook already has a sheet "${sheet}".`)
    this.checkFree(temporaryName)
    this.drafts.push(new DraftSheet(sheet, temporaryName, hidden, tabColor))
  }

  private renameSheet(sheet: SheetKey, name: string): void {
    const draft = this.draft(sheet)
    if (this.nameOf(sheet) === name) return
    this.checkFree(name, sheet)
    if (!draft) return this.existing(sheet).renameSheet(sheet, name)
    this.renamings.push({ from: draft.name, to: name })
    draft.name = name
  }

  /** Lists come last, as one more hidden sheet or as new columns of the one that is there. */
  private writeLists(): void {
    const news = this.lists.news()
    if (!news) return
    if (!this.file?.has(LISTS_KEY)) {
      this.drafts.push(new DraftSheet(LISTS_KEY, LISTS_NAME, true))
      this.write(0, 0, listsMarker())
    }
    this.write(1, news.column, news.values)
  }

  private write(row: number, column: number, values: ReturnType<typeof listsMarker>): void {
    const operation = { op: 'write' as const, sheet: LISTS_KEY, row, column, values }
    const draft = this.draft(LISTS_KEY)
    if (draft) draft.carryOut(operation)
    else this.existing(LISTS_KEY).carryOut(operation, (key) => this.nameOf(key))
  }

  private begin(written: Package, drafts: DraftSheet[]): EditedFile {
    sheetsOf(written).forEach(({ path }, index) => this.options.keys?.set(path, drafts[index].key))
    return this.edit(written)
  }

  private edit(file: Package): EditedFile {
    return new EditedFile(file, (items) => this.lists.rangeOf(items), this.options.keys)
  }

  /** Writes what was drafted so far into the file. */
  private async flush(): Promise<void> {
    if (this.drafts.length === 0) return
    const [drafts, renamings] = [this.drafts, this.renamings]
    for (const draft of drafts) renameInDraft(draft, renamings)
    const written = await this.writeDrafts(drafts)
    if (this.file) this.file.graft(written, drafts, renamings)
    else this.file = this.begin(written, drafts)
    this.drafts = []
    this.renamings = []
    for (const { name, sheet, rect } of this.names.splice(0)) this.file.defineName(name, sheet, rect)
  }

  /** The writer makes charts only with their sheets, so each is made on a sheet of its own and taken from there. */
  private async writeCharts(file: EditedFile): Promise<void> {
    if (file.newCharts.length === 0) return
    const sheets = file.newCharts.map((operation, index) => {
      const draft = new DraftSheet(operation.sheet, `Chart ${index + 1}`, false)
      draft.carryOut(operation)
      return draft
    })
    file.graftCharts(await this.writeDrafts(sheets))
  }

  private writeDrafts(drafts: DraftSheet[]): Promise<Package> {
    return writeNew({
      drafts,
      nameOf: (key) => this.nameOf(key),
      listRange: (items) => this.lists.rangeOf(items),
      strings: this.file ? 'inline' : 'shared',
    })
  }

  private draft(key: SheetKey): DraftSheet | undefined {
    return this.drafts.find((draft) => draft.key === key)
  }

  private existing(key: SheetKey): EditedFile {
    if (!this.file?.has(key)) throw new HostError('sheetMissing', key)
    return this.file
  }

  private nameOf(key: SheetKey): string {
    return this.draft(key)?.name ?? this.existing(key).nameOf(key)
  }

  private checkFree(name: string, but?: SheetKey): void {
    const taken = [...this.drafts, ...(this.file?.sheets ?? [])]
    if (taken.some((sheet) => sheet.key !== but && sameName(sheet.name, name))) {
      throw new HostError('unknown', `The workbook already has a sheet named "${name}".`)
    }
  }
}
