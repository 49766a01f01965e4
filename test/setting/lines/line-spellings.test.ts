// One line for a product, however rows of the history write it.

import { expect, it } from 'vitest'
import type { SalesColumns } from '../../../shared/import/tables'
import { withLineSpellings } from '../../../shared/setting/lines/line-spellings'

const sales = (...products: string[]): SalesColumns => ({ products }) as unknown as SalesColumns

it('a product has the spelling of a line that the plan has, else the first that comes', () => {
  const typed = sales('Road Bikes', 'road  bikes', 'ＲＯＡＤ BIKES ', 'Parts', '', 'PARTS')
  expect(withLineSpellings(typed).products).toEqual(['Road Bikes', 'Road Bikes', 'Road Bikes', 'Parts', '', 'Parts'])
  expect(withLineSpellings(typed, ['PARTS', 'gone']).products.slice(3)).toEqual(['PARTS', '', 'PARTS'])
  const plain = sales('Road Bikes', 'Parts', '')
  expect(withLineSpellings(plain)).toBe(plain)
})
