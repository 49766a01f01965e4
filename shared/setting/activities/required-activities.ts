// The sales funnel read backwards: how many deals, visits and leads a target needs.

/**
 * @param deals how many must be won in the end
 * @param rates conversion from each stage to the next, in order, above 0 up to 1; the last leads to a deal
 * @returns how many are needed at each of those stages, in order, not rounded
 * Source: needed at stage j = deals / Π conversion j → won.
 */
export function requiredActivities(deals: number, rates: readonly number[]): number[] {
  const needed = new Array<number>(rates.length)
  let next = deals
  for (let stage = rates.length - 1; stage >= 0; stage--) {
    next /= rates[stage]
    needed[stage] = next
  }
  return needed
}
