// Problems as the reading of a table reports them, in a file and in a sheet.

import { obstacleProblem } from '../../../shared/commands/obstacle-problem'
import { copiedSheets } from '../../../shared/commands/copied-sheets'
import type { Problem } from '../../../shared/import/problem'
import type { ObstaclePlace, SheetSnapshot } from '../../../shared/workbook/port'

export const someProblems: Problem[] = [
  {
    code: 'parentUnknown',
    severity: 'error',
    place: { file: 'team.csv', row: 7, column: 'parent' },
    text: { en: 'There is no "{parent}" in the team. Add it, or correct the spelling.', zh: '组织中没有“{parent}”。请添加，或更正拼写。' },
    params: { parent: 'North-West' },
  },
  {
    code: 'notNumber',
    severity: 'error',
    place: { sheet: 'Orders export', row: 1204, column: 'value', address: 'C1204' },
    text: { en: '"{found}" is not a number. Type an amount.', zh: '“{found}”不是数字。请输入金额。' },
    params: { found: 'n/a' },
  },
  {
    code: 'floorsAbove',
    severity: 'error',
    place: {},
    text: {
      en: 'The floors below {who} add up to {floor}, {gap} more than the target.',
      zh: '{who} 之下的下限合计 {floor}，比目标多 {gap}。',
    },
    params: { who: 'Europe', floor: 12_000_000, gap: 2_000_000 },
  },
]

/** Owners "Former 1", "Former 2" … of a history that Team does not know. */
export const unknownOwnerProblems = (count: number, last: number): Problem[] =>
  Array.from({ length: count }, (_, at) => ({
    code: 'unknownOwner',
    severity: 'error',
    place: { file: 'history.csv', row: at + 2, column: 'owner' },
    text: { en: '"{owner}" is not in Team.', zh: '“{owner}”不在组织中。' },
    params: { owner: `Former ${at + 1}` },
    unknownOwner: { owner: `Former ${at + 1}`, rows: 12 + at, total: 1234.5 * (at + 1), first: last - 400, last },
  }))

/** Two protected sheets, one of them in part. */
export const failedPlaces = (isChinese: boolean): ObstaclePlace[] =>
  isChinese
    ? [{ sheet: '目标分解' }, { sheet: '月度目标', address: 'C5:N9', note: '财务已确认' }]
    : [{ sheet: 'Cascade' }, { sheet: 'Monthly', address: 'C5:N9', note: 'checked by finance' }]

/** What people did to the sheets of a plan: copied one, destroyed another, protected a third. */
export function standingProblems(isChinese: boolean): Problem[] {
  const sheet = (key: string, name: string): SheetSnapshot => ({ key, name, hidden: false, isProtected: false, values: [], formulas: [] })
  const [cascade, copy, monthly] = isChinese ? ['目标分解', '目标分解 (2)', '月度目标'] : ['Cascade', 'Cascade (2)', 'Monthly']
  const [protectedPlace] = failedPlaces(isChinese).slice(1)
  return [
    ...copiedSheets({ names: [], sheets: [sheet('cascade', cascade), sheet('cascade', copy)] }),
    obstacleProblem('sheetDamaged', 'excel', { sheet: monthly }),
    obstacleProblem('protected', 'excel', protectedPlace),
  ]
}
