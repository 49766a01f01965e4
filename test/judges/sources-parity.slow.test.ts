// A plan with goals, market and a blend of shares gives the engine's values when a second engine recalculates it, and stays live.

import { describe, expect, it } from 'vitest'
import type { PlanSource } from '../../shared/commands/contracts'
import { keyedSheet } from '../support/keyed-values'
import { changed } from '../support/live'
import { planFile } from '../support/plan-file'
import { editFile } from './file-parts'
import { recalculateWithIronCalc } from './iron-calc'
import { expectSameNumbers, valuesInFile } from './same-numbers'

const table = (name: string, ...lines: string[]) => ({ name, content: lines.join('\n') })
const source: PlanSource = {
  kind: 'sample',
  inputs: {
    goals: table('goals.csv', 'goal,amount,carried by', 'As last year,31000000,', 'Dealers,2500000,EU', 'Key accounts,3000000,NA'),
    assumptions: table(
      'assumptions.csv',
      'assumption,kind,value,unit,tolerance,actual so far',
      'Market grows,market growth,4,%,20%,3.3',
      'Price rises,price,2,%,10%,1.2',
      'Two more people,headcount,2,,0%,',
      'Wingtip stays,key account,500000,USD,,350000',
    ),
    market: table(
      'market.csv',
      'segment,region,year,size,growth,share,share aimed at,confidence',
      'Bikes,NA,2012,410000000,,5.1%,,',
      'Bikes,NA,2013,430000000,4%,5.8%,6.5%,80%',
      'Bikes,EU,2013,190000000,6%,4.4%,,70%',
    ),
    pipeline: table('pipeline.csv', 'owner,amount,probability', '275,800000,49.21875%', '288,500000,'),
  },
}
const settings = { options: { blendMarket: 0.3, blendPipeline: 0.1, agreement: 'yes' } } as const

describe('a plan with goals, market and pipeline, recalculated by IronCalc', () => {
  for (const locale of ['en-US', 'zh-CN'] as const) {
    it(`gives the engine's numbers (${locale})`, async () => {
      const { bytes } = await planFile({ locale, source, settings })
      expectSameNumbers(await valuesInFile(bytes), await recalculateWithIronCalc(bytes))
    })
  }

  it('says anew what the target needs when it is changed, that the goals no longer add up, and the shares are those of another', async () => {
    const { bytes } = await planFile({ source, settings: { options: { ...settings.options, shareRule: 'units' } } })
    const before = keyedSheet(await recalculateWithIronCalc(bytes), 'baseline')
    // 5.8% of 447.2 m and 4.4% of 201.4 m are 34.8 m, 5.4% of the market; 36.5 m are 5.6% of it.
    expect(before.value('market', 'base')).toBeCloseTo(447_200_000 * 0.058 + 201_400_000 * 0.044, 2)
    expect(before.value('market-size', 'words')).toBe("The target needs 0.3 points of share more than today's 5.4%.")
    expect(before.value('goals', 'words')).toBe('The goals add up to the target.')
    // 3.3 is 17.5% below 4, 1.2 is 40% below 2.
    expect([1, 2, 3, 4].map((at) => before.value(`assumption-${at}`, 'words'))).toEqual([
      'Assumed 4%, so far 3.3%: within ±20%.',
      'Assumed 2%, so far 1.2%: beyond ±10%. Look at the target again.',
      'Assumed 2; no actual yet.',
      'Assumed 500,000 USD, so far 350,000 USD; no tolerance is given.',
    ])
    const sizes = (await valuesInFile(bytes)).get('Market') ?? []
    const address = `E${sizes.findIndex((cells) => cells[4] === 190_000_000) + 1}`
    const typed = editFile(await changed(bytes, { target: 40_000_000 }), [{ sheet: 'Market', address, value: 200_000_000 }])
    const after = await recalculateWithIronCalc(typed)
    expect(keyedSheet(after, 'baseline').value('market-size', 'words')).toBe("The target needs 0.8 points of share more than today's 5.4%.")
    expect(keyedSheet(after, 'baseline').value('goals', 'words')).toBe(
      'The goals are less than the target by 3,500,000: correct the goals or the target.',
    )
    const check = keyedSheet(after, 'check')
    expect(check.value('assumptions', 'gap')).toBe(1)
    // The market is not what the shares were blended from any more.
    expect(check.value('weightInputs', 'gap')).toBe(1)
    expect([check.value('goals', 'gap'), check.value('shareTarget', 'gap'), check.value('levels', 'gap')]).toEqual([
      -3_500_000, 3_500_000, 0,
    ])
  })
})
