// The few words of vitest that a conformance suite uses, for running it inside a page.

import { JestAsymmetricMatchers, JestChaiExpect } from '@vitest/expect'
import * as chai from 'chai'

chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

type Step = () => void | Promise<void>

export interface CollectedTest {
  name: string
  run: () => Promise<void>
}

export const collected: CollectedTest[] = []

let path: string[] = []
let before: Step[] = []

export function describe(name: string, body: () => void): void {
  const [outerPath, outerBefore] = [path, before]
  path = [...path, name]
  before = [...before]
  body()
  path = outerPath
  before = outerBefore
}

export const beforeEach = (step: Step): void => void before.push(step)

export function it(name: string, body: Step): void {
  const steps = before
  collected.push({
    name: [...path, name].join(' > '),
    run: async () => {
      for (const step of steps) await step()
      await body()
    },
  })
}

it.each =
  <T>(cases: T[]) =>
  (name: string, body: (value: T) => void | Promise<void>): void => {
    for (const value of cases) it(name.replace('%s', String(value)), () => body(value))
  }

/** vitest's own matchers on chai; the asymmetric ones hang on `expect` as they do there. */
export const expect = Object.assign((value: unknown) => chai.expect(value), chai.expect as unknown as object)
