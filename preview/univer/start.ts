// Starts Univer, an open-source spreadsheet, inside an element of the page, with one empty workbook.

import { LocaleType, LogLevel, Univer, type ILanguagePack, type Injector } from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting'
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation'
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing'
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter'
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note'
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort'
import '@univerjs/preset-sheets-core/lib/index.css'
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css'
import '@univerjs/preset-sheets-data-validation/lib/index.css'
import '@univerjs/preset-sheets-drawing/lib/index.css'
import '@univerjs/preset-sheets-filter/lib/index.css'
import '@univerjs/preset-sheets-note/lib/index.css'
import '@univerjs/preset-sheets-sort/lib/index.css'
import type { Locale } from '../../shared/i18n/messages'
import { univerWords } from './locales'

export const UNIT_ID = 'preview'
export const DEFAULT_COLUMN_WIDTH = 72
export const DEFAULT_ROW_HEIGHT = 22

/** A running Univer. */
export interface RunningUniver {
  univer: Univer
  api: FUniver
  injector: Injector
}

/** Univer's name of a language. */
export const univerLocale = (locale: Locale) => (locale === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US)

/** @param container an element with a height; Univer fills it. */
export async function startUniver(
  container: HTMLElement,
  options: { locale: Locale; dark: boolean; sheetName: string },
): Promise<RunningUniver> {
  const words: ILanguagePack = await univerWords(options.locale)
  const univer = new Univer({
    locale: univerLocale(options.locale),
    locales: { [univerLocale(options.locale)]: words },
    darkMode: options.dark,
    logLevel: LogLevel.WARN,
  })
  const presets = [
    UniverSheetsCorePreset({ container, disableAutoFocus: true, sheets: { protectedRangeShadow: false }, ribbonType: 'simple' }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
  ]
  for (const plugin of presets.flatMap((preset) => preset.plugins as unknown[])) {
    univer.registerPlugin(...((Array.isArray(plugin) ? plugin : [plugin]) as Parameters<Univer['registerPlugin']>))
  }
  const api = FUniver.newAPI(univer)
  api.createWorkbook({
    id: UNIT_ID,
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': emptySheet('sheet-1', options.sheetName) },
  })
  return { univer, api, injector: univer.__getInjector() }
}

/** The data of an empty sheet, sized as a new one in Google Sheets; it grows where a program writes beyond. */
export const emptySheet = (id: string, name: string) => ({
  id,
  name,
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
  defaultRowHeight: DEFAULT_ROW_HEIGHT,
  // Off the lines, above all where a frozen header ends.
  defaultStyle: { pd: { t: 1, b: 3, l: 3, r: 3 } },
})
