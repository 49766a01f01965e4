// Decides whether a person has to look at the columns before the plan is made from them.

import type { TableInspection, TablesInspection } from '../../commands/contracts'

/** Problems that are about the table as a whole, which another choice of columns, row or sheet may solve. */
const OF_THE_TABLE = new Set(['headerMissing', 'headerDoubled', 'headerRowMissing', 'noRows', 'yearMissing', 'periodDoubled'])

/** Where everything is sure, nobody is asked. */
export function asksPerson({ team, history }: TablesInspection): boolean {
  return [team, history].some((table) => table !== undefined && isOpen(table))
}

const isOpen = ({ columns, questions, problems }: TableInspection): boolean =>
  questions.length > 0 ||
  columns.some(({ certainty }) => certainty === 'likely') ||
  problems.some(({ code, severity }) => severity === 'error' && OF_THE_TABLE.has(code))
