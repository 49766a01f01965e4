// What another person changes between preview and build is never overwritten unseen.

import { expect, describe, it } from 'vitest'
import { buildPlan, previewPlan } from '../../shared/commands'
import { company, companySettings } from '../support/company'
import { gridHosts, placeOnSheet, sheetNamed, typeInto } from '../support/grid-hosts'
import { pictureOf } from '../support/sheets-code'

const OPTIONS = { now: '2014-01-06T09:00:00Z', declaredBy: 'Ann' }
const SOURCE = { kind: 'workbook' } as const

describe.each(gridHosts)('in $name', ({ open }) => {
  it('a plan that would be another than the one shown is refused, and built once it was looked at again', async () => {
    const { port, grid } = await open()
    await buildPlan(port, company({ reps: 12 }), companySettings(), OPTIONS)
    const { stamp: shown } = await previewPlan(port, SOURCE, companySettings())
    const cascade = sheetNamed(grid, 'Cascade')
    typeInto(cascade, placeOnSheet(cascade, 'n:r3', 'override'), 3_000_000)
    const before = pictureOf(grid)
    await expect(buildPlan(port, SOURCE, companySettings(), { ...OPTIONS, shown })).rejects.toMatchObject({
      name: 'HostError',
      code: 'changed',
    })
    expect(pictureOf(grid)).toEqual(before)
    const again = await previewPlan(port, SOURCE, companySettings())
    expect(again.kept).toMatchObject([{ kind: 'override', value: 3_000_000 }])
    await buildPlan(port, SOURCE, companySettings(), { ...OPTIONS, shown: again.stamp })
  })

  it("what does not change the plan is nobody's matter", async () => {
    const { port, grid } = await open()
    await buildPlan(port, company({ reps: 12 }), companySettings(), OPTIONS)
    const { stamp: shown } = await previewPlan(port, SOURCE, companySettings())
    sheetNamed(grid, 'Mine').write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 'a note' }]])
    await buildPlan(port, SOURCE, companySettings(), { ...OPTIONS, shown })
  })
})
