// How the command line tells problems: many alike are counted, programs get them all.

import { describe, expect, it } from 'vitest'
import type { Problem } from '../../shared/import'
import { problemLines, problemReport } from '../../xlsx/cli/problem-lines'

const problem = (row: number, code = 'notNumber', severity: Problem['severity'] = 'error'): Problem => ({
  code,
  severity,
  place: { file: 'team.csv', row, column: 'cap' },
  text: { en: '"{text}" is not a number.', zh: '“{text}”不是数字。' },
  params: { text: `x${row}` },
})

describe('lines for people', () => {
  it('say where, what, and that nothing was written', () => {
    expect(problemLines([problem(3), problem(4, 'other', 'warning')], 'en-US', true)).toEqual([
      'team.csv, row 3, column "cap": "x3" is not a number.',
      'Note: team.csv, row 4, column "cap": "x4" is not a number.',
      'Nothing was written: 1 problem to correct.',
    ])
    expect(problemLines([problem(3), problem(4)], 'zh-CN', true).at(-1)).toBe('未写入任何内容：有 2 个问题需要更正。')
    expect(problemLines([problem(4, 'other', 'warning')], 'zh-CN', false)).toEqual(['提示：team.csv，第 4 行，“cap”列：“x4”不是数字。'])
  })

  it('name the option that answers a problem, once, where it was refused', () => {
    const asked = [problem(3, 'ambiguousDates'), problem(4, 'ambiguousDates'), problem(5, 'unknownOwner')]
    expect(problemLines(asked, 'en-US', true).slice(3)).toEqual([
      expect.stringContaining('--dates dmy'),
      expect.stringContaining('--add-former'),
      'Nothing was written: 3 problems to correct.',
    ])
    expect(problemLines(asked, 'zh-CN', false)).toHaveLength(3)
  })

  it('show ten of a kind and count the rest', () => {
    const many = [...Array.from({ length: 40 }, (_, index) => problem(index + 2)), problem(50, 'other')]
    const lines = problemLines(many, 'en-US', true)
    expect(lines).toHaveLength(13)
    expect(lines[10]).toBe('  … and 30 more like this')
    expect(lines[11]).toContain('row 50')
    expect(lines[12]).toBe('Nothing was written: 41 problems to correct.')
    expect(problemLines(many.slice(0, 11), 'en-US', true)[10]).toBe('  … and 1 more like this')
  })
})

it('programs get every problem, with its place and what is known of an unknown owner', () => {
  const owner = { ...problem(2, 'unknownOwner'), unknownOwner: { owner: 'Zoe', rows: 2, total: 5, first: 45292, last: null } }
  expect(problemReport([owner, problem(3)], 'zh-CN')).toEqual({
    problems: [
      {
        code: 'unknownOwner',
        severity: 'error',
        file: 'team.csv',
        row: 2,
        column: 'cap',
        message: '“x2”不是数字。',
        unknownOwner: { owner: 'Zoe', rows: 2, total: 5, first: '2024-01-01', last: null },
      },
      { code: 'notNumber', severity: 'error', file: 'team.csv', row: 3, column: 'cap', message: '“x3”不是数字。' },
    ],
  })
})
