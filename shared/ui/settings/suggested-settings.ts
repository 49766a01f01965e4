// Settings that the tables themselves suggest, while a person has not typed any.

import type { SuggestedSettings } from '../../commands/contracts'
import type { PlanSettings } from '../../setting/plan-settings'

/** What is known when tables have been looked at. */
interface Known {
  /** Of the plan that stands in the workbook, whose currency stays. */
  planned?: PlanSettings
  /** Suggested at an earlier look: not said twice, since a person may have changed it. */
  before?: SuggestedSettings
}

/** A history that ended years ago is planned on from there; its currency is that of the plan. */
export function withSuggestions(settings: PlanSettings, suggests: SuggestedSettings, { planned, before = {} }: Known = {}): PlanSettings {
  if (!Number.isNaN(settings.target)) return settings
  const { currency, lastYear } = suggests
  return {
    ...settings,
    ...(currency === undefined || currency === before.currency || planned ? {} : { currency }),
    ...(lastYear === undefined || lastYear === before.lastYear ? {} : { year: Math.min(settings.year, lastYear + 1) }),
  }
}
