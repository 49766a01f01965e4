// Excel.PageLayout: orientation, fit, titles and area; margins, centring, headers and footers are taken and not drawn.

import type { PrintSpec } from '../../../shared/workbook/patch'
import type { GridSheet } from '../../grid/grid'
import { asCells, asCount, asOneOf } from '../arguments'
import type { Host } from '../host'
import { undrawn, type HostObject } from '../host-object'
import { rangeOf } from './range'
import { MAX_COLUMNS } from '../../../shared/workbook/address'

export function pageLayoutObject(host: Host, sheet: GridSheet): HostObject {
  const print = (): PrintSpec => sheet.print() ?? { landscape: false, fitToWidth: 0 }
  const change = (part: Partial<PrintSpec>) => sheet.setPrint({ ...print(), ...part })
  const titleRows = () => {
    const rows = print().repeatRows
    return rows ? rangeOf(host, sheet, { row: rows[0], column: 0, rows: rows[1] - rows[0] + 1, columns: MAX_COLUMNS }) : null
  }
  return {
    type: 'PageLayout',
    get: {
      Orientation: () => (print().landscape ? 'Landscape' : 'Portrait'),
      Zoom: () => (print().fitToWidth ? { horizontalFitToPages: print().fitToWidth } : { scale: 100 }),
    },
    set: {
      Orientation: (value: unknown) => change({ landscape: asOneOf(value, ['Portrait', 'Landscape'], 'the orientation') === 'Landscape' }),
      Zoom: (value: unknown) => {
        const pages = (value as { horizontalFitToPages?: unknown } | null)?.horizontalFitToPages
        change({ fitToWidth: pages === undefined || pages === null ? 0 : asCount(pages, 'the pages across', 1) })
      },
      ...undrawn(
        'PaperSize',
        'CenterHorizontally',
        'CenterVertically',
        'PrintGridlines',
        'PrintHeadings',
        'PrintOrder',
        'BlackAndWhite',
        'DraftMode',
        'LeftMargin',
        'RightMargin',
        'TopMargin',
        'BottomMargin',
        'HeaderMargin',
        'FooterMargin',
        'FirstPageNumber',
      ),
    },
    part: { HeadersFooters: headersFootersObject },
    call: {
      SetPrintArea: (area: unknown) => change({ area: asCells(host.grid, sheet, area, 'the print area').rect }),
      SetPrintTitleRows: (rows: unknown) => {
        const { rect } = asCells(host.grid, sheet, rows, 'the title rows')
        change({ repeatRows: [rect.row, rect.row + rect.rows - 1] })
      },
      SetPrintTitleColumns: (columns: unknown) => {
        const { rect } = asCells(host.grid, sheet, columns, 'the title columns')
        change({ repeatColumns: [rect.column, rect.column + rect.columns - 1] })
      },
      ...undrawn('SetPrintMargins'),
      GetPrintTitleRowsOrNullObject: titleRows,
    },
  }
}

function headersFootersObject(): HostObject {
  const texts = (): HostObject => ({
    type: 'HeaderFooter',
    set: undrawn('LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'),
  })
  return {
    type: 'HeaderFooterGroup',
    set: undrawn('State', 'UseSheetMargins', 'UseSheetScale'),
    part: { DefaultForAllPages: texts, FirstPage: texts, EvenPages: texts, OddPages: texts },
  }
}
