// NamedRange: a workbook-wide name for cells.

import { parseReference, quoteSheet, rectAddress } from '../../shared/workbook/address'
import type { Environment } from './environment'
import type { Range } from './range'

export class NamedRange {
  constructor(
    private readonly environment: Environment,
    private readonly name: string,
  ) {}

  getName(): string {
    return this.name
  }
  remove(): void {
    this.environment.grid.deleteName(this.name)
  }
}

/** @param sheetId only those that name cells of this sheet. */
export const namedRanges = (environment: Environment, sheetId?: string): NamedRange[] =>
  environment.grid
    .names()
    .filter(({ reference }) => sheetId === undefined || sheetOf(environment, reference)?.id === sheetId)
    .map(({ name }) => environment.wrap('NamedRange', new NamedRange(environment, name)))

export function setNamedRange(environment: Environment, name: string, range: Range): void {
  environment.grid.setName(name, `${quoteSheet(range.grid.name)}!${rectAddress(range.rect, true)}`)
}

function sheetOf(environment: Environment, reference: string) {
  const name = parseReference(reference)?.sheet
  return name === undefined ? undefined : environment.grid.sheetByName(name)
}
