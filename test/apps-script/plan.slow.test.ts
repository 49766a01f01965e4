// What takes long with Google Sheets: a plan for 2,000 reps, and a failure at every call of a rebuild.

import { expect, test } from 'vitest'
import { buildPlan, sampleSettings, type PlanSource } from '../../shared/commands'
import type { Locale } from '../../shared/i18n/messages'
import { pictureOf, sheets } from '../support/sheets-code'

const NOW = '2026-11-23T08:00:00Z'

/** A company of four regions with teams of ten, and two years of history. */
function company(reps: number): PlanSource {
  const [regions, teams] = [4, Math.ceil(reps / 10)]
  const team = ['id,name,level,parent', 'c,Company,company,']
  for (let region = 0; region < regions; region++) team.push(`g${region},Region ${region},region,c`)
  for (let number = 0; number < teams; number++) team.push(`t${number},Team ${number},team,g${number % regions}`)
  for (let rep = 0; rep < reps; rep++) team.push(`r${rep},Rep ${rep},rep,t${rep % teams}`)
  const history = ['date,owner,value']
  for (let rep = 0; rep < reps; rep++) {
    for (let month = 0; month < 24; month++) {
      history.push(
        `${2012 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15,r${rep},${1000 + ((rep * 37 + month * 11) % 900)}`,
      )
    }
  }
  return {
    kind: 'files',
    team: { name: 'team.csv', content: team.join('\n') },
    history: { name: 'history.csv', content: history.join('\n') },
  }
}

const settings = (locale: Locale = 'en-US') => ({ ...sampleSettings(locale), metric: 'sales', target: 50_000_000, unit: 1000 })

async function callsFor(reps: number) {
  const { port, code } = await sheets()
  const calls = { before: 0 }
  await buildPlan(
    {
      ...port,
      apply: async (patch, options) => {
        calls.before = code.counts.total
        await port.apply(patch, options)
      },
    },
    company(reps),
    settings(),
    { now: NOW, declaredBy: 'Test' },
  )
  return { total: code.counts.total - calls.before, lists: code.counts.lists, byMethod: code.counts.byMethod }
}

test('a plan is written with at most 160 calls, the same for 20 and for 2,000 reps', async () => {
  const [few, many] = [await callsFor(20), await callsFor(2000)]
  expect(few.total).toBeLessThanOrEqual(160)
  expect([many.total, many.lists]).toEqual([few.total, few.lists])
})

test('a failure at any call of a rebuild with one rep more leaves the workbook as it was', async () => {
  let fault = Infinity
  let calls = 0
  let counting = false
  const { port, grid } = await sheets({
    onCall: () => {
      if (counting && calls++ === fault) throw new Error('no answer')
    },
  })
  const failing = {
    ...port,
    apply: async (...args: Parameters<typeof port.apply>) => {
      counting = true
      await port.apply(...args).finally(() => (counting = false))
    },
  }
  const [settings, options] = [sampleSettings('en-US'), { now: NOW, declaredBy: 'Test' }]
  await buildPlan(port, { kind: 'sample' }, settings, options)
  const team = grid.sheetByName('Team')!
  const used = team.usedRect()!
  const ids = team.read({ ...used, column: 1, columns: 1 }).map(([cell]) => cell.value)
  const last = ids.map((id) => typeof id === 'string' && /\d/.test(id)).lastIndexOf(true)
  const [, , , level, parent] = team.read({ row: last, column: 0, rows: 1, columns: 5 })[0]
  team.write({ row: last + 1, column: 1, rows: 1, columns: 4 }, [
    [{ value: 'new-rep' }, { value: 'A new rep' }, { value: level.value }, { value: parent.value }],
  ])
  const before = pictureOf(grid)
  for (fault = 0; ; fault += 11) {
    calls = 0
    const error = await buildPlan(failing, { kind: 'workbook' }, settings, options).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (calls <= fault) {
      expect(error).toBeUndefined()
      break
    }
    expect(error, `call ${fault}`).toMatchObject({ code: 'unknown', detail: 'no answer' })
    expect(pictureOf(grid), `call ${fault}`).toEqual(before)
  }
  expect(fault).toBeGreaterThan(20)
})
