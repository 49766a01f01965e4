// Scenarios that answer from the sample: a book to choose from, and a comparison with a plan of more.

import type { ScenarioComparison } from '../../../shared/commands/compare-scenarios'
import type { ScenarioBook } from '../../../shared/commands/kept-scenarios'
import type { Locale } from '../../../shared/i18n/messages'
import { OPTION_KEYS } from '../../../shared/setting/options/options'
import { comparedTargets, comparePlans } from '../../../shared/setting/scenario/compare-plans'
import { currentDriver } from '../../../shared/setting/scenario/current-driver'
import { driverLook, driverOf, SETTING_DRIVERS } from '../../../shared/setting/scenario/drivers'
import type { Drivers } from '../../../shared/setting/scenario/drivers'
import { samplePlan } from './plans'

const lookOf = (key: string) => driverLook(driverOf(key)!, () => undefined)

export function bookOf(locale: Locale, names: readonly string[] = []): ScenarioBook {
  const plan = samplePlan(locale)
  return {
    drivers: [...SETTING_DRIVERS, ...OPTION_KEYS].map((key) => ({ key, look: lookOf(key), now: currentDriver(driverOf(key)!, plan, {}) })),
    people: plan.nodes.slice(1).map(({ key, name, target }) => ({ id: key, name, target })),
    kept: names.map((name, at) => ({
      name,
      on: 41_645 + at,
      drivers: new Map([['growth', 0.1 + at / 20]]),
      targets: comparedTargets(plan),
    })),
  }
}

/** The sample beside one of 5% more. */
export function comparisonOf(locale: Locale, drivers: Drivers): ScenarioComparison {
  const plan = samplePlan(locale)
  const more = samplePlan(locale, { ...plan.settings, target: Math.round(plan.settings.target * 1.05) })
  return {
    rows: comparePlans(comparedTargets(plan), more),
    drivers: [...drivers].map(([key, after]) => ({ key, look: lookOf(key), before: currentDriver(driverOf(key)!, plan, {}), after })),
    plan,
    taken: { source: { kind: 'workbook', scenario: {} }, settings: more.settings },
    on: {},
  }
}
