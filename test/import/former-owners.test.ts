// People who left and are not in Team: added as a person would type them, so that they take nothing from anybody.

import { describe, expect, it } from 'vitest'

import { serialFromIso } from '../../shared/calendar/day-serial'
import { LOCALES } from '../../shared/i18n/messages'
import { addFormer, checkTeam, matchOwners, problemText, readCsv, readHistory, readTeam } from '../../shared/import'

const HEAD = 'id,name,level,parent,start,end,takes_over'
const team = (...lines: string[]) => readTeam(readCsv([HEAD, 'C,Acme,Firma,', ...lines].join('\n'), 'team.csv').table).rows
const sales = (...lines: string[]) => readHistory(readCsv(['date,owner,value', ...lines].join('\n'), 'history.csv').table).sales
const lastDay = serialFromIso('2013-12-31') as number
const add = (rows: ReturnType<typeof team>, of: ReturnType<typeof sales>, locale: 'en-US' | 'zh-CN' = 'en-US') =>
  addFormer(rows, matchOwners(of, rows).problems, { lastDay, locale, source: of.source })

const rows = team('E,East,Bezirk,C', 'A,Ann,Vertreter,E')
const brief = (of: ReturnType<typeof team>) => of.map(({ id, level, parent, end }) => [id, level, parent, end])

const ids = (of: ReturnType<typeof team>) => of.map(({ id, parent }) => [id, parent])

describe('addFormer', () => {
  it('puts them below the company in a unit of their own, on the levels of the table, with the month they last sold in as end', () => {
    const history = sales('2012-02-10,Zoe,5', '2012-05-10,Zoe,7', '2014-03-01,Kim,1', '2013-01-01,A,1')
    const { rows: all, problems } = add(rows, history)
    expect(brief(all.slice(rows.length))).toEqual([
      ['former', 'Bezirk', 'C', lastDay],
      ['Zoe', 'Vertreter', 'former', serialFromIso('2012-05-31')],
      ['Kim', 'Vertreter', 'former', lastDay],
    ])
    expect([...checkTeam(all), ...matchOwners(history, all).problems]).toEqual([])
    expect(problems.map(({ code, severity, params }) => [code, severity, params.count, params.total])).toEqual([
      ['formerAdded', 'warning', 2, 13],
    ])
    for (const locale of LOCALES) expect(problemText(problems[0], locale)).not.toMatch(/\{\w+\}/)
    expect(add(rows, history, 'zh-CN').rows[rows.length].name).toBe('已离职')
  })

  it('puts whom somebody takes over from beside the successor', () => {
    const { rows: all } = add(team('E,East,Bezirk,C', 'A,Ann,Vertreter,E,,,Zoe'), sales('2012-02-10,Zoe,5'))
    expect(brief(all.slice(3))).toEqual([['Zoe', 'Vertreter', 'E', serialFromIso('2012-02-29')]])
    expect(checkTeam(all)).toEqual([])
  })

  it('uses the unit of an earlier build, and another id where that one is somebody else', () => {
    const again = [...rows, ...team(`former,Former,Bezirk,C,,2013-12-31`).slice(1)]
    expect(ids(add(again, sales('2012-02-10,Zoe,5')).rows.slice(4))).toEqual([['Zoe', 'former']])
    const taken = [...rows, ...team('former,Fritz Ormer,Vertreter,E').slice(1)]
    expect(ids(add(taken, sales('2012-02-10,Zoe,5')).rows.slice(4))).toEqual([
      ['former-2', 'C'],
      ['Zoe', 'former-2'],
    ])
  })

  it('leaves names that are nearly known, or several, to the person', () => {
    const twins = team('E,East,Bezirk,C', 'A,Ann,Vertreter,E', 'B,Ann,Vertreter,E')
    const { rows: all, problems } = add(twins, sales('2012-02-10,a,5', '2012-02-10,Ann,5'))
    expect([all.length - twins.length, problems]).toEqual([0, []])
  })

  it('adds nobody to a company that is itself the rep', () => {
    expect(add(team(), sales('2012-02-10,Zoe,5')).rows).toHaveLength(1)
  })
})
