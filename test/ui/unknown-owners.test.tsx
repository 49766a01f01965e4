// @vitest-environment happy-dom
// Owners whom Team does not know: all at once, and added as people who left in one step.

import { expect, it, vi } from 'vitest'

import { serialFromYmd } from '../../shared/calendar/day-serial'
import { RefusedError } from '../../shared/import/problem'
import { fakeCommands } from './support/fake-commands'
import { showPane } from './support/mounted-pane'
import { someProblems, unknownOwnerProblems } from './support/problems'

const last = serialFromYmd({ year: 2012, month: 11, day: 30 })

it('lists them with rows, amounts and last sale, beside what else is wrong', async () => {
  const problems = [...unknownOwnerProblems(2, last), someProblems[0]]
  const screen = await showPane({ commands: fakeCommands({ previewPlan: () => Promise.reject(new RefusedError(problems)) }) })
  await screen.click('Start from the sample')
  expect(screen.text()).toContain('3 things to fix')
  expect(screen.text()).toContain('2 owners of the history are not in Team')
  const lines = [...screen.element.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))
  expect(lines).toEqual([
    ['Former 1', '12', '1,234.5', 'Nov 2012'],
    ['Former 2', '13', '2,469', 'Nov 2012'],
  ])
  expect(screen.text()).toContain('Also to fix')
  expect(screen.element.querySelectorAll('li')).toHaveLength(1)
})

it('adds them and shows the preview', async () => {
  const previewPlan = vi.fn(fakeCommands().previewPlan).mockRejectedValueOnce(new RefusedError(unknownOwnerProblems(3, last)))
  const screen = await showPane({ hostLanguage: 'zh-CN', commands: fakeCommands({ previewPlan }) })
  await screen.click('用示例开始')
  await screen.click('将 3 人全部作为离职人员加入')
  expect(previewPlan.mock.lastCall?.[1]).toEqual({ kind: 'sample', formerOwners: 'add' })
  expect(screen.text()).toContain('尚未写入任何内容。')
})

it('shows twenty of many, and the rest on demand', async () => {
  const problems = unknownOwnerProblems(90, last)
  const screen = await showPane({ commands: fakeCommands({ previewPlan: () => Promise.reject(new RefusedError(problems)) }) })
  await screen.click('Start from the sample')
  expect(screen.element.querySelectorAll('tbody tr')).toHaveLength(20)
  await screen.click('Show 70 more')
  expect(screen.element.querySelectorAll('tbody tr')).toHaveLength(90)
})
