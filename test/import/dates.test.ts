// Dates as people and programs write them.

import { describe, expect, it } from 'vitest'

import { isoFromSerial } from '../../shared/calendar/day-serial'
import type { DateReaderOptions } from '../../shared/import/dates'
import { dateReader } from '../../shared/import/dates'
import type { Scalar } from '../../shared/workbook/cell'

const read = (values: Scalar[], options?: DateReaderOptions) =>
  values.map(dateReader(values, options)).map((date) => (typeof date === 'number' ? isoFromSerial(date) : date))

describe('one date', () => {
  it.each<[Scalar, string]>([
    [45296, '2024-01-05'],
    [45296.75, '2024-01-05'],
    ['45296', '2024-01-05'],
    [2958465, '9999-12-31'],
    ['2024-01-05', '2024-01-05'],
    ['2024-01-05T10:00:00Z', '2024-01-05'],
    ['2011-05-31 00:00:00.000', '2011-05-31'],
    ['2024/1/5', '2024-01-05'],
    ['2024.1.5', '2024-01-05'],
    ['2024-01', '2024-01-01'],
    ['2024/1', '2024-01-01'],
    ['2024.01', '2024-01-01'],
    ['1/2024', '2024-01-01'],
    ['202401', '2024-01-01'],
    [202412, '2024-12-01'],
    ['20240105', '2024-01-05'],
    [20240105, '2024-01-05'],
    ['2024年1月5日', '2024-01-05'],
    ['2024年01月05号', '2024-01-05'],
    ['2024年1月', '2024-01-01'],
    ['２０２４年１月５日', '2024-01-05'],
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['1/31/2024 12:00:00 AM', '2024-01-31'],
    ['5.1.2024', '2024-01-05'],
    ['3/3/2024', '2024-03-03'],
    ['5-Jan-2024', '2024-01-05'],
    ['January 5, 2024', '2024-01-05'],
    ['Sept 2024', '2024-09-01'],
    ['2024-02-29', '2024-02-29'],
  ])('%j is %s', (written, iso) => {
    expect(read([written])).toEqual([iso])
  })

  it.each<[Scalar, string]>([
    ['2023-02-29', 'noSuchDay'],
    ['31/4/2024', 'noSuchDay'],
    ['2024-13', 'noSuchDay'],
    ['2024年2月30日', 'noSuchDay'],
    ['2024', 'yearOnly'],
    [2024, 'yearOnly'],
    ['yesterday', 'notDate'],
    ['5-Foo-2024', 'notDate'],
    [-3, 'notDate'],
    [true, 'notDate'],
    ['1/2/2024', 'ambiguous'],
    ['1/5/24', 'ambiguous'],
    ['2.1.14', 'ambiguous'],
    ['32/13/24', 'noSuchDay'],
    ['13/13/2024', 'noSuchDay'],
  ])('%j is refused: %s', (written, fault) => {
    expect(read([written])).toEqual([fault])
  })

  it('is no date when the cell is empty or holds a dash', () => {
    expect(read([null, '', '-'])).toEqual([null, null, null])
  })
})

describe('a column of dates', () => {
  it('tells the order of day and month from a part over 12', () => {
    expect(read(['1/2/2024', '25/2/2024'])).toEqual(['2024-02-01', '2024-02-25'])
    expect(read(['1/2/2024', '2/25/2024'])).toEqual(['2024-01-02', '2024-02-25'])
  })

  it('believes itself before the answer of a person, and the answer where it cannot tell', () => {
    expect(read(['1/2/2024', '25/2/2024'], { order: 'mdy' })).toEqual(['2024-02-01', '2024-02-25'])
    expect(read(['1/2/2024'], { order: 'mdy' })).toEqual(['2024-01-02'])
    expect(read(['1/2/2024'], { order: 'dmy' })).toEqual(['2024-02-01'])
  })

  it('refuses the dates that contradict the others', () => {
    expect(read(['25/2/2024', '26/2/2024', '2/25/2024'])).toEqual(['2024-02-25', '2024-02-26', 'noSuchDay'])
  })

  it('reads a month as its last day where it is an end', () => {
    expect(read(['2024-02', '2024年6月', '2024-02-03'], { monthMeans: 'last' })).toEqual(['2024-02-29', '2024-06-30', '2024-02-03'])
  })
})
