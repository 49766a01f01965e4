// The names of a workbook, and those that belong to one of its sheets.

import type { Package } from '../package/package'
import { child, children } from '../package/xml'
import { workbookPath } from '../read/sheets'

export interface FileName {
  name: string
  /** What it stands for, as the file writes it, without '='. */
  reference: string
  /** Position of the sheet that it belongs to; undefined for the whole workbook. */
  sheet?: number
  /** People do not see it. */
  isHidden: boolean
}

export function namesOf(file: Package): FileName[] {
  const list = child(file.view(workbookPath(file)).documentElement!, 'definedNames')
  return (list ? children(list, 'definedName') : []).map((element) => {
    const sheet = element.getAttribute('localSheetId')
    return {
      name: element.getAttribute('name') ?? '',
      reference: element.textContent ?? '',
      ...(sheet === null ? {} : { sheet: Number(sheet) }),
      isHidden: element.getAttribute('hidden') === '1',
    }
  })
}
