// A team with dates and amounts is not taken for a history.

import { expect, it } from 'vitest'
import { recogniseTable } from '../../shared/import/files/recognise-table'
import { fullTables } from '../support/full-tables'

it('a team with start dates and locked amounts is a team, and its sales are the history', async () => {
  const { team, history } = fullTables()
  expect(await recogniseTable({ name: 'a.csv', content: team })).toMatchObject({ role: 'team' })
  expect(await recogniseTable({ name: 'b.csv', content: history })).toMatchObject({ role: 'history' })
})
