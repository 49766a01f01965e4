// A product that rows of the history write in several ways is one line: in another case or width, or with other spaces.

import { folded } from '../../import/folded'
import type { SalesColumns } from '../../import/tables'

/**
 * The history with one spelling of each product: that of a line that the plan has already, else the first that comes. The same
 * object where nothing changes.
 */
export function withLineSpellings(sales: SalesColumns, standing: readonly string[] = []): SalesColumns {
  const spellings = new Map<string, string>()
  const of = new Map<string, string>()
  for (const name of new Set([...standing, ...sales.products])) {
    const plain = folded(name)
    const spelling = spellings.get(plain) ?? name
    spellings.set(plain, spelling)
    of.set(name, spelling)
  }
  if ([...of].every(([name, spelling]) => name === spelling)) return sales
  return { ...sales, products: sales.products.map((name) => of.get(name) ?? name) }
}
