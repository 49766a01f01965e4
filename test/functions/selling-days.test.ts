// SELLING_DAYS against LibreOffice, Microsoft's examples and China's official counts, as a formula receives them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serialFromIso } from '../../shared/calendar'
import type { Argument, FunctionError } from '../../shared/functions/definition'
import { sellingDaysFunction } from '../../shared/functions/selling-days'
import type { Scalar } from '../../shared/workbook/cell'
import { truth } from '../truth'

interface WorkingDays {
  china: Record<string, { off_days: string[]; make_up_workdays: string[]; workdays_per_month: number[]; workdays_year: number }>
  cases: {
    group: string
    formula: string
    start: string
    end: string
    weekend: string | number | null
    holidays: string[]
    value: number
  }[]
}

const call = (...args: Argument[]) => sellingDaysFunction.call(args)
const serial = (iso: string): number => serialFromIso(iso) ?? expect.fail(`${iso} is no day`)
const column = <T extends Scalar>(values: readonly T[]): T[][] => values.map((value) => [value])

const table = truth<WorkingDays>('working_days')
describe.skipIf(!table)('SELLING_DAYS equals NETWORKDAYS and NETWORKDAYS.INTL', () => {
  for (const one of table?.cases.filter(({ group }) => group === 'networkdays') ?? []) {
    it(one.formula, () => {
      const holidays = one.holidays.length === 0 ? null : column(one.holidays.map(serial))
      expect(call(serial(one.start), serial(one.end), holidays, null, one.weekend)).toBe(one.value)
      // The same dates as text, and one cell of holidays as hosts hand it over.
      expect(call(one.start, one.end, holidays === null ? '' : column(one.holidays), '', one.weekend)).toBe(one.value)
    })
  }
})
describe.skipIf(!table)('SELLING_DAYS knows the make-up days of China', () => {
  for (const [year, official] of Object.entries(table?.china ?? {})) {
    const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`)
    const [off, worked] = [column(official.off_days.map(serial)), column(official.make_up_workdays.map(serial))]
    it(`${year}, month by month and as a whole`, () => {
      expect(call(column(months), column(months), off, worked)).toEqual(column(official.workdays_per_month))
      expect(call(`${year}-01-01`, `${year}-12-31`, off, worked)).toBe(official.workdays_year)
    })
    it(`${year}, from a table of days and kinds as on the Calendar sheet`, () => {
      const kinds = (days: number[][], kind: string): Scalar[][] => days.map(([day]) => [day, kind])
      const calendar = [...kinds(worked, '调休上班'), ...kinds(off, '节假日'), [null, null]]
      expect(call(`${year}-01-01`, `${year}-12-31`, calendar)).toBe(official.workdays_year)
      const english = [...kinds(worked, 'Working day'), ...kinds(off, 'holiday')]
      expect(call(column(months), column(months), english)).toEqual(column(official.workdays_per_month))
    })
  }
})

describe('SELLING_DAYS', () => {
  const monday = serial('2024-01-01')
  it('counts both ends, and backwards as negative', () => {
    expect(call(monday, monday)).toBe(1)
    expect(call(monday, monday + 6)).toBe(5)
    expect(call(monday + 6, monday)).toBe(-5)
    expect(call(monday + 5, monday + 6)).toBe(0)
  })
  it('does not mind the time of day', () => {
    expect(call(monday + 0.75, monday + 1.25, [[monday + 0.5]])).toBe(1)
  })
  it('reads dates written as text where they can mean one day only, and months as their first and last day', () => {
    expect(call('2024-01-01', '2024/1/5')).toBe(5)
    expect(call('2024年1月1日', '5-Jan-2024')).toBe(5)
    expect(call('2024-01', '2024-01')).toBe(23)
    expect(call('1/2/2024', monday)).toMatchObject({ kind: 'invalidValue', params: { argument: 'start', value: '1/2/2024' } })
    expect(call(monday, monday, [['2024-01']])).toMatchObject({ kind: 'invalidValue', params: { argument: 'holidays', value: '2024-01' } })
  })
  it('takes ranges of starts, ends and weekends cell by cell', () => {
    expect(call([[monday], [monday + 7]], [[monday + 6], [monday + 20]])).toEqual([[5], [10]])
    expect(call(monday, monday + 6, '', '', [[1, 11, '0000000', '1111111']])).toEqual([[5, 6, 7, 0]])
    expect(call(monday, [[monday], ['x']])).toMatchObject([[1], [{ kind: 'invalidValue', params: { argument: 'end' } }]])
  })
  it('takes two empty dates for no data, and one for something missing', () => {
    expect(call('', null)).toBe('')
    expect(call([[monday], ['']], [[monday], ['']])).toEqual([[1], ['']])
    expect(call('', monday)).toMatchObject({ kind: 'notAvailable', params: { argument: 'start' } })
    expect(call(monday, '')).toMatchObject({ kind: 'notAvailable', params: { argument: 'end' } })
  })
  it('refuses what is no date, and says which argument and cell', () => {
    expect(call(true, monday)).toMatchObject({ kind: 'invalidValue', params: { argument: 'start' } })
    expect(call(monday, '#N/A')).toMatchObject({ kind: 'notAvailable', params: { argument: 'end', value: '#N/A' } })
    for (const value of [0, 60, -5, 2958466, 1e300]) expect(call(value, monday)).toMatchObject({ kind: 'invalidValue' })
    expect(call(monday, monday, [[monday], ['New Year']])).toMatchObject({
      params: { argument: 'holidays, row 2', argumentZh: '节假日，第 2 行' },
    })
    expect(call(monday, monday, null, [[monday, 'x']])).toMatchObject({ params: { argument: 'makeUpDays, column 2' } })
  })
  it('tells a weekend code that stands among the dates, and a code that does not exist', () => {
    for (const code of [1, 11, '0000011']) {
      expect((call(monday, monday, code) as FunctionError).text.en).toContain('fifth argument')
      expect((call(monday, monday, null, code) as FunctionError).text.en).toContain('fifth argument')
    }
    for (const code of [0, 8, 18, 1.5, '11', 'Sunday', true]) {
      expect(call(monday, monday, null, null, code)).toMatchObject({ kind: 'invalidValue', params: { value: String(code) } })
    }
  })
  it('adds up: a span is the sum of its days', () => {
    const day = fc.integer({ min: 45000, max: 45060 })
    const days = fc.array(day, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(day, fc.nat(40), days, days, fc.integer({ min: 11, max: 17 }), (first, span, holidays, worked, weekend) => {
        const rest: Argument[] = [column(holidays), column(worked), weekend]
        const each = Array.from({ length: span + 1 }, (_, at) => first + at)
        const single = call(column(each), column(each), ...rest) as number[][]
        expect(call(first, first + span, ...rest)).toBe(single.flat().reduce((sum, count) => sum + count, 0))
      }),
    )
  })
})
