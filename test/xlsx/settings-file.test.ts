// A file of settings names those that there are, and nothing that every object of the language has beside.

import { expect, it } from 'vitest'
import { readSettingsFile } from '../../xlsx/cli/settings-file'

it('a setting that there is not is told, whatever its name', () => {
  const { typed, options, problems } = readSettingsFile(
    's.json',
    '{"__proto__": {"target": 5}, "constructor": 3, "toString": "x", "year": 2026}',
  )
  expect(problems.map(({ code, params }) => [code, params.name])).toEqual([
    ['settingUnknown', '__proto__'],
    ['settingUnknown', 'constructor'],
    ['settingUnknown', 'toString'],
  ])
  expect([typed, options]).toEqual([{ year: '2026' }, {}])
})
