// The global services of Apps Script that Code.js finds: SpreadsheetApp, Charts, Session, LockService, HtmlService, Utilities.

import type { Grid } from '../grid/grid'
import { Blob } from './blob'
import { ConditionalFormatRuleBuilder } from './conditional-format'
import { DataValidationBuilder } from './data-validation'
import { Environment, type CallCounts, type StandInOptions } from './environment'
import { HtmlOutput, Menu, type MenuItem, type ShownPage } from './interface'
import { Spreadsheet } from './spreadsheet'
import { original, enumeration, strict } from './strict'
import { formatDate } from './time-zone'

/** What the script has shown to the person. */
export interface Shown {
  menu: MenuItem[]
  sidebar: ShownPage | undefined
  dialog: ShownPage | undefined
}

export interface StandIn {
  /** By name, for a scope in which Code.js is run. */
  globals: Record<string, object>
  counts: CallCounts
  shown: Shown
}

export function createStandIn(grid: Grid, options: StandInOptions = {}): StandIn {
  const environment = new Environment(grid, options)
  const shown: Shown = { menu: [], sidebar: undefined, dialog: undefined }
  const service = <T extends object>(name: string, members: T): T => strict(name, members, () => undefined)
  const spreadsheet = () => environment.wrap('Spreadsheet', new Spreadsheet(environment))
  const newMenu = () => environment.wrap('Menu', new Menu((items) => (shown.menu = items)))
  const ui = service('Ui', {
    createAddonMenu: newMenu,
    createMenu: newMenu,
    showSidebar: (page: unknown) => {
      const { title, html } = original(HtmlOutput, page, 'Ui.showSidebar')
      shown.sidebar = { title, html }
    },
    showModelessDialog: (page: unknown, title: string) => {
      shown.dialog = { title, html: original(HtmlOutput, page, 'Ui.showModelessDialog').html }
    },
  })
  let held = false
  const lock = service('Lock', {
    tryLock: () => (held = !options.lockedByOther?.()),
    hasLock: () => held,
    releaseLock: () => void (held = false),
  })
  const globals = {
    SpreadsheetApp: service('SpreadsheetApp', {
      getActive: spreadsheet,
      getActiveSpreadsheet: spreadsheet,
      getUi: () => ui,
      flush: () => undefined,
      newConditionalFormatRule: () => environment.wrap('ConditionalFormatRuleBuilder', new ConditionalFormatRuleBuilder(environment)),
      newDataValidation: () => environment.wrap('DataValidationBuilder', new DataValidationBuilder(environment)),
      ProtectionType: enumeration('ProtectionType', ['RANGE', 'SHEET']),
      InterpolationType: enumeration('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']),
      BorderStyle: enumeration('BorderStyle', ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']),
    }),
    Charts: service('Charts', {
      ChartType: enumeration('ChartType', ['COLUMN', 'LINE', 'BAR']),
      ChartMergeStrategy: enumeration('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']),
    }),
    Session: service('Session', { getActiveUserLocale: () => options.userLocale ?? 'en_US' }),
    LockService: service('LockService', { getDocumentLock: () => lock }),
    Utilities: service('Utilities', {
      formatDate,
      base64Decode: (text: string) => Array.from(atob(text), (character) => (character.charCodeAt(0) << 24) >> 24),
      newBlob: (bytes: number[], contentType: string) => environment.wrap('Blob', new Blob(bytes, contentType)),
      ungzip: (blob: unknown) => environment.wrap('Blob', original(Blob, blob, 'Utilities.ungzip').ungzipped()),
    }),
    HtmlService: service('HtmlService', {
      createHtmlOutputFromFile(name: string) {
        const content = options.files?.[name]
        if (content === undefined) throw new Error(`No HTML file named ${name} was found.`)
        return environment.wrap('HtmlOutput', new HtmlOutput(content))
      },
    }),
  }
  return { globals, counts: environment.counts, shown }
}
