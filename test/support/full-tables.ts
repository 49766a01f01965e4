// The sample company with what a whole plan needs beside: two product lines, a new hire with a ramp, a vacancy, a locked person.

import { sampleHistoryCsv, sampleTeamCsv } from '../../shared/sample/sample'

/** Tables as CSV texts. The lines are made up: three to seven tenths of each sale are bikes. */
export function fullTables(): { team: string; history: string; ramps: string } {
  const [teamHead, ...people] = rowsOf(sampleTeamCsv('en-US'))
  const at = (name: string): number => teamHead.indexOf(name)
  const row = (known: Record<string, string>): string[] => [...teamHead, 'ramp', 'seat', 'lock'].map((name) => known[name] ?? '')
  const team = [
    [...teamHead, 'ramp', 'seat', 'lock'],
    ...people.map((cells) => [...cells, '', '', cells[at('id')] === '276' ? '4200000' : '']),
    row({ id: '301', name: 'Nora Lind', level: 'Rep', parent: 'T8', role: 'Sales Representative', start: '2014-03-01', ramp: 'New reps' }),
    row({
      id: 'V1',
      name: 'Vacancy Southeast',
      level: 'Rep',
      parent: 'T5',
      role: 'Sales Representative',
      start: '2014-07-01',
      seat: 'vacancy',
    }),
  ]
  const [head, ...sales] = rowsOf(sampleHistoryCsv('en-US'))
  const [date, owner, value] = ['date', 'owner', 'value'].map((name) => head.indexOf(name))
  const history = [
    ['date', 'owner', 'value', 'product'],
    ...sales.flatMap((cells, index) => {
      const bikes = Math.round(Number(cells[value]) * (0.3 + 0.1 * (index % 5)) * 100) / 100
      const rest = Math.round((Number(cells[value]) - bikes) * 100) / 100
      return [
        [cells[date], cells[owner], String(bikes), 'Bikes'],
        [cells[date], cells[owner], String(rest), 'Accessories'],
      ]
    }),
  ]
  return { team: textOf(team), history: textOf(history), ramps: 'profile,kind,month 1,month 2,month 3\nNew reps,new hire,25%,50%,75%\n' }
}

const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','))
const textOf = (rows: readonly string[][]): string => rows.map((cells) => cells.join(',')).join('\n')
