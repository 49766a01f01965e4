// Sorts problems by the file or sheet that they stand in.

import type { Problem } from '../../import/problem'

/** In the order of their first problems; those that stand nowhere have the source ''. */
export function bySource(problems: readonly Problem[]): { source: string; problems: Problem[] }[] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const { file, sheet } = problem.place
    const source = [file, sheet].filter((part) => part !== undefined).join(' · ')
    const group = groups.get(source)
    if (group) group.push(problem)
    else groups.set(source, [problem])
  }
  return [...groups].map(([source, own]) => ({ source, problems: own }))
}
