// Random companies with over-assignment at two levels.

import fc from 'fast-check'
import type { PlanRequest } from '../../../shared/setting/plan/plan-request'
import type { RandomOptions } from '../random-company'
import { randomRequest } from '../random-company'

const rate = fc.oneof(
  fc.constantFrom(0.08, 0.1, 0.15),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000),
)

export const randomOver = (options: RandomOptions): fc.Arbitrary<PlanRequest> =>
  fc.tuple(randomRequest(options), rate, rate).map(([request, ofCompany, ofUnits]) => {
    const { nodes } = { nodes: request.team }
    const parents = new Set(nodes.map(({ parent }) => parent))
    const hands = (level: string): boolean => nodes.some((row) => row.level === level && parents.has(row.id))
    const rates = [
      { level: 'Company ', rate: ofCompany },
      { level: 'unit', rate: ofUnits },
    ].filter(({ level }) => hands(level.trim().toLowerCase()))
    return { ...request, settings: { ...request.settings, overAssignment: rates } }
  })
