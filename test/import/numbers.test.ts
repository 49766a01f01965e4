// Numbers as people write them.

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { currencyIn, numberReader, readNumber } from '../../shared/import/numbers'
import { readCsv } from '../../shared/import'
import type { Scalar } from '../../shared/workbook/cell'

const column = (values: Scalar[], power = 0) => values.map(numberReader(values, power))

describe('one number', () => {
  it.each<[Scalar, number | null]>([
    [12.5, 12.5],
    ['1234.5', 1234.5],
    ['1,234.50', 1234.5],
    ['1,234,567', 1234567],
    ['12,34,567.5', 1234567.5],
    ['1 234 567', 1234567],
    ['1\u00a0234', 1234],
    ["1'234.5", 1234.5],
    ['(1,234)', -1234],
    ['（1,234）', -1234],
    ['-5', -5],
    ['−5', -5],
    ['5-', -5],
    ['+5', 5],
    ['¥1,234', 1234],
    ['￥1,234.5', 1234.5],
    ['-$5', -5],
    ['$-5', -5],
    ['($5.00)', -5],
    ['€ 5', 5],
    ['1,234元', 1234],
    ['1.2万', 12000],
    ['1.1万元', 11000],
    ['3亿', 300000000],
    ['₹ 1,23,456.50', 123456.5],
    ['Rs. 12,34,567/-', 1234567],
    ['R$ 1.234,56', 1234.56],
    ["CHF 1'234.50", 1234.5],
    ['2’000.00', 2000],
    ['3.-', 3],
    ['3,-- €', 3],
    ['1 234,50 zł', 1234.5],
    ['SEK 5', 5],
    ['5 kr', 5],
    ['1,234円', 1234],
    ['1.2萬元', 12000],
    ['3億', 300000000],
    ['$1.2M', 1200000],
    ['350K', 350000],
    ['€0.5 mio', 500000],
    ['2bn', 2000000000],
    ['12%', 0.12],
    ['12 ％', 0.12],
    ['１２３．５', 123.5],
    ['　42 ', 42],
    ['1.2E+05', 120000],
    ['.5', 0.5],
    ['0', 0],
    ['-0', 0],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['20565,62', 20565.62],
    ['0,125', 0.125],
    ['1,234', 1234],
    ['1.234', 1.234],
    ['', null],
    ['  ', null],
    ['-', null],
    ['—', null],
    [null, null],
  ])('%j is %j', (written, number) => {
    expect(readNumber(written)).toBe(number)
  })

  it.each<Scalar>([
    'abc',
    '12 apples',
    '1,23,4',
    '--5',
    '-(5)',
    '1.2.3',
    '1e999',
    '#DIV/0!',
    '12:30',
    true,
    '5 6',
    '1,234.5.6',
    '$',
    '%',
    '5 kg',
    '5 km',
    'E5',
    '3m2',
    '5 krone',
  ])('%j is no number', (written) => {
    expect(readNumber(written)).toBeNaN()
  })
})

describe('a column of numbers', () => {
  it('reads a decimal comma when nothing else can be meant, and then a point as a thousand', () => {
    expect(column(['1.234,50', '1.234', '12,5', '7'])).toEqual([1234.5, 1234, 12.5, 7])
    expect(column(['12,5', '7,25'])).toEqual([12.5, 7.25])
  })

  it('does not turn thousands into fractions for one mistyped number', () => {
    expect(column(['1,234', '2,500', '1,23'])).toEqual([1234, 2500, NaN])
    expect(column(['1.5', '12,5'])).toEqual([1.5, NaN])
  })

  it('multiplies by the unit of its header in decimal digits', () => {
    expect(column([1.1, '1.1', '-2', 1e-7], 4)).toEqual([11000, 11000, -20000, 0.001])
  })

  it('lets a cell name its own unit', () => {
    expect(column(['1.1万', '2亿', '12%'], 4)).toEqual([11000, 200000000, 1200])
  })
})

it('names the currency written into an amount', () => {
  expect(['¥5', '5元', 'CNY 5', '$5', 'USD 5', '5 €', '5', 7].map(currencyIn)).toEqual(['¥', '¥', '¥', '$', '$', '€', '', ''])
  expect(['₹5', 'Rs. 5', 'INR 5', 'CHF 5', 'Fr. 5', 'R$ 5', '5 zł', '5 PLN', 'A$5', '350K'].map(currencyIn)).toEqual([
    ...['₹', '₹', '₹', 'CHF', 'CHF', 'R$', 'ZŁ', 'ZŁ', 'AU$', ''],
  ])
})

const pl300 = new URL('../../../shared/data/pl300/', import.meta.url)
describe.runIf(existsSync(new URL('ResellerSalesTargets.csv', pl300)))('the targets people really paste', () => {
  it('reads every cell of the training set, a dash as no data', () => {
    const { table, problems } = readCsv(readFileSync(new URL('ResellerSalesTargets.csv', pl300)), 'ResellerSalesTargets.csv')
    expect(problems).toEqual([])
    const cells = table.rows.flatMap((row) => row.slice(2))
    const read = cells.map(numberReader(cells))
    const expected = cells.map((cell) => (cell === '-' ? null : Number(String(cell).replace(/,/g, ''))))
    expect(read).toEqual(expected)
    expect(read.filter((value) => value === null).length).toBeGreaterThan(0)
  })
})
