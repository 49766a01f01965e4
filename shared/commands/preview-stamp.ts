// Tells whether a plan is the one that a person was shown: another person may have changed the workbook in the meantime.

import { fingerprint } from '../workbook/canonical'
import type { PlanPreview } from './contracts'

/** The same for previews of which a person sees the same numbers, sheets, kept changes and warnings. */
export function previewStamp({ plan, sheets, kept, warnings }: Omit<PlanPreview, 'stamp'>): string {
  const nodes = plan.nodes.map(({ key, name, target, months }) => [key, name, target, months])
  return fingerprint({ value: JSON.stringify([plan.settings, nodes, sheets, kept, warnings]) })
}
