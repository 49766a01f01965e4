// Sales on record for an overlay role: in no sum of the plan, and told.

import { expect, it } from 'vitest'
import { previewPlan } from '../../shared/commands'
import { createFileHost } from '../../xlsx/file-host'
import { companySettings } from '../support/company'

const team = {
  name: 'team.csv',
  content: 'id,name,level,parent,seat\nc,Company,company,,\na,Ann,rep,c,\nb,Bob,rep,c,\no,Olga,rep,c,overlay\n',
}
const { year } = companySettings()
const history = {
  name: 'history.csv',
  content: `date,owner,value\n${year - 1}-03-01,a,300\n${year - 1}-04-01,o,5000\n${year - 1}-05-01,b,100\n${year - 1}-05-01,o,7000\n`,
}

it('what an overlay role has sold is left out of years, months and shares alike, and told once', async () => {
  const { plan, warnings } = await previewPlan(createFileHost(), { kind: 'files', team, history }, companySettings())
  expect(warnings).toMatchObject([{ code: 'overlaySales', place: { file: 'history.csv', row: 3 }, params: { who: 'Olga', rows: 2 } }])
  expect(plan.nodes.map(({ target }) => target / plan.total)).toEqual([1, 0.75, 0.25])
  expect(plan.baseline.years.map(({ amount }) => amount)).toEqual([plan.nodes[0].lastYear])
})
