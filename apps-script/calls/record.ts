// Writes calls of SpreadsheetApp down instead of making them, in Google's own types: the sidebar says what to call, and
// Code.js, which Sheets loads for every custom function, needs no code for each of them.

import { rectAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import type { SheetKey } from '../../shared/workbook/patch'
import type { Chain, Step } from '../server/step'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Range = GoogleAppsScript.Spreadsheet.Range

/** What is written down behind each recorded value. */
const chains = new WeakMap<object, Chain>()

/** Google's services, as they will be found where the calls are made. */
export const app = recorded<typeof SpreadsheetApp>({ app: 'SpreadsheetApp', calls: [] })
export const charts = recorded<typeof Charts>({ app: 'Charts', calls: [] })

export const sheetOf = (key: SheetKey): Sheet => recorded<Sheet>({ sheet: key, calls: [] })

/** By address, so that a whole column is as long as its sheet. */
export const rangeOf = (key: SheetKey, rect: Rect): Range => sheetOf(key).getRange(rectAddress(rect))

/** A formula in en-US, printed as the spreadsheet's locale writes it. */
export const printed = (formula: string): string => ({ formula }) as unknown as string

/** What makes the calls. @param last what the last of them gave. */
export const calls = (last: unknown): Step => ({ op: 'call', ...chainOf(last) })

/** Each member is a property until it is called. */
function recorded<T>(chain: Chain): T {
  const proxy = new Proxy(() => undefined, {
    get: (_target, member) => recorded<unknown>({ ...chain, calls: [...chain.calls, String(member)] }),
    apply: (_target, _self, args: unknown[]) => {
      const method = chain.calls.at(-1) as string
      return recorded<unknown>({ ...chain, calls: [...chain.calls.slice(0, -1), [method, ...args.map(written)]] })
    },
  })
  chains.set(proxy, chain)
  return proxy as T
}

function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written)
  return typeof value === 'function' ? chainOf(value) : value
}

/** @throws TypeError for what was not recorded. */
export function chainOf(value: unknown): Chain {
  const chain = typeof value === 'function' ? chains.get(value) : undefined
  if (!chain) throw new TypeError('these calls were not recorded')
  return chain
}
