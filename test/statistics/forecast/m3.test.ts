// Both forecasts against the 18 held-out months of the M3 competition, beside the reference methods on the same series.

import { describe, expect, it } from 'vitest'
import { comb, theta } from '../../../shared/statistics'
import { truth } from '../../truth'

interface M3 {
  series: { id: string; x: number[]; xx: number[] }[]
}
interface Benchmarks {
  methods: string[]
  per_series: { id: string; sMAPE: number[] }[]
}

const m3 = truth<M3>('m3_monthly')
const benchmarks = truth<Benchmarks>('m3_monthly_benchmarks')

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const smape = (forecasts: number[], actuals: number[]) =>
  mean(actuals.map((actual, h) => (200 * Math.abs(actual - forecasts[h])) / (Math.abs(actual) + Math.abs(forecasts[h]))))

describe.skipIf(!m3 || !benchmarks).each([
  ['theta', theta, 'Theta'],
  ['comb', comb, 'Com'],
] as const)('%s on the M3 monthly series', (_name, method, rival) => {
  const column = benchmarks?.methods.indexOf(rival) ?? -1
  const reference = new Map(benchmarks?.per_series.map(({ id, sMAPE }) => [id, sMAPE[column]]))
  const known = (m3?.series ?? []).filter(({ id }) => reference.has(id))
  const forecasts = known.map(({ x, xx }) => method(x, 12, xx.length))

  it('errs less than the reference of the same name, and than the reference Theta', () => {
    expect(known.length).toBeGreaterThan(700)
    const error = mean(known.map(({ xx }, i) => smape(forecasts[i].mean, xx)))
    expect(error).toBeLessThan(mean(known.map(({ id }) => reference.get(id) as number)))
    const thetaColumn = benchmarks?.methods.indexOf('Theta') ?? -1
    const ids = new Set(known.map(({ id }) => id))
    const rivals = (benchmarks?.per_series ?? []).filter(({ id }) => ids.has(id))
    // Half a point below: what the shrunk seasons and the ratios are there for.
    expect(error).toBeLessThan(mean(rivals.map(({ sMAPE }) => sMAPE[thetaColumn])) - 0.4)
  })

  it('gives intervals that hold about as many values as they promise', () => {
    const inside = known.flatMap(({ xx }, i) =>
      xx.map((actual, h) => Number(actual >= forecasts[i].lower[h] && actual <= forecasts[i].upper[h])),
    )
    expect(mean(inside)).toBeGreaterThan(0.9)
    expect(mean(inside)).toBeLessThan(0.98)
  })
})
