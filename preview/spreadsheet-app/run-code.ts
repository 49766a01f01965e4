// Runs the bundled Code.js over a grid, as Google does: its global functions, the menu and google.script.run.

import type { Grid } from '../grid/grid'
import type { CallCounts, StandInOptions } from './environment'
import { createStandIn, type Shown } from './globals'
import { createScriptRun, type Call, type ScriptRunner } from './script-run'

export interface RunningCode {
  /** What onOpen put into the menu. */
  menu: Shown['menu']
  shown: Shown
  /** Calls a global function, arguments and result as they are. */
  call: Call
  /** For the sidebar's page. */
  scriptRun: ScriptRunner
  counts: CallCounts
  /** Names of the global functions. */
  names: string[]
}

export type GlobalFunctions = Record<string, (...args: unknown[]) => unknown>

/** Evaluates Code.js with these globals and answers its global functions. */
export type Evaluate = (codeText: string, globals: Record<string, object>, names: string[]) => GlobalFunctions

/** There is no page and no network on Google's side. */
const NOT_THERE = ['window', 'self', 'document', 'navigator', 'fetch', 'XMLHttpRequest', 'localStorage', 'setTimeout', 'process', 'require']

/** In a function's scope, for a page. A test gives one that runs in a scope of its own. */
export const inFunction: Evaluate = (codeText, globals, names) => {
  const body = `${codeText}\nreturn { ${names.join(', ')} }`
  // Running a text as a program is the purpose: it is the bundle that was built here, and Google runs it the same way.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const scope = new Function(...Object.keys(globals), ...NOT_THERE, body) as (...values: unknown[]) => GlobalFunctions
  return scope(...Object.values(globals))
}

/** @param codeText the bundle as built; its onOpen is called, as when a person opens the spreadsheet. */
export function runCode(codeText: string, grid: Grid, options: StandInOptions = {}, evaluate: Evaluate = inFunction): RunningCode {
  const { globals, counts, shown } = createStandIn(grid, options)
  const names = [...codeText.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name)
  const functions = evaluate(codeText, globals, names)
  const call: Call = async (name, ...args) => {
    if (!names.includes(name)) throw new Error(`Script function not found: ${name}`)
    // Google has calculated before a script reads.
    await grid.settled()
    return functions[name](...args)
  }
  if (names.includes('onOpen')) functions.onOpen({ authMode: 'FULL' })
  return { menu: shown.menu, shown, call, scriptRun: createScriptRun(call, names), counts, names }
}
