// A random company and its sales, written as people write tables: long or wide, levels as columns or as rows of their own, titles, sums.

import fc from 'fast-check'

import type { Cell } from '../../spreadsheet-file/sheets-of'
import { workbookOfRows } from '../../spreadsheet-file/sheets-of'
import { gb18030 } from './gb18030'

export interface Person {
  region: string
  office: string
  name: string
  /** Amounts in whole cents by month 0 to 11; null is no data. */
  months: (number | null)[]
}

export interface Company {
  people: Person[]
  year: number
}

export interface Writing {
  locale: 'en-US' | 'zh-CN'
  shape: 'long' | 'months' | 'dates' | 'quarters'
  /** Levels once downwards, as after merged cells. */
  isMerged: boolean
  hasTitles: boolean
  hasSums: boolean
  separator: ',' | ';' | '\t' | '|'
  /** 'xlsx' is a file; 'sheet' the same cells in a sheet of the workbook that is open. */
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16le-bom' | 'utf-16be-bom' | 'gb18030' | 'xlsx' | 'sheet'
  lineEnd: '\n' | '\r\n'
  amounts: 'plain' | 'grouped' | 'signed' | 'decimalComma' | 'spaced'
}

const UNITS = {
  'en-US': {
    regions: ['North', 'South', 'Far East'],
    offices: ['Alpha', 'Beta, Ltd', 'Gamma'],
    people: ['Ann Lee', "Bob O'Hara", 'Cid', 'Dora "D" Ray'],
  },
  'zh-CN': { regions: ['华东', '华南', '西北'], offices: ['上海办', '一部', '广州办'], people: ['张三', '李四', '王 五', '欧阳修'] },
} as const

const HEADS = {
  'en-US': {
    levels: ['Region', 'Office', 'Rep'],
    date: 'Date',
    amount: 'Amount',
    total: 'Total',
    subtotal: 'Subtotal',
    grand: 'Grand total',
    title: 'Sales by rep',
  },
  'zh-CN': {
    levels: ['大区', '办事处', '业务员'],
    date: '日期',
    amount: '金额',
    total: '合计',
    subtotal: '小计',
    grand: '总计',
    title: '各业务员销售业绩表',
  },
} as const

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16le-bom', 'utf-16be-bom', 'gb18030', 'xlsx', 'sheet'] as const

export const writings: fc.Arbitrary<Writing> = fc.record({
  locale: fc.constantFrom('en-US' as const, 'zh-CN' as const),
  shape: fc.constantFrom('long' as const, 'months' as const, 'dates' as const, 'quarters' as const),
  isMerged: fc.boolean(),
  hasTitles: fc.boolean(),
  hasSums: fc.boolean(),
  separator: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
  encoding: fc.constantFrom(...ENCODINGS),
  lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
  amounts: fc.constantFrom('plain' as const, 'grouped' as const, 'signed' as const, 'decimalComma' as const, 'spaced' as const),
})

/** Two offices a region, one to three people an office, each with sales in at least one month. */
export const companies = (locale: Writing['locale']): fc.Arbitrary<Company> => {
  const { regions, offices, people } = UNITS[locale]
  const months = fc
    .array(fc.option(fc.integer({ min: 100_000, max: 99_999_999 }), { freq: 5 }), { minLength: 12, maxLength: 12 })
    .filter((list) => list.some((amount) => amount !== null))
  return fc
    .tuple(
      fc.subarray([...regions], { minLength: 1 }),
      fc.subarray([...offices], { minLength: 1 }),
      fc.subarray([...people], { minLength: 1 }),
      fc.constantFrom(2012, 2013),
    )
    .chain(([r, o, p, year]) => {
      const places = r.flatMap((region) => o.flatMap((office) => p.map((name) => ({ region, office, name }))))
      return fc.array(months, { minLength: places.length, maxLength: places.length }).map((amounts) => ({
        year,
        people: places.map((place, index) => ({ ...place, months: amounts[index] })),
      }))
    })
}

/** Rows of a sheet: amounts are numbers where they are written plainly, else texts as people paste them; empty cells are null. */
export const sheetRows = (company: Company, writing: Writing): Cell[][] =>
  rowsOf(company, writing).map((cells) => cells.map((cell) => (cell === '' ? null : /^\d+\.\d\d$/.test(cell) ? Number(cell) : cell)))

const rowsOf = (company: Company, writing: Writing): string[][] =>
  writing.shape === 'long' ? longRows(company, writing) : wideRows(company, writing)

/** The bytes of one table that is team and history. */
export function written(company: Company, writing: Writing): Uint8Array {
  if (writing.encoding === 'xlsx') return workbookOfRows([{ name: 'Sales', rows: sheetRows(company, writing) }])
  const rows = rowsOf(company, writing)
  const lines = rows.map((cells) => cells.map((cell) => quoted(cell, writing.separator)).join(writing.separator))
  return encoded(lines.join(writing.lineEnd) + writing.lineEnd, writing.encoding)
}

