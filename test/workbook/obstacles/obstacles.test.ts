// Every obstacle is told in both languages, with a way out in every host.

import { describe, expect, it } from 'vitest'
import type { HostErrorCode } from '../../../shared/workbook/port'
import { obstacleText, obstacleWords, tellObstacle } from '../../../shared/workbook/obstacles/obstacles'

const CODES = Object.keys(obstacleWords) as HostErrorCode[]
const HOSTS = ['excel', 'sheets', 'xlsx'] as const
const parameters = (text: string): string[] => text.match(/\{\w+\}/g) ?? []

describe.each(CODES)('%s', (code) => {
  it.each(HOSTS)('has a title, a sentence and a way out in %s', (host) => {
    const { title, happened, wayOut } = tellObstacle({ code, places: [] }, host)
    for (const { en, zh } of [title, ...happened, wayOut]) {
      expect(en).toMatch(/[a-z]/)
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(parameters(en + zh)).toEqual([])
    }
    for (const { en, zh } of [...happened, wayOut]) expect([en.at(-1), zh.at(-1)]).toEqual(['.', '。'])
  })
})

it('names each sheet, range and note of a failure', () => {
  const places = [{ sheet: 'Cascade' }, { sheet: '月度目标', address: 'B2:C9', note: '{where} $& by Ann' }]
  const { happened } = tellObstacle({ code: 'protected', places }, 'sheets')
  expect(happened.map(({ en }) => en.split(' is ')[0])).toEqual([
    'The sheet "Cascade"',
    'The range B2:C9 of the sheet "月度目标" ("{where} $& by Ann")',
  ])
  expect(happened[1].zh).toContain('工作表“月度目标”的区域 B2:C9 （“{where} $& by Ann”）的保护')
})

it('is told once where it is about no sheet, and below the name of a sheet without repeating it', () => {
  expect(tellObstacle({ code: 'offline', places: [{ sheet: 'Cascade' }] }, 'excel').happened).toHaveLength(1)
  expect(obstacleText('protected', 'excel', {}).en).toMatch(/^This sheet is protected .* Lift the protection with its password/)
  expect(obstacleText('protected', 'xlsx', { address: 'B2' }).zh).toMatch(/^此区域的保护.*--out/)
})
