// Carries out one request: the actions in order, objects reached by their paths, up to the first that fails.

import { asSessionError, refuse } from './host-error'
import type { Host } from './host'
import { isHostObject, type HostObject } from './host-object'
import { loadObject } from './load'
import { rangeObject } from './objects/range'
import { workbookObject } from './objects/workbook'
import { ACTION, PATH, type Action, type ArgumentInfo, type ObjectPath, type RequestBody, type ResponseBody } from './wire'

/** What earlier actions did stays done, as in Excel. A fault of ours (no refusal) is thrown. */
export async function runBatch(host: Host, body: RequestBody): Promise<ResponseBody> {
  const batch = new Batch(host, body.ObjectPaths)
  const results: { ActionId: number; Value: unknown }[] = []
  let at = 0
  try {
    for (; at < body.Actions.length; at++) {
      results.push({ ActionId: body.Actions[at].Id, Value: await batch.run(body.Actions[at]) })
    }
    // What the grid refuses only now was asked for by one of the actions; the last stands for them.
    at = body.Actions.length - 1
    host.flush()
    return { Results: results }
  } catch (error) {
    const refusal = asSessionError(error) ?? rethrow(error)
    const left = flushRest(host)
    const message = left ? `${refusal.message} ${left.message}` : refusal.message
    return { Error: { Code: refusal.code, Message: message, ActionIndex: at, Location: batch.location(body.Actions[at]) } }
  } finally {
    host.ranges.endBatch()
  }
}

/** What was half built before the failure goes in; a second refusal is told with the first. */
function flushRest(host: Host): Error | undefined {
  try {
    host.flush()
    return undefined
  } catch (error) {
    return asSessionError(error) ?? rethrow(error)
  }
}

const rethrow = (error: unknown): never => {
  throw error
}

class Batch {
  private objects = new Map<number, HostObject | null>()
  private keptPaths = new Set<number>()
  private calculated = false

  constructor(
    private readonly host: Host,
    private readonly paths: Record<string, ObjectPath>,
  ) {}

  async run(action: Action): Promise<unknown> {
    if (action.ActionType === ACTION.trace || action.ActionType === ACTION.ensureUnchanged) return null
    const object = this.object(action.ObjectPathId)
    if (action.ActionType === ACTION.instantiate) return this.identity(action.ObjectPathId, object)
    if (action.ActionType === ACTION.query) {
      // Excel has calculated before it answers.
      if (!this.calculated) await this.host.grid.settled()
      this.calculated = true
      return object && loadObject(object, action.QueryInfo ?? {})
    }
    this.calculated = false
    if (!object && action.Name.startsWith('_')) return null
    if (!object) return refuse('ItemNotFound', `${this.location(action)} of an object that is not there`)
    if (action.ActionType === ACTION.setProperty) return this.assign(object, action)
    if (action.ActionType === ACTION.method) return this.call(object, action)
    return refuse('ApiNotFound', `action type ${action.ActionType}`)
  }

  /** The member as a programmer would look for it: 'Range.values'. */
  location({ ObjectPathId, Name }: Action): string {
    const reached = this.objects.get(ObjectPathId)
    const path = this.paths[ObjectPathId]
    if (reached || path?.ParentObjectPathId === undefined) return member(reached?.type, Name)
    const parent = this.objects.get(path.ParentObjectPathId)
    return member(parent?.type ?? this.paths[path.ParentObjectPathId]?.Name, path.Name || 'getItem')
  }

  private assign(object: HostObject, { Name, ArgumentInfo }: Action): null {
    const set = object.set?.[Name] ?? refuse('ApiNotFound', `the embedded Excel has no ${object.type}.${Name} to set`)
    set(this.values(ArgumentInfo)[0] as never)
    return null
  }

  private call(object: HostObject, { Name, ArgumentInfo, ObjectPathId }: Action): unknown {
    if (Name === '_KeepReference') {
      this.keptPaths.add(ObjectPathId)
      return null
    }
    if (Name === '_RemoveReference') {
      this.host.ranges.forget(String(ArgumentInfo?.Arguments?.[0]))
      return null
    }
    // The library's own notes to its host: array sizes to check, events to send. The preview sends no events.
    if (Name.startsWith('_') && !object.call?.[Name]) return null
    const answer = this.method(object, Name)(...(this.values(ArgumentInfo) as never[]))
    return answer === undefined || isHostObject(answer) ? null : answer
  }

  private method(object: HostObject, name: string): (...args: never[]) => unknown {
    return object.call?.[name] ?? refuse('ApiNotFound', `the embedded Excel has no ${object.type}.${name}()`)
  }

  private identity(id: number, object: HostObject | null): Record<string, unknown> | null {
    if (!object) return null
    const identity: Record<string, unknown> = object.id === undefined ? {} : { Id: object.id }
    if (object.range && this.keptPaths.has(id)) identity._ReferenceId = this.host.ranges.keep(object.range)
    return identity
  }

  private object(id: number): HostObject | null {
    const known = this.objects.get(id)
    if (known !== undefined) return known
    const object = this.reach(this.paths[id] ?? refuse('InvalidArgument', `object path ${id}`))
    this.objects.set(id, object)
    return object
  }

  private reach(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return workbookObject(this.host)
    if (path.ObjectPathType === PATH.missing) return null
    if (path.ObjectPathType === PATH.reference) {
      return rangeObject(this.host, this.host.ranges.byId(path.Name) ?? refuse('ItemNotFound', `range ${path.Name} is no longer kept`))
    }
    const parent = this.object(path.ParentObjectPathId!)
    if (!parent) return null
    const args = this.values(path.ArgumentInfo)
    if (path.ObjectPathType === PATH.indexer) return indexed(parent)(...(args as [never]))
    if (path.ObjectPathType === PATH.property) {
      return (parent.part?.[path.Name] ?? refuse('ApiNotFound', `the embedded Excel has no ${parent.type}.${path.Name}`))()
    }
    if (path.ObjectPathType !== PATH.method) return refuse('ApiNotFound', `object path type ${path.ObjectPathType}`)
    const name = path.Name
    if (name === 'GetItem' && !parent.call?.GetItem) return indexed(parent)(...(args as [never]))
    return this.method(parent, name)(...(args as never[])) as HostObject | null
  }

  private values({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((value, i) => {
      const id = ReferencedObjectPathIds[i]
      if (Array.isArray(id)) return this.values({ Arguments: value as unknown[], ReferencedObjectPathIds: id as number[] })
      return id ? this.object(id) : value
    })
  }
}

const member = (type: string | undefined, name: string): string =>
  [type, name.charAt(0).toLowerCase() + name.slice(1)].filter(Boolean).join('.')

const indexed = (parent: HostObject): ((key: never) => HostObject) =>
  parent.item ?? refuse('ApiNotFound', `the embedded Excel has no ${parent.type}.getItem()`)
