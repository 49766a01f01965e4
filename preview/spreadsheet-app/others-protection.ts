// A protection by somebody else, who did not name this person among its editors.

import type { Environment } from './environment'
import { rectOfLock, type OthersLock } from './person'
import { Range } from './range'

export class OthersProtection {
  constructor(
    private readonly environment: Environment,
    private readonly sheetId: string,
    private readonly lock: OthersLock,
  ) {}

  isWarningOnly(): boolean {
    return false
  }
  canEdit(): boolean {
    return false
  }
  getDescription(): string {
    return this.lock.description ?? ''
  }
  getRange(): Range {
    const { rowCount, columnCount } = this.environment.sheet(this.sheetId)
    const rect = this.lock.address === undefined ? { row: 0, column: 0, rows: rowCount, columns: columnCount } : rectOfLock(this.lock)
    return this.environment.wrap('Range', new Range(this.environment, this.sheetId, rect))
  }
  /** "Throws an exception if the user does not have permission to edit the protected range or sheet" (Protection.getEditors). */
  getEditors(): never {
    throw new Error('You do not have permission to perform that action.')
  }
}
