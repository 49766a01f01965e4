// Collects sales row by row into columns.

import type { RawTable, SalesColumns } from './tables'

export interface Sale {
  /** Day serial. */
  date: number
  owner: string
  /** In currency. */
  value: number
  metric: string
  product: string
  id: string
  currency: string
  rowNumber: number
}

export class SalesList {
  private readonly dates: number[] = []
  private readonly values: number[] = []
  private readonly rowNumbers: number[] = []
  private readonly columns: Pick<SalesColumns, 'owners' | 'metrics' | 'products' | 'ids' | 'currencies'> = {
    owners: [],
    metrics: [],
    products: [],
    ids: [],
    currencies: [],
  }

  add(sale: Sale): void {
    this.dates.push(sale.date)
    this.values.push(sale.value)
    this.rowNumbers.push(sale.rowNumber)
    this.columns.owners.push(sale.owner)
    this.columns.metrics.push(sale.metric)
    this.columns.products.push(sale.product)
    this.columns.ids.push(sale.id)
    this.columns.currencies.push(sale.currency)
  }

  /** @param rest what messages need: columns, rows that could not be read. */
  finish(table: RawTable, rest: Partial<SalesColumns>): SalesColumns {
    return {
      dates: Int32Array.from(this.dates),
      values: Float64Array.from(this.values),
      rowNumbers: Int32Array.from(this.rowNumbers),
      ...this.columns,
      source: table.source,
      ...rest,
    }
  }
}
