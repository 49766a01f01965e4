// @vitest-environment happy-dom
// The preview names the product lines of a plan that has them, with their shares.

import { expect, it } from 'vitest'

import { sampleSettings } from '../../shared/commands/sample-settings'
import { makePlan } from '../../shared/setting/plan/make-plan'
import { matchOwners, readCsv, readHistory, readTeam } from '../../shared/import'
import { fakeCommands, previewOf } from './support/fake-commands'
import { showPane } from './support/mounted-pane'
import { samplePlan } from './support/plans'

const TEAM = 'id,name,level,parent\nc,Company,company,\na,Ann,rep,c\nb,Bo,rep,c'
const HISTORY = 'date,owner,value,product\n2013-05-01,a,300,Bikes\n2013-06-01,b,100,配件'

function planByLine(locale: 'en-US' | 'zh-CN') {
  const { rows } = readTeam(readCsv(TEAM, 'team.csv').table)
  const { sales } = matchOwners(readHistory(readCsv(HISTORY, 'history.csv').table).sales, rows)
  return makePlan({
    settings: { ...sampleSettings(locale), money: 1, target: 400_000, unit: 1000, options: { lines: 'yes' } },
    team: rows,
    sales,
  })
}

for (const [language, start, title] of [
  ['en-US', 'Start from the sample', 'Product lines'],
  ['zh-CN', '用示例开始', '产品线'],
] as const) {
  it(`names the lines with target and share (${language})`, async () => {
    const screen = await showPane({
      hostLanguage: language,
      commands: fakeCommands({ previewPlan: async () => previewOf(planByLine(language)) }),
    })
    await screen.click(start)
    expect(screen.text()).toContain(title)
    const rows = [...screen.element.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent))
    expect(rows).toContainEqual(['Bikes', '300,000', '75.0%'])
    expect(rows).toContainEqual(['配件', '100,000', '25.0%'])
  })
}

it('says nothing of lines where there are none', async () => {
  const screen = await showPane({ commands: fakeCommands({ previewPlan: async () => previewOf(samplePlan('en-US')) }) })
  await screen.click('Start from the sample')
  expect(screen.text()).not.toContain('Product lines')
})
