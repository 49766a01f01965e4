// The commands as the sidebar has them, from the page that is built: a plan is made, handed out and its answers are collected.

import { compileFunction } from 'node:vm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { commandsPage } from '../../apps-script/build/commands-page'
import { commandsOnDemand } from '../../apps-script/sidebar/commands-on-demand'
import { RefusedError } from '../../shared/import/problem'
import type { Scalar } from '../../shared/workbook/cell'
import { createFileHost } from '../../xlsx/file-host'
import { editFile } from '../judges/file-parts'
import { valuesInFile } from '../judges/same-numbers'
import { cellOnSheet, placeOnSheet, sheetNamed } from '../support/grid-hosts'
import { keyedSheet } from '../support/keyed-values'
import { sheets } from '../support/sheets-code'

// The build sets it for good; what runs after this file must find its own.
beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'))
afterAll(() => void vi.unstubAllEnvs())

/** 2014-01-31. */
const DUE = 41_670
const OPTIONS = { now: '2014-01-20T09:00:00Z', declaredBy: 'Test' }

test('the commands are asked for when the first is needed, once; they plan, refuse, hand out and collect', async () => {
  const { page: commands } = await commandsPage()
  const asked: string[] = []
  let isOffline = true
  // A page whose scripts run as they are put into its head.
  const page = {
    console,
    document: {
      createElement: () => ({ textContent: '' }),
      head: { append: ({ textContent }: { textContent: string }) => void compileFunction(textContent, ['window'])(page) },
    },
  }
  const commandsOfSidebar = commandsOnDemand(
    {
      commandsPage: () => {
        asked.push('page')
        return isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(commands)
      },
    },
    page as unknown as Window & typeof globalThis,
  )
  await expect(commandsOfSidebar.sampleSettings('en-US')).rejects.toThrow('offline')
  isOffline = false
  const settings = await commandsOfSidebar.sampleSettings('en-US')
  const { plan } = await commandsOfSidebar.previewPlan(createFileHost(), { kind: 'sample' }, settings)
  expect(plan.nodes[0].target).toBe(settings.target)

  const { port, grid } = await sheets()
  await commandsOfSidebar.buildPlan(port, { kind: 'sample' }, settings, OPTIONS)
  const refused = await commandsOfSidebar
    .previewPlan(port, { kind: 'workbook' }, { ...settings, target: -1 })
    .catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(RefusedError)

  const handed = await commandsOfSidebar.handOut!(port, { by: 'rep', due: DUE }, OPTIONS)
  const files = handed!.files.map(({ name, bytes }) => ({ name, content: bytes }))
  expect(files).toHaveLength(plan.nodes.filter(({ isRep }) => isRep).length)
  const onAgreement = (column: string): Scalar => {
    const sheet = sheetNamed(grid, 'Agreement')
    return cellOnSheet(sheet, placeOnSheet(sheet, 'n:284', column)).value
  }
  expect([onAgreement('proposedOn'), onAgreement('due')]).toEqual([DUE - 11, DUE])

  const own = files.find(({ name }) => name.startsWith('284 '))!
  own.content = await answered(own.content, { counter: 1_300_000, counterReason: 'two accounts moved', plan: 'visit more' })
  const collected = await commandsOfSidebar.collect!(port, files, { ...OPTIONS, now: '2014-02-03T09:00:00Z' })
  expect(collected!.answered).toEqual(['284'])
  expect(collected!.unanswered).toHaveLength(files.length - 1)
  expect([onAgreement('counter'), onAgreement('counterReason'), onAgreement('plan')]).toEqual([
    1_300_000,
    'two accounts moved',
    'visit more',
  ])
  // What is no file of ours is told by the sidebar's own error, and nothing is changed.
  const stranger = { name: 'notes.xlsx', content: new TextEncoder().encode('notes') }
  await expect(commandsOfSidebar.collect!(port, [stranger], OPTIONS)).rejects.toBeInstanceOf(RefusedError)
  expect(onAgreement('counter')).toBe(1_300_000)
  expect(asked).toEqual(['page', 'page'])
})

/** A rep's file with the answer sheet filled in. */
async function answered(bytes: Uint8Array, cells: Record<string, Scalar>): Promise<Uint8Array> {
  const sheet = keyedSheet(await valuesInFile(bytes), 'reply')
  const edits = Object.entries(cells).map(([row, value]) => ({ sheet: sheet.name, address: sheet.address(row, 'value'), value }))
  return editFile(bytes, edits)
}
