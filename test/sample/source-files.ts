// Finds the AdventureWorks tables beside the checkout, where they are.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { AdventureWorks } from './adventureworks-source'

const folder = new URL('../../../shared/data/adventureworks/', import.meta.url)
const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')

export const hasSource = existsSync(fileURLToPath(new URL('SalesPerson.csv', folder)))

/** @throws Error when the source is not there; ask hasSource first. */
export const readSource = (): AdventureWorks & { licence: string } => ({
  orders: read('SalesOrderHeader_rebuilt.csv'),
  salesPeople: read('SalesPerson.csv'),
  territories: read('SalesTerritory.csv'),
  employees: read('Employee.csv'),
  licence: read('LICENSE.txt'),
})
