// The shapes that Microsoft's client library sends and expects, as measured with @microsoft/office-js 1.1.110.

/** One step of a request; they are carried out in order. */
export interface Action {
  Id: number
  ActionType: number
  /** Of the method or property, PascalCase. */
  Name: string
  ObjectPathId: number
  ArgumentInfo?: ArgumentInfo
  QueryInfo?: QueryInfo
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 6 } as const

export interface ArgumentInfo {
  Arguments?: unknown[]
  /** Beside each argument: the path of the object that it stands for, 0 for a plain value. */
  ReferencedObjectPathIds?: (number | unknown[])[]
}

/** What `load` asked for: names in the caller's camelCase, 'format/fill/color' for parts. */
export interface QueryInfo {
  Select?: string[]
  Expand?: string[]
  Top?: number
  Skip?: number
}

/** How to reach an object: from its parent, by property, method or index. */
export interface ObjectPath {
  Id: number
  ObjectPathType: number
  Name: string
  ParentObjectPathId?: number
  ArgumentInfo?: ArgumentInfo
}

export const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, missing: 7 } as const

export interface RequestBody {
  Actions: Action[]
  ObjectPaths: Record<string, ObjectPath>
}

export interface ResponseBody {
  Results?: { ActionId: number; Value: unknown }[]
  Error?: { Code: string; Message: string; ActionIndex: number; Location: string }
}

export interface ResponseMessage {
  /** Empty when the request as such was accepted; an action's failure is in Body.Error. */
  ErrorCode: string
  ErrorMessage: string
  Headers: Record<string, string>
  Body: ResponseBody
}
