// By which version of the product the plan in a workbook was made: an older one is brought up to date, a newer one left alone.

import type { Problem } from '../import/problem'
import { readMarker, SCHEMA_VERSION } from '../workbook/marker'
import { HostError, type SheetSnapshot, type Snapshot } from '../workbook/port'

const schemaOf = ({ values }: SheetSnapshot): number => readMarker(values[0]?.[0] ?? null)?.schema ?? SCHEMA_VERSION

/** Before anything else is read or taken back: what the keys of a newer version mean is not known here. @throws {HostError} newerVersion. */
export function refuseNewer({ sheets }: Snapshot): void {
  const newer = sheets.filter((sheet) => sheet.key !== undefined && schemaOf(sheet) > SCHEMA_VERSION)
  if (newer.length === 0) return
  const schema = Math.max(...newer.map(schemaOf))
  throw new HostError('newerVersion', `schema ${schema}, this version knows ${SCHEMA_VERSION}: ${newer.map(({ name }) => name).join(', ')}`)
}

/** The warning that a rebuild brings the sheets of an earlier version up to date. */
export function olderVersion({ sheets }: Snapshot): Problem[] {
  if (!sheets.some((sheet) => sheet.key !== undefined && schemaOf(sheet) < SCHEMA_VERSION)) return []
  return [{ code: 'olderVersion', severity: 'warning', place: {}, text: OLDER, params: {} }]
}

const OLDER = {
  en: 'This plan was made by an earlier version of Sales Targets. Its sheets are brought up to date; what you typed, and your own columns and sheets, stay.',
  zh: '此计划由较早版本的“销售目标管理”生成。重新生成会更新其工作表；您填写的内容以及您自己的列和工作表都会保留。',
}
