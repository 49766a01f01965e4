// The error of every method that splits a total: it says why, by how much and who.

/** Why a split is impossible; the words for it are with those who show it. */
export type AllocationReason =
  | 'invalid-total'
  | 'invalid-weight'
  | 'invalid-bound'
  | 'invalid-lock'
  | 'invalid-unit'
  | 'length-mismatch'
  | 'floor-above-cap'
  | 'floors-exceed-total'
  | 'caps-below-total'
  | 'locks-exceed-total'
  | 'locks-below-total'
  | 'zero-weights'
  | 'unit-too-coarse'
  | 'margins-differ'
  | 'row-blocked'
  | 'column-blocked'
  | 'not-convergent'

/** Thrown where no allocation can satisfy what was asked. */
export class AllocationError extends Error {
  override readonly name = 'AllocationError'

  /**
   * @param reason machine-readable code
   * @param amount by how much, in the unit of the total (0 where it has no meaning)
   * @param indices positions of the parts (rows, columns) at fault
   * @param message for logs, where there is more to say; what is loaded for every formula has none
   */
  constructor(
    readonly reason: AllocationReason,
    readonly amount: number,
    readonly indices: readonly number[],
    message = `${reason}: ${amount}`,
  ) {
    super(message)
  }
}