function titleRows({ year }: Company, { locale, hasTitles }: Writing, width: number): string[][] {
  if (!hasTitles) return []
  const rest = new Array<string>(width - 1).fill('')
  return [
    [locale === 'zh-CN' ? `${year}年${HEADS[locale].title}` : `${HEADS[locale].title} ${year}`, ...rest],
    ['', ...rest],
  ]
}

function longRows(company: Company, writing: Writing): string[][] {
  const { levels, date, amount } = HEADS[writing.locale]
  const rows = company.people.flatMap((person) =>
    person.months.flatMap((cents, month): string[][] =>
      cents === null
        ? []
        : [
            [
              person.region,
              person.office,
              person.name,
              `${company.year}-${String(month + 1).padStart(2, '0')}-10`,
              amountText(cents, writing),
            ],
          ],
    ),
  )
  return [...titleRows(company, writing, 5), [...levels, date, amount], ...rows]
}

function wideRows(company: Company, writing: Writing): string[][] {
  const { levels, total, subtotal, grand } = HEADS[writing.locale]
  const periods = writing.shape === 'quarters' ? 4 : 12
  const heads = MONTHS.slice(0, periods).map((name, month) => {
    if (writing.shape === 'dates')
      return writing.locale === 'zh-CN' ? `${company.year}年${month + 1}月` : `${company.year}-${String(month + 1).padStart(2, '0')}`
    if (writing.shape === 'quarters')
      return writing.locale === 'zh-CN' ? `${company.year}年${month + 1}季度` : `Q${month + 1} ${company.year}`
    // Without a year in the heads the title must tell it.
    const year = writing.hasTitles ? '' : writing.locale === 'zh-CN' ? `${company.year}年` : ` ${company.year}`
    return writing.locale === 'zh-CN' ? `${year}${month + 1}月` : `${name}${year}`
  })
  const sumRow = (labels: string[], people: readonly Person[]): string[] => {
    const sums = heads.map((_, period) => people.reduce((sum, person) => sum + (amountsOf(person, writing)[period] ?? 0), 0))
    return [...labels, ...[...sums, sums.reduce((a, b) => a + b, 0)].map((cents) => amountText(cents, writing))]
  }
  const rows: string[][] = []
  let above: Person | undefined
  company.people.forEach((person, index) => {
    const sameRegion = writing.isMerged && above?.region === person.region
    const sameOffice = sameRegion && above?.office === person.office
    const own = amountsOf(person, writing)
    const amounts = [...own, own.reduce<number>((a, b) => a + (b ?? 0), 0)]
    rows.push([
      sameRegion ? '' : person.region,
      sameOffice ? '' : person.office,
      person.name,
      ...amounts.map((cents) => (cents === null ? '-' : amountText(cents, writing))),
    ])
    const next = company.people[index + 1] as Person | undefined
    if (writing.hasSums && next?.region !== person.region) {
      rows.push(
        sumRow(
          [writing.isMerged ? '' : person.region, subtotal, ''],
          company.people.filter(({ region }) => region === person.region),
        ),
      )
    }
    above = person
  })
  if (writing.hasSums) rows.push(sumRow([grand, '', ''], company.people))
  return [...titleRows(company, writing, periods + 4), [...levels, ...heads, total], ...rows]
}

/** Cents of a person by the periods of a table; a quarter without any month has no data. */
export function amountsOf({ months }: Person, { shape }: Writing): (number | null)[] {
  if (shape !== 'quarters') return months
  return [0, 3, 6, 9].map((from) => {
    const own = months.slice(from, from + 3).filter((amount) => amount !== null)
    return own.length === 0 ? null : own.reduce((sum, amount) => sum + amount, 0)
  })
}

function amountText(cents: number, { amounts }: Writing): string {
  const [whole, part] = [Math.floor(cents / 100), String(cents % 100).padStart(2, '0')]
  const grouped = (mark: string): string => String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, mark)
  switch (amounts) {
    case 'plain':
      return `${whole}.${part}`
    case 'grouped':
      return `${grouped(',')}.${part}`
    case 'signed':
      return `¥${grouped(',')}.${part}`
    case 'spaced':
      return `${grouped('\u00a0')},${part}`
    case 'decimalComma':
      return `${grouped('.')},${part}`
  }
}

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell

function encoded(text: string, encoding: Writing['encoding']): Uint8Array {
  if (encoding === 'gb18030') return gb18030(text)
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') return new TextEncoder().encode((encoding === 'utf-8' ? '' : '\ufeff') + text)
  const marked = encoding === 'utf-16le' ? text : `\ufeff${text}`
  const bytes = new Uint8Array(marked.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), encoding !== 'utf-16be-bom')
  return bytes
}
