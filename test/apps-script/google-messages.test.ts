// What Google says, in both languages, and what the sidebar makes of it.

import { describe, expect, test } from 'vitest'
import { hostError } from '../../apps-script/sidebar/host-error'
import { createSheetsPort } from '../../apps-script/sidebar/sheets-port'
import type { ScriptRun } from '../../apps-script/sidebar/server-calls'
import { codedMessage, decodeMessage } from '../../apps-script/server/wire'
import { HostError } from '../../shared/workbook/port'
import { sheets } from '../support/sheets-code'

/** google.script.run that never reaches Code.js: Google itself answers every call with these words. */
function refusing(words: string): ScriptRun {
  const runner = (onFailure: (error: Error) => void): ScriptRun =>
    new Proxy({} as ScriptRun, {
      get: (_, name) => {
        if (name === 'withFailureHandler') return runner
        if (name === 'withSuccessHandler') return () => runner(onFailure)
        return () => void Promise.resolve().then(() => onFailure(new Error(words)))
      },
    })
  return runner(() => undefined)
}

describe('two accounts in one browser', () => {
  test.each([
    "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'ScriptError: 很抱歉，从存储空间读取数据时出现服务器错误。错误代码：PERMISSION_DENIED。',
    'ScriptError: Authorization is required to perform that action.',
    'ScriptError: 需要获得授权才能执行该操作。',
    'NetworkError: Connection failure due to HTTP 401',
    'NetworkError: Connection failure due to HTTP 403',
    'Exception: You do not have permission to access the requested document.',
  ])('%s', async (words) => {
    const port = createSheetsPort(refusing(words))
    await expect(port.read({ keys: '*' })).rejects.toMatchObject({ code: 'accounts', detail: words })
    await expect(port.recover()).rejects.toMatchObject({ code: 'accounts' })
  })

  test('also where the script runs, but as an account that may not open the spreadsheet', async () => {
    const { port } = await sheets({
      onCall: () => {
        throw new Error('You do not have permission to access the requested document.')
      },
    })
    await expect(port.read({ keys: '*' })).rejects.toMatchObject({ code: 'accounts' })
  })
})

describe('other words of Google', () => {
  test.each([
    ['NetworkError: Connection failure due to HTTP 0', 'offline'],
    ['TypeError: Failed to fetch', 'offline'],
    ['Exceeded maximum execution time', 'tooLarge'],
    ['This action would increase the number of cells in the workbook above the limit of 10000000 cells.', 'tooLarge'],
    ['Service Spreadsheets timed out while accessing document with id 1.', 'busy'],
    ['There are too many scripts running simultaneously for this Google user account: too many simultaneous invocations', 'busy'],
    ['ScriptError: Something nobody has seen', 'unknown'],
  ])('%s: %s', (words, code) => {
    expect(hostError(new Error(words))).toMatchObject({ code, detail: words })
  })
})

test('a failure crosses with its places, whatever their names', () => {
  const places = [{ sheet: 'A ]] "b" 目标', address: 'B2:C3', note: 'locked [[x]]\nby Ann' }, { sheet: '100%' }]
  expect(decodeMessage(`Error: ${codedMessage('protected', 'words of the host', places)}`)).toEqual({
    code: 'protected',
    detail: 'words of the host',
    places,
  })
  const error = hostError(new Error(codedMessage('protected', 'words', places)))
  expect(error).toBeInstanceOf(HostError)
  expect(error.places).toEqual(places)
})
