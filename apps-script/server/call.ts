// Makes the calls that the sidebar has written down (calls/record.ts).

import type { Book } from './book'
import type { Chain } from './step'

/** @returns what the last call gives. */
export const carryOut = (book: Book, { app, sheet, calls }: Chain): unknown =>
  calls.reduce<unknown>(
    (target, call) => {
      const members = target as Record<string, unknown> & Record<string, (...args: unknown[]) => unknown>
      if (typeof call === 'string') return members[call]
      const [method, ...args] = call
      return members[method](...args.map((arg) => valueOf(book, arg)))
    },
    app ? { SpreadsheetApp, Charts }[app] : book.sheet(sheet!),
  )

function valueOf(book: Book, arg: unknown): unknown {
  if (Array.isArray(arg)) return arg.map((each) => valueOf(book, each))
  const { calls, formula } = Object(arg) as { calls?: unknown; formula?: string }
  if (formula) return book.dialect.print(formula)
  return calls ? carryOut(book, arg as Chain) : arg
}
