import { expect, it } from 'vitest'
import { editFile } from './file-parts'
import { recalculateWithIronCalc } from './iron-calc'
import { INPUTS_NAME, PLAN_NAME, sampleFile, wrongSampleFile } from './sample'
import { expectSameNumbers, valuesInFile } from './same-numbers'

it('agrees with right results', async () => {
  const bytes = await sampleFile()
  expectSameNumbers(await valuesInFile(bytes), await recalculateWithIronCalc(bytes))
})

it('catches a wrong result', async () => {
  const bytes = await wrongSampleFile()
  const judged = await recalculateWithIronCalc(bytes)
  const values = await valuesInFile(bytes)
  expect(() => expectSameNumbers(values, judged)).toThrow(/Plan 计划!C4: 501, judged 500/)
})

it('follows a change of the total and of an override', async () => {
  const bytes = editFile(await sampleFile(), [
    { sheet: INPUTS_NAME, address: 'C3', value: 2000 },
    { sheet: PLAN_NAME, address: 'D3', value: 1 },
  ])
  const plan = (await recalculateWithIronCalc(bytes)).get(PLAN_NAME)!
  expect(plan.slice(2, 6).map((line) => line[2])).toEqual([1, 1000, 400, 1401])
})

it('keeps every digit', async () => {
  const bytes = editFile(await sampleFile(), [{ sheet: PLAN_NAME, address: 'E10', value: '=1/3+123456' }])
  const plan = (await recalculateWithIronCalc(bytes)).get(PLAN_NAME)!
  expect(plan[9][4]).toBeCloseTo(1 / 3 + 123456, 9)
})
