// A file that a person has edited, or another program has saved, judged after it was changed in place.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../shared/workbook/patch'
import { createFileHost } from '../../xlsx/file-host'
import { editedByAPerson } from '../xlsx/edited-by-a-person'
import { PLAN } from '../xlsx/sample-patch'
import { convertWithLibreOffice, libreOfficePresent, recalculateWithLibreOffice } from './libre-office'
import { PLAN_NAME, sampleFile } from './sample'
import { editFile } from './file-parts'

let present = false
beforeAll(async () => {
  present = await libreOfficePresent()
})

/** Adds east before 007, with a share of 10 of what are then 20, and says what follows. */
const addEast: Operation[] = [
  { op: 'insertRows', sheet: PLAN, row: 4, count: 1 },
  {
    op: 'write',
    sheet: PLAN,
    row: 4,
    column: 0,
    values: [['east', 10, 500, null]],
    formulas: [[null, null, '=IF(D5="",ROUND(total*B5/B$7,0),D5)', null]],
  },
]

async function withEast(bytes: Uint8Array): Promise<Uint8Array> {
  const host = createFileHost(bytes)
  await host.apply({ operations: addEast, undo: [], touched: [PLAN] })
  return host.toBytes()
}

describe('after a row was inserted', () => {
  it("the user's formulas point to what they pointed to before", async () => {
    if (!present) return
    const judged = await recalculateWithLibreOffice(await withEast(await editedByAPerson()))
    expect(
      judged
        .get(PLAN_NAME)!
        .slice(2, 7)
        .map((line) => line[2]),
    ).toEqual([150, 250, 500, 100, 1000])
    const notes = judged.get('Notes')!
    // South, the rep 007, twice south, all shares, half the total, and the column as a whole with its sum.
    expect([notes[0][1], notes[0][2], notes[1][0], notes[1][1], notes[1][2]]).toEqual([250, 100, 500, 20, 500])
    expect([notes[2][0], notes[2][1], notes[5][0], notes[5][1]]).toEqual(['007', 2000, 'South ', 250])
    expect(judged.get(PLAN_NAME)![5][6]).toBe(200)
  })

  it('a file that LibreOffice has saved is right too', async () => {
    if (!present) return
    const saved = await convertWithLibreOffice(await editedByAPerson(), 'xlsx:Calc MS Excel 2007 XML')
    const judged = await recalculateWithLibreOffice(await withEast(saved))
    expect(
      judged
        .get(PLAN_NAME)!
        .slice(2, 7)
        .map((line) => line[2]),
    ).toEqual([150, 250, 500, 100, 1000])
    expect([...judged.get('Notes')!.slice(0, 2)].map((line) => line.slice(0, 3))).toEqual([
      ['Mine', 250, 100],
      [500, 20, 500],
    ])
  })
})

it('spaces and signs at the ends of a text survive', async () => {
  if (!present) return
  const text = ' _x0041_ & <b>\n'
  const judged = await recalculateWithLibreOffice(editFile(await sampleFile(), [{ sheet: PLAN_NAME, address: 'H20', value: text }]))
  expect(judged.get(PLAN_NAME)![19][7]).toBe(text)
})
