// A workbook that may not be written, or that somebody has open, is told before anything is read.

import { constants } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { say } from '../../shared/i18n/messages'
import { inUse } from '../../xlsx/cli/in-use'

const nothing = async () => false

it('a file that may be written and that nobody has open has no problem', async () => {
  expect(await inUse('/plans/plan.xlsx', async (_, mode) => mode === constants.W_OK)).toEqual([])
})

it('a write-protected file and every program that has it open are told at once, in both languages', async () => {
  const problems = await inUse('/plans/plan.xlsx', async (file) => file !== '/plans/plan.xlsx')
  expect(problems.map(({ code, place, params }) => [code, place.file, params.note])).toEqual([
    ['readOnly', '/plans/plan.xlsx', undefined],
    ['openElsewhere', '/plans/plan.xlsx', '/plans/~$plan.xlsx'],
    ['openElsewhere', '/plans/plan.xlsx', '/plans/.~lock.plan.xlsx#'],
  ])
  const [readOnly] = await inUse('plan.xlsx', nothing)
  expect(say(readOnly.text, 'en-US')).toContain('name another one with --out')
  expect(say(readOnly.text, 'zh-CN')).toContain('--out')
})
