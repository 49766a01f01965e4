// What the session knows of one type of Excel's objects: a table of its members.

import type { RangeRef } from './range-ref'

/** An object of the host as a request sees it. Members bear the wire's PascalCase names. */
export interface HostObject {
  /** As in the documentation, for refusals. */
  type: string
  /** How later requests address it, where it has an id. */
  id?: string
  /** Only ranges: what a request hands over when a range is an argument. */
  range?: RangeRef
  /** Scalar properties that can be loaded. */
  get?: Record<string, () => unknown>
  set?: Record<string, (value: never) => void>
  /** Parts: properties that are objects themselves. */
  part?: Record<string, () => HostObject | null>
  /** Methods; null is "no such object" for those that answer an object. */
  call?: Record<string, (...args: never[]) => unknown>
  /** getItem and [ ]. @throws {SessionError} ItemNotFound. */
  item?: (key: never) => HostObject
  items?: () => HostObject[]
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && typeof (value as HostObject).type === 'string' && !Array.isArray(value)

/** Members that Excel has and the preview does not draw: they take any value, so that what ships runs unchanged. */
export const undrawn = (...names: string[]): Record<string, () => void> => Object.fromEntries(names.map((name) => [name, () => undefined]))
