// The packages that the methods are measured against. They stand in this folder's own package.json: npm ci --prefix test/bench

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = createRequire(import.meta.url)

/** A linear program: least cost, sums that must be met, and each variable from 0 to 1. */
export interface Program {
  costs: Map<string, number>
  /** Names of the variables that sum to the count. */
  sums: { of: string[]; count: number }[]
}

export interface Rivals {
  largestRemainderRound(total: number, weights: readonly number[]): number[]
  hareNiemeyer(total: number, weights: readonly number[]): number[]
  /** Values by variable; what is left out is 0. */
  highs(program: Program): Map<string, number>
  yalps(program: Program): Map<string, number>
}

/** undefined where they are not installed. */
export async function loadRivals(): Promise<Rivals | undefined> {
  if (!existsSync(fileURLToPath(new URL('node_modules/', import.meta.url)))) return undefined
  // By a name that is no literal, so that nothing else has to find them.
  const load = async <Module>(name: string): Promise<Module> => (await import(pathToFileURL(here.resolve(name)).href)) as Module
  await load<unknown>('largest-remainder-round')
  const spread = (Array.prototype as unknown as { spread: (this: number[], total: number) => number[] }).spread
  // It puts itself among the methods of every array, where loops over keys would meet it.
  delete (Array.prototype as unknown as Record<string, unknown>).spread
  type Votes = Record<string, number>
  const { default: hare } = await load<{ default: (votes: Votes, seats: number) => Votes }>('hare-niemeyer')
  type Solver = { solve(text: string): { Columns: Record<string, { Primal: number }> } }
  const { default: loadHighs } = await load<{ default: () => Promise<Solver> }>('highs')
  const highs = await loadHighs()
  const { solve } = await load<{ solve: (model: object) => { variables: [string, number][] } }>('yalps')
  return {
    largestRemainderRound: (total, weights) => spread.call([...weights], total),
    hareNiemeyer: (total, weights) => Object.values(hare(Object.fromEntries(weights.map((weight, i) => [`p${i}`, weight])), total)),
    highs: (program) => {
      const { Columns } = highs.solve(asText(program))
      return new Map(Object.entries(Columns).map(([name, { Primal }]) => [name, Primal]))
    },
    yalps: (program) => new Map(solve(asModel(program)).variables),
  }
}

/** The program in the LP format of CPLEX. */
function asText({ costs, sums }: Program): string {
  const terms = [...costs].map(([name, cost]) => `${cost < 0 ? '-' : '+'} ${Math.abs(cost)} ${name}`)
  const rows = sums.map(({ of, count }, row) => ` r${row}: ${of.join(' + ')} = ${count}`)
  // Lines are cut, since the format knows a longest one.
  return `Minimize\n obj: ${terms.join('\n  ')}\nSubject To\n${rows.join('\n').replaceAll(' + ', '\n + ')}\nBounds\n${[...costs.keys()].map((name) => ` 0 <= ${name} <= 1`).join('\n')}\nEnd\n`
}

function asModel({ costs, sums }: Program) {
  const variables = new Map(
    [...costs].map(([name, cost]) => [
      name,
      new Map<string, number>([
        ['cost', cost],
        [`most ${name}`, 1],
      ]),
    ]),
  )
  sums.forEach(({ of }, row) => of.forEach((name) => variables.get(name)!.set(`sum ${row}`, 1)))
  const constraints = new Map<string, { equal: number } | { max: number }>(sums.map(({ count }, row) => [`sum ${row}`, { equal: count }]))
  for (const name of costs.keys()) constraints.set(`most ${name}`, { max: 1 })
  return { direction: 'minimize', objective: 'cost', constraints, variables }
}
