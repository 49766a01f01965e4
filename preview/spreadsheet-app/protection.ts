// Protection of a whole sheet.

import { asHost, type Environment } from './environment'
import { Range } from './range'
import { original } from './strict'

export class Protection {
  constructor(
    private readonly environment: Environment,
    private readonly sheetId: string,
  ) {}

  isWarningOnly(): boolean {
    return this.state.warningOnly
  }
  /** Everybody may edit what only warns, and whoever protected a sheet may edit it. */
  canEdit(): boolean {
    return true
  }
  getDescription(): string {
    return ''
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.#change({ warningOnly })
  }
  getUnprotectedRanges(): Range[] {
    return this.state.unlocked.map((rect) => this.environment.wrap('Range', new Range(this.environment, this.sheetId, rect)))
  }
  setUnprotectedRanges(ranges: unknown[]): this {
    const given = ranges.map((range) => original(Range, range, 'Protection.setUnprotectedRanges'))
    if (given.some((range) => range.sheetId !== this.sheetId)) throw new Error('Unprotected ranges must be on the protected sheet.')
    return this.#change({ unlocked: given.map(({ rect }) => rect) })
  }
  remove(): void {
    this.environment.sheet(this.sheetId).unprotect()
  }

  private get state() {
    const state = this.environment.sheet(this.sheetId).protection()
    if (!state) throw new Error('The protection was removed.')
    return state
  }
  #change(changed: Partial<typeof this.state>): this {
    asHost(() => this.environment.sheet(this.sheetId).protect({ ...this.state, ...changed }))
    return this
  }
}
