// Months that units hold, over rebuilds of a file: what their people took follows, what people typed themselves stays.

import { describe, expect, it } from 'vitest'
import type { PlanSettings } from '../../shared/setting/plan-settings'
import type { Rect, Scalar } from '../../shared/workbook/cell'
import { COLORS } from '../../shared/workbook/palette'
import { holds } from '../../xlsx/content/sheet-content'
import { workbookContent } from '../../xlsx/content/workbook-content'
import { openFile } from '../../xlsx/read/open-file'
import { editFile } from '../judges/file-parts'
import { valuesInFile } from '../judges/same-numbers'
import { company, companySettings } from '../support/company'
import { keyedSheet } from '../support/keyed-values'
import { planFile } from '../support/plan-file'

const settings = { ...companySettings(1_200_000), options: { heldMonths: 'yes' as const } }

type Cells = Record<string, Record<string, string | number | null>>

async function typed(bytes: Uint8Array, cells: Cells): Promise<Uint8Array> {
  const monthly = keyedSheet(await valuesInFile(bytes), 'monthly')
  return editFile(
    bytes,
    Object.entries(cells).flatMap(([row, values]) =>
      Object.entries(values).map(([column, value]) => ({ sheet: monthly.name, address: monthly.address(`n:${row}`, column), value })),
    ),
  )
}

const build = async (before?: Uint8Array, options: PlanSettings['options'] = settings.options) =>
  planFile({ source: before === undefined ? company({ reps: 4 }) : { kind: 'workbook' }, settings: { ...settings, options }, before })

/** How the columns of Monthly look and what may be typed there, by their keys. */
function looksOf(bytes: Uint8Array): Record<string, unknown> {
  const { sheets, looks } = workbookContent(openFile(bytes))
  const { cells, columns, validations, marks, print } = sheets.find(({ entry }) => entry.key === 'monthly')!.content
  const rows = ['#header', 'n:c', 'n:r0'].map((id) => cells.findIndex((line) => line?.[0]?.value === id))
  const found = cells[0].flatMap((cell, column): [string, unknown][] => {
    const covers = ({ rect }: { rect: Rect }): boolean => holds(rect, rows[2], column)
    if (typeof cell?.value !== 'string' || column === 0) return []
    const inputs = validations.filter(covers).map(({ validation }) => validation)
    const styles = rows.map((row) => looks.cells[cells[row][column]?.style ?? 0])
    return [
      [
        cell.value,
        {
          inputs,
          styles,
          marks: marks.filter(covers).map(({ mark }) => mark.kind === 'formula' && mark.style.fill?.toUpperCase()),
          width: columns.get(column),
        },
      ],
    ]
  })
  return { ...Object.fromEntries(found), print: { ...print, area: undefined } }
}

describe('a month that a unit holds, over rebuilds', () => {
  it('is spread to its people with its reason, follows its cell, and leaves what people hold themselves', async () => {
    const first = await build()
    const people = ['r0', 'r1', 'r2', 'r3']
    const read = async (bytes: Uint8Array, column: string): Promise<Scalar[]> => {
      const monthly = keyedSheet(await valuesInFile(bytes), 'monthly')
      return people.map((key) => monthly.value(`n:${key}`, column) || null)
    }
    const sum = (amounts: Scalar[]): number => amounts.reduce<number>((all, amount) => all + Number(amount), 0)

    const second = await build(await typed(first.bytes, { t0: { held3: 200_000, heldWhy3: 'fair', heldReason: 'all' } }))
    const held = await read(second.bytes, 'held3')
    expect(sum(held)).toBe(200_000)
    expect(await read(second.bytes, 'heldWhy3')).toEqual(['fair', 'fair', 'fair', 'fair'])
    expect(second.result.kept).toHaveLength(1)
    expect(second.result.plan.checks.filter(({ gap }) => gap !== 0)).toEqual([])

    // Again without a change: nothing moves. Then the unit's amount changes, and two people type for themselves.
    expect(await read((await build(second.bytes)).bytes, 'held3')).toEqual(held)
    const third = await build(
      await typed(second.bytes, {
        t0: { held3: 300_000, heldWhy3: 'two fairs' },
        r0: { held3: 10_000, heldWhy3: 'ill' },
        r1: { heldWhy3: 'mine' },
      }),
    )
    const again = await read(third.bytes, 'held3')
    expect([again[0], sum(again)]).toEqual([10_000, 300_000])
    expect(await read(third.bytes, 'heldWhy3')).toEqual(['ill', 'mine', 'two fairs', 'two fairs'])

    // Without the unit's month only their own are left.
    const fourth = await build(await typed(third.bytes, { t0: { held3: null } }))
    expect(await read(fourth.bytes, 'held3')).toEqual([10_000, null, null, null])
    expect(await read(fourth.bytes, 'heldWhy3')).toEqual(['ill', 'mine', null, null])
    expect(fourth.result.plan.nodes.every(({ heldMonths }) => heldMonths?.taken === undefined)).toBe(true)
  })

  it('stands in columns that look and work on a standing sheet as on a new one', async () => {
    const grown = await build((await build(undefined, {})).bytes)
    const looks = looksOf(grown.bytes)
    expect(looks).toEqual(looksOf((await build()).bytes))
    // Cells for typing are seen as such in the company's row too.
    expect(looks).toMatchObject({
      held3: { marks: [undefined, undefined, undefined] },
      m3: { marks: [COLORS.total, undefined, undefined] },
    })
  })

  it('is one that was typed over a month of a unit, where nobody above or below holds it', async () => {
    const first = await build()
    const second = await build(await typed(first.bytes, { t0: { m3: 200_000 }, c: { m5: 200_000 }, r1: { m5: 1000 } }))
    const monthly = keyedSheet(await valuesInFile(second.bytes), 'monthly')
    expect([monthly.value('n:t0', 'held3'), monthly.value('n:t0', 'm3'), monthly.value('n:t0', 'heldWhy3')]).toEqual([
      200_000,
      200_000,
      'typed over the month',
    ])
    expect([monthly.value('n:c', 'held5') || null, monthly.value('n:r1', 'held5')]).toEqual([null, 1000])
    expect(second.result.kept.map(({ kind }) => kind).sort()).toEqual(['setBack', 'typedMonth', 'typedMonth'])
  })
})
