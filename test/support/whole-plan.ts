// A plan with everything that a plan may have beside the plain one: further tables, product lines, over-assignment, agreement.

import { sampleSettings } from '../../shared/commands'
import type { PlanSource } from '../../shared/commands/contracts'
import type { Locale } from '../../shared/i18n/messages'
import { SYNTHETIC_KEYS } from '../../shared/sample/synthetic-keys'
import type { PlanSettings } from '../../shared/setting/plan-settings'
import { fullTables } from './full-tables'

const METRICS = [
  'id,name,unit,kind,total,owner,ratios below',
  'customers,New customers,,sum,370,,',
  'conversion,Conversion,%,ratio,32%,,raised',
  'product,Product knowledge,level,level,4,,',
].join('\n')

export function wholePlan(locale: Locale): { source: PlanSource; settings: PlanSettings } {
  const { team, history, ramps } = fullTables()
  return {
    source: {
      kind: 'files',
      team: { name: 'team.csv', content: team },
      history: { name: 'history.csv', content: history },
      inputs: {
        ...Object.fromEntries(SYNTHETIC_KEYS.map((key) => [key, 'sample' as const])),
        ramps: { name: 'ramps.csv', content: ramps },
        metrics: { name: 'metrics.csv', content: METRICS },
      },
    },
    settings: {
      ...sampleSettings(locale),
      overAssignment: [{ level: 'Region', rate: 0.08 }],
      options: { agreement: 'yes', lines: 'yes', seasons: 'team', blendHistory: 0.8, blendMarket: 0.2 },
    },
  }
}
