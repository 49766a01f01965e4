// Files told apart by their columns: which optional input table they are, and which of their sheets holds it.

import { describe, expect, it } from 'vitest'

import { findColumns } from '../../shared/import/find-columns'
import { inputWords } from '../../shared/import/input-table/input-words'
import { recogniseInput } from '../../shared/import/files/recognise-input'
import { sampleHistoryCsv, sampleTeamCsv } from '../../shared/sample/sample'
import { INPUT_KEYS, INPUT_TABLES } from '../../shared/setting/inputs/inputs'
import { sheetsOf } from '../spreadsheet-file/sheets-of'

const tables = INPUT_KEYS.map((key) => INPUT_TABLES[key])
const recognised = (content: string | Uint8Array) => recogniseInput({ name: 'x', content }, tables)

const headsOf = (content: string): [string, number][] => {
  const { columns } = findColumns(
    { source: {}, headers: content.split(','), rows: [['1']], rowNumbers: [2], headerRow: 1, columns: [0, 1, 2] },
    inputWords(INPUT_TABLES.metrics),
  )
  return Object.entries(columns).map(([key, { at }]) => [key, at])
}

it('takes a word that fits two columns for the second of them only where nothing else fits the first', () => {
  expect(headsOf('id,metric,unit')).toEqual([['id', 0], ['name', 1], ['unit', 2]]) // prettier-ignore
  expect(headsOf('metric,metric name,unit')).toEqual([['id', 0], ['name', 1], ['unit', 2]]) // prettier-ignore
})

describe('an input table in a file', () => {
  it.each(INPUT_KEYS.flatMap((key) => (['en', 'zh'] as const).map((language) => ({ key, language }))))(
    'is told by its own heads: $key, $language',
    async ({ key, language }) => {
      const heads = Object.values(INPUT_TABLES[key].columns).map(({ title }) => title[language])
      expect(await recognised(`${heads.join(',')}\n${heads.map(() => '1').join(',')}\n`)).toMatchObject({ key, rows: 1, sheets: [] })
    },
  )

  it('is found on the sheet that fits, whichever it is', async () => {
    const notes: [string, string[][]] = ['Notes', [['Read me']]]
    const sizes: [string, (string | number)[][]] = ['Sizes', [['segment', 'market size'], ['Bikes', 10], ['Helmets', 2]]] // prettier-ignore
    expect(await recognised(sheetsOf(notes, sizes))).toEqual({
      key: 'market',
      isNeither: true,
      sheets: ['Notes', 'Sizes'],
      sheet: 'Sizes',
      rows: 2,
    })
  })

  it('is no team and no history, and they are none', async () => {
    for (const locale of ['en-US', 'zh-CN'] as const)
      for (const content of [sampleTeamCsv(locale), sampleHistoryCsv(locale)])
        expect(await recognised(content)).toMatchObject({ isNeither: false })
    const full = 'id,name,level,parent,role,start,potential,ramp,seat,lock\nc,Company,company,,,,,,,\na,Ann,rep,c,,,,New,,\n'
    expect(await recognised(full)).toMatchObject({ isNeither: false })
    const deals = 'Opportunity,Owner,Amount,Probability,Expected close,Stage\nBikes,275,120000,60%,2014-03-01,Offer\n'
    expect(await recognised(deals)).toMatchObject({ key: 'pipeline', isNeither: true })
  })

  it('is told from a history of the same shape by the own name of a column', async () => {
    const tables = {
      seasons: ['Schedule,Q1,Q2,Q3,Q4\nToys,20%,20%,20%,40%\n', '淡旺季方案,第1季度,第2季度,第3季度,第4季度\n雨季,20%,28%,22%,30%\n'],
      ramps: ['Profile,Month 1,Month 2,Month 3\nNew,25%,50%,75%\n', '爬坡方案,第1月,第2月\n新人,25%,50%\n'],
      receivables: ['Due date,Owner,Amount\n2026-01-01,R1,100\n', '负责人,到期日,应收余额\n张三,2026-01-31,100\n'],
    }
    for (const [key, contents] of Object.entries(tables))
      for (const content of contents) expect(await recognised(content)).toMatchObject({ key, isNeither: true })
    for (const content of ['Name,Q1,Q2,Q3,Q4\nAnn,1,2,3,4\n', '名称,第1季度,第2季度\n张三,1,2\n', 'Date,Owner,Amount\n2025-01-01,R1,5\n'])
      expect(await recognised(content)).toMatchObject({ isNeither: false })
  })

  it('is headed by its own columns, also where its rows are full of words that head sales', async () => {
    const metrics = '编号,名称,类别,单位,性质,总目标\n回款,回款额,结果,万元,合计,100\n销售收入,销售额,结果,万元,合计,200\n'
    expect(await recognised(metrics)).toMatchObject({ key: 'metrics', rows: 2 })
    expect(await recogniseInput({ name: 'x', content: metrics }, [INPUT_TABLES.metrics])).toMatchObject({ rows: 2 })
  })

  it('is left open where no table has all that it needs', async () => {
    expect(await recognised('colour,shape\nred,round\n')).toMatchObject({ key: undefined, rows: 1 })
    expect(await recognised(Uint8Array.from([0x50, 0x4b, 3, 4]))).toEqual({
      key: undefined,
      isNeither: false,
      sheets: [],
      sheet: undefined,
      rows: undefined,
    })
  })
})
