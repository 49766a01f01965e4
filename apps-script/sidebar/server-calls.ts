// google.script.run with promises.

import type { ServerFunctions } from '../server/wire'

/** As Google gives it to the page: each handler answers a runner, whose members are the functions of Code.js. */
export interface ScriptRun {
  withSuccessHandler(handler: (result: never) => void): ScriptRun
  withFailureHandler(handler: (error: Error) => void): ScriptRun
}

export type ServerCalls = {
  [Name in keyof ServerFunctions]: (...args: Parameters<ServerFunctions[Name]>) => Promise<ReturnType<ServerFunctions[Name]>>
}

export function serverCalls(run: ScriptRun): ServerCalls {
  const call = <Name extends keyof ServerFunctions>(name: Name): ServerCalls[Name] =>
    ((...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const runner = run.withSuccessHandler(resolve).withFailureHandler(reject) as unknown as Record<string, (...args: unknown[]) => void>
        runner[name](...args)
      })) as ServerCalls[Name]
  return {
    readWorkbook: call('readWorkbook'),
    readRows: call('readRows'),
    applyPatch: call('applyPatch'),
    recoverWorkbook: call('recoverWorkbook'),
    showCell: call('showCell'),
    commandsPage: call('commandsPage'),
  }
}
