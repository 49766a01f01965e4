// Wraps an object so that it is as strict as the host: only its methods can be reached, everything else throws by name.

/** From what a script holds to what it stands for. */
const originals = new WeakMap<object, object>()

/** Told of each call before it is carried out; a test may throw from it. */
export type CallListener = (className: string, method: string) => void

/**
 * @param className as the host calls it, for messages and counts.
 * @returns the wrapped object; methods that answer the object itself answer the wrapped one.
 */
export function strict<T extends object>(className: string, target: T, onCall: CallListener): T {
  const wrapped: T = new Proxy(target, {
    get(object, member) {
      if (typeof member === 'symbol') return undefined
      const value = member === 'constructor' ? undefined : (object as Record<string, unknown>)[member]
      if (typeof value !== 'function') {
        if (value !== undefined && isConstant(member)) return value
        throw new TypeError(`${className}.${member} is not a function (the stand-in does not know it)`)
      }
      return (...args: unknown[]) => {
        onCall(className, member)
        const result: unknown = value.apply(object, args)
        return result === object ? wrapped : result
      }
    },
    set(_object, member) {
      throw new TypeError(`${className}.${String(member)} cannot be set`)
    },
    has: () => true,
    ownKeys: () => [],
  })
  originals.set(wrapped, target)
  return wrapped
}

/** Enumerations such as SpreadsheetApp.ProtectionType begin with a capital letter. */
const isConstant = (member: string): boolean => /^[A-Z]/.test(member)

/** An enumeration whose values are their own names; an unknown name throws. */
export const enumeration = <Name extends string>(enumName: string, names: readonly Name[]): Readonly<Record<Name, string>> =>
  new Proxy(Object.fromEntries(names.map((name) => [name, name])) as unknown as Record<Name, string>, {
    get(object, member) {
      if (typeof member === 'symbol') return undefined
      if (!(member in object)) throw new TypeError(`${enumName}.${member} is not known to the stand-in`)
      return object[member as Name]
    },
  })

/**
 * The object behind what a script passes.
 * @throws the host's words when it is something else.
 */
export function original<T extends object>(kind: new (...args: never[]) => T, value: unknown, method: string): T {
  const target = typeof value === 'object' && value !== null ? originals.get(value) : undefined
  if (!(target instanceof kind)) throw new Error(`The parameters don't match the method signature for ${method}.`)
  return target
}
