import { beforeAll, expect, it } from 'vitest'
import { editFile } from './file-parts'
import { libreOfficePresent, recalculateWithLibreOffice } from './libre-office'
import { INPUTS_NAME, PLAN_NAME, sampleFile, wrongSampleFile } from './sample'
import { expectSameNumbers, valuesInFile } from './same-numbers'

let present = false
beforeAll(async () => {
  present = await libreOfficePresent()
})

it('agrees with right results', async () => {
  if (!present) return
  const bytes = await sampleFile()
  expectSameNumbers(await valuesInFile(bytes), await recalculateWithLibreOffice(bytes))
})

it('catches a wrong result', async () => {
  if (!present) return
  const bytes = await wrongSampleFile()
  const judged = await recalculateWithLibreOffice(bytes)
  const values = await valuesInFile(bytes)
  expect(() => expectSameNumbers(values, judged)).toThrow(/Plan 计划!C4: 501, judged 500/)
})

it('follows a change of the total and of an override', async () => {
  if (!present) return
  const bytes = editFile(await sampleFile(), [
    { sheet: INPUTS_NAME, address: 'C3', value: 2000 },
    { sheet: PLAN_NAME, address: 'D3', value: 1 },
  ])
  const plan = (await recalculateWithLibreOffice(bytes)).get(PLAN_NAME)!
  expect(plan.slice(2, 6).map((line) => line[2])).toEqual([1, 1000, 400, 1401])
})
