// A company without a history: planned by potentials, which is told; rebuilt from its own sheets; refused where nothing shares.

import { expect, it } from 'vitest'
import { buildPlan, previewPlan } from '../../shared/commands'
import { createFileHost } from '../../xlsx/file-host'
import { companySettings } from '../support/company'
import { TEST_TIME } from '../support/plan-file'

const team = (...potentials: [string, string]) => ({
  name: 'team.csv',
  content: `id,name,level,parent,potential\nc,Company,company,,\na,Ann,rep,c,${potentials[0]}\nb,Bob,rep,c,${potentials[1]}\n`,
})
const history = { name: 'history.csv', content: 'date,owner,value\n' }

it('a history without a row is told, not refused, where potentials share the target', async () => {
  const host = createFileHost()
  const settings = companySettings()
  const build = { now: TEST_TIME, declaredBy: 'Test' }
  const { plan, warnings } = await buildPlan(host, { kind: 'files', team: team('300', '100'), history }, settings, build)
  expect(warnings).toMatchObject([{ code: 'historyEmpty', place: { file: 'history.csv' } }])
  expect(plan.nodes.map(({ target }) => target / plan.total)).toEqual([1, 0.75, 0.25])
  const again = await previewPlan(host, { kind: 'workbook' }, settings)
  expect(again.plan.nodes.map(({ target }) => target)).toEqual(plan.nodes.map(({ target }) => target))
  const refused = previewPlan(createFileHost(), { kind: 'files', team: team('', ''), history }, settings)
  await expect(refused).rejects.toThrow(/nothing to share by/)
})
