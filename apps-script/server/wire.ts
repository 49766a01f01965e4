// The functions of Code.js that the sidebar calls, and what crosses between them: plain JSON, no Date, no undefined.

import type { Scalar } from '../../shared/workbook/cell'
import type { SheetKey } from '../../shared/workbook/patch'
import type { HostErrorCode, ObstaclePlace, ReadRequest, SheetLock } from '../../shared/workbook/port'
import type { Step } from './step'

/** Rows of cells from A1 on; formulas only for the rows that have any, by row number. */
export interface WireRows {
  values: Scalar[][]
  formulas: [row: number, formulas: (string | null)[]][]
}

export interface WireSheet extends WireRows {
  key: SheetKey | null
  name: string
  hidden: boolean
  isProtected: boolean
  isFiltered: boolean
  locks: SheetLock[]
  /** How many rows the sheet has in use; `values` may stop before, and readRows reads on. */
  usedRows: number
}

export interface WireSnapshot {
  names: string[]
  sheets: WireSheet[]
  isReadOnly: boolean
}

/** One call's share of a patch. The lock ends with the call, so each later call checks the mark that the first one left. */
export interface WirePatch {
  /** Tells this change from any other; also when it began. */
  startedAt: string
  first: boolean
  last: boolean
  /** Sheets that this patch adds, with the names they bear until the end. */
  temporaryNames: Record<SheetKey, string>
  /** WireSteps as JSON, gzipped, in base64: a plan for 2,000 reps is some ten million characters of like formulas. */
  packed: string
}

export interface WireSteps {
  steps: Step[]
  /** The way back; with the first call only. */
  undo: Step[]
}

/** As called from the sidebar; the server part implements the same without promises. */
export interface ServerFunctions {
  readWorkbook(request: { keys: SheetKey[] | '*'; names: string[] }): WireSnapshot
  readRows(name: string, row: number, rows: number): WireRows
  applyPatch(patch: WirePatch): void
  /** @param startedAt only this change; null is any that was left half done. */
  recoverWorkbook(startedAt: string | null): boolean
  showCell(name: string, address: string): boolean
  /** The page that holds the commands of the sidebar. */
  commandsPage(): string
}

export type ServerReadRequest = Parameters<ServerFunctions['readWorkbook']>[0]

export const readRequest = ({ keys, names }: ReadRequest): ServerReadRequest => ({ keys, names: names ?? [] })

/** What the page is told as it opens: Google gives it no other way to know. */
export interface SidebarStart {
  /** The user's, as a tag such as 'zh-CN'. */
  language: string
  startsWithRebuild: boolean
}

/** The element in which the page reads its SidebarStart as JSON. */
export const HOST_ELEMENT = 'host'

/** An error's message crosses google.script.run, its type does not: so code and places stand in the message. */
export function codedMessage(code: HostErrorCode, detail: string, places: readonly ObstaclePlace[] = []): string {
  const about = places.length > 0 ? ` ${encodeURIComponent(JSON.stringify(places))}` : ''
  return `[[${code}${about}]] ${detail}`
}

export interface DecodedMessage {
  code: HostErrorCode
  detail: string
  places: ObstaclePlace[]
}

/** Reads a coded message back, wherever the host has put words before it; undefined for any other text. */
export function decodeMessage(message: string): DecodedMessage | undefined {
  const match = /\[\[(\w+)(?: ([^\]\s]+))?\]\] ?([\s\S]*)/.exec(message)
  if (!match) return undefined
  const [, code, about, detail] = match
  const places = about === undefined ? [] : (JSON.parse(decodeURIComponent(about)) as ObstaclePlace[])
  return { code: code as HostErrorCode, detail, places }
}
