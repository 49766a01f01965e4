// A preview after another of the same tables: nothing is read again, and the plan is the one that a reading anew would give.

import { describe, expect, it } from 'vitest'
import { buildPlan, previewPlan } from '../../shared/commands'
import { company, companySettings } from '../support/company'
import { gridHosts } from '../support/grid-hosts'

const OPTIONS = { now: '2014-01-06T09:00:00Z', declaredBy: 'Ann' }

describe.each(gridHosts.slice(0, 1))('in $name', ({ open }) => {
  it('reads neither workbook nor tables twice, and is built as shown', async () => {
    const { port } = await open()
    let reads = 0
    const counted: typeof port = { ...port, read: (...args) => (reads++, port.read(...args)), apply: port.apply.bind(port) }
    const source = company({ reps: 12 })
    const shown = await previewPlan(counted, source, companySettings())
    expect(shown.shareTables).toContain('history')
    const first = reads
    const tried = { ...companySettings(), options: { blendEqual: 0.3 } }
    const again = await previewPlan(counted, source, tried, { after: shown })
    expect(reads).toBe(first)
    expect(again).toEqual(await previewPlan(port, source, tried))
    expect(again.stamp).not.toBe(shown.stamp)
    // Another year reads other months: the tables are read anew.
    const later = { ...companySettings(), year: companySettings().year + 1 }
    expect(await previewPlan(counted, source, later, { after: again })).toEqual(await previewPlan(port, source, later))
    const built = await buildPlan(port, source, tried, { ...OPTIONS, shown: again.stamp })
    expect(built.plan.settings.options).toEqual({ blendEqual: 0.3 })
  })
})
