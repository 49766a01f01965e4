// The settings of a plan whose targets are agreed: it keeps its sheets of agreement from then on.

import type { PlanSettings } from '../setting/plan-settings'

export const withAgreement = (settings: PlanSettings): PlanSettings => ({ ...settings, options: { ...settings.options, agreement: 'yes' } })
