// Sheets in which a filter hides rows: hidden rows count, and in Excel no row may be hidden where rows are written.

import type { Bilingual } from '../i18n/messages'
import type { Problem } from '../import/problem'
import type { HostName } from '../workbook/obstacles/obstacle'
import type { Patch } from '../workbook/patch'
import type { Snapshot } from '../workbook/port'
import type { PlanSource } from './contracts'
import { namedSheets } from './named-sheets'

const texts = {
  filterCleared: {
    en: 'This sheet is filtered. Excel would write into the wrong rows, so all its rows are shown before anything is written; filter it again afterwards.',
    zh: '此工作表处于筛选状态。为避免 Excel 写错行，写入前会显示所有行；之后可再次筛选。',
  },
  filteredSource: {
    en: 'This sheet is filtered. Its hidden rows count too; delete the rows that are not meant.',
    zh: '此工作表处于筛选状态，隐藏的行同样计入；如不应计入，请删除这些行。',
  },
} satisfies Record<string, Bilingual>

/** A warning for each sheet that is read from, and for each that is written to. */
export function filteredSheets({ sheets }: Snapshot, { touched }: Patch, source: PlanSource, host: HostName): Problem[] {
  const read = new Set(namedSheets(source))
  const tables = new Set<string | undefined>(source.kind === 'workbook' ? ['team', 'history'] : [])
  const warning = (code: keyof typeof texts, sheet: string): Problem => ({
    code,
    severity: 'warning',
    place: { sheet },
    text: texts[code],
    params: {},
  })
  return sheets
    .filter(({ isFiltered }) => isFiltered)
    .flatMap(({ key, name }) => [
      ...(read.has(name) || tables.has(key) ? [warning('filteredSource', name)] : []),
      ...(host === 'excel' && key !== undefined && touched.includes(key) ? [warning('filterCleared', name)] : []),
    ])
}
