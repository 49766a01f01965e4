// google.script.run: what may cross between the page and Code.js, and when answers come.

/** Calls a global function of Code.js with what has crossed already. */
export type Call = (name: string, ...args: unknown[]) => Promise<unknown>

/**
 * What arrives on the other side. Source: developers.google.com/apps-script/guides/html/reference/run: "legal parameters
 * are JavaScript primitives like a Number, Boolean, String, or null, as well as JavaScript objects and arrays composed of
 * primitives, objects and arrays"; requests fail with a Date, a Function or a DOM element besides a form; undefined in an
 * array becomes null.
 */
export function crossed(value: unknown, where: string): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((item, index) => crossed(item, `${where}[${index}]`))
  if (typeof value === 'object' && isPlain(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => [key, crossed(member, `${where}.${key}`)]),
    )
  }
  throw new TypeError(`Failed due to illegal value in property: ${where}`)
}

/** Also for objects made in another global scope. */
const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value) as object | null
  return prototype === null || (Object.prototype.toString.call(value) === '[object Object]' && Object.getPrototypeOf(prototype) === null)
}

/** @param names the global functions of Code.js; those that end in '_' are private to the server. */
export function createScriptRun(call: Call, names: string[]): ScriptRunner {
  return runner(
    call,
    names,
    () => undefined,
    (error) => {
      throw error
    },
  )
}

export interface ScriptRunner {
  withSuccessHandler(handler: (result: never) => void): ScriptRunner
  withFailureHandler(handler: (error: Error) => void): ScriptRunner
}

function runner(call: Call, names: string[], onSuccess: (result: never) => void, onFailure: (error: Error) => void): ScriptRunner {
  const functions = Object.fromEntries(
    names
      .filter((name) => !name.endsWith('_'))
      .map((name) => [
        name,
        (...args: unknown[]) => {
          // Arguments that cannot cross are refused at once, the rest comes later.
          const given = args.map((arg, index) => crossed(arg, String(index)))
          call(name, ...given).then(
            (result) => onSuccess(crossed(result, 'result') as never),
            (error: unknown) => onFailure(asReceived(error)),
          )
        },
      ]),
  )
  return {
    ...functions,
    withSuccessHandler: (handler) => runner(call, names, handler, onFailure),
    withFailureHandler: (handler) => runner(call, names, onSuccess, handler),
  }
}

/** Of an error only its text arrives. */
function asReceived(error: unknown): Error {
  const { name, message } = error as Error
  return new Error(`${name ?? 'Error'}: ${message}`)
}
