// Adds owners of the history whom Team does not know as people who left: rows as a person would type them into Team.

import { lastDayOfMonth, monthIndex } from '../calendar'
import type { Bilingual, Locale } from '../i18n/messages'
import { firstOf } from '../i18n/messages'
import { visibleText } from './folded'
import { newTeamRow } from './new-team-row'
import type { Place, Problem, UnknownOwner } from './problem'
import type { TeamRow } from './tables'

const UNIT = 'former'
const unitName: Bilingual = { en: 'Former', zh: '已离职' }

const texts = {
  added: {
    en: 'Owners of the history added to Team as people who left: {people} ({count}, {total} in all). Their sales count for the months and the last year of the company.',
    zh: '已将历史业绩中的下列负责人作为离职人员加入组织表：{people}（共 {count} 人，合计 {total}）。其业绩计入公司的月度和去年业绩。',
  },
  inUnit: {
    en: ' Below "{unit}" they count for no team\'s share; if you know the team, make it their parent in Team.',
    zh: '归于“{unit}”的业绩不计入任何团队的占比；如知道其团队，请在组织表中改为其上级。',
  },
  alone: {
    en: 'The owner "{owner}" is not in Team, and cannot be added as a person who left: "{company}" has nobody below it and sells itself. Write "{company}" as the owner, or add its people to Team.',
    zh: '负责人“{owner}”不在组织表中，且无法作为离职人员加入：“{company}”之下没有人员，由其自身承担业绩。请将负责人改为“{company}”，或在组织表中添加其人员。',
  },
} satisfies Record<string, Bilingual>

/** How many people a message names before it counts the rest. */
const NAMED = 10

export interface FormerOptions {
  /** The last day before the plan year: nobody who is added is there later. */
  lastDay: number
  locale: Locale
}

/**
 * Adds the owners of the problems 'unknownOwner' to the team.
 * @param problems as matchOwners found them.
 * @param source the history's, for the place of the warning that names who was added.
 */
export function addFormer(
  rows: readonly TeamRow[],
  problems: readonly Problem[],
  { source, ...options }: FormerOptions & { source: Place },
): { rows: TeamRow[]; problems: Problem[] } {
  const owners = problems.flatMap(({ unknownOwner }) => (unknownOwner === undefined ? [] : [unknownOwner]))
  const added = formerRows(rows, owners, options)
  if (added.length === 0) return { rows: [...rows], problems: [] }
  const parents = new Set(added.map(({ parent }) => parent))
  const people = added.filter(({ id }) => !parents.has(id))
  const isInUnit = added.length > people.length || people.some(({ parent }) => parent?.startsWith(UNIT))
  const both = { en: texts.added.en + texts.inUnit.en, zh: texts.added.zh + texts.inUnit.zh }
  const params = {
    count: people.length,
    people: firstOf(
      people.map(({ name }) => name),
      NAMED,
    ),
    unit: options.locale === 'zh-CN' ? unitName.zh : unitName.en,
    total: Math.round(owners.reduce((sum, { total }) => sum + total, 0) * 100) / 100,
  }
  return {
    rows: [...rows, ...added],
    problems: [{ code: 'formerAdded', severity: 'warning', place: { ...source }, text: isInUnit ? both : texts.added, params }],
  }
}

/** Says of owners whom addFormer did not add why it could not. */
export function whyNotAdded(rows: readonly TeamRow[], problems: readonly Problem[]): Problem[] {
  const companies = rows.filter(({ parent }) => parent === null)
  const [company] = companies
  if (companies.length !== 1 || rows.some(({ parent }) => parent === company.id)) return [...problems]
  return problems.map((problem) =>
    problem.unknownOwner === undefined
      ? problem
      : {
          ...problem,
          code: 'formerAlone',
          text: texts.alone,
          params: { ...problem.params, company: company.name },
          unknownOwner: undefined,
        },
  )
}

/**
 * The rows to add, a unit of their own first where one is needed; none where the company has nobody below it yet, since then
 * it is itself the rep.
 *
 * Where they stand decides whose share their sales make. It is not known, so they make nobody's: below the company, in a unit
 * without anybody active, their sales count for its months and its last year, and the teams share by their own people's
 * sales, as if the sales of the unknown were spread over all in proportion. Who has a successor in Team (`takes over`) stands
 * beside that one, who takes the sales over. A person who knows better writes the team as their parent in Team, and they
 * count there from the next build on.
 * @param rows of a sound team.
 */
export function formerRows(rows: readonly TeamRow[], owners: readonly UnknownOwner[], { lastDay, locale }: FormerOptions): TeamRow[] {
  const company = companyOf(rows, lastDay + 1)
  if (company === undefined || !rows.some(({ parent }) => parent === company.id)) return []
  const isUnit = new Set(rows.map(({ parent }) => parent))
  const ids = new Set(rows.map(({ id }) => id))
  const successors = new Map(rows.flatMap((row): [string, TeamRow][] => (row.takesOver === null ? [] : [[row.takesOver, row]])))
  const levelOf = (isWanted: (row: TeamRow) => boolean): string => rows.find((row) => row.parent !== null && isWanted(row))?.level ?? ''
  const rep = levelOf(({ id }) => !isUnit.has(id))
  const unit = newTeamRow({
    id: freeId(rows, company.id),
    name: locale === 'zh-CN' ? unitName.zh : unitName.en,
    level: levelOf(({ id, parent }) => parent === company.id && isUnit.has(id)) || rep,
    parent: company.id,
    end: lastDay,
  })
  const added = new Map<string, TeamRow>()
  for (const { owner, last } of owners) {
    const id = visibleText(owner)
    if (id === '' || ids.has(id)) continue
    const end = Math.min(last === null ? lastDay : lastDayOfMonth(monthIndex(last)), lastDay)
    const known = added.get(id)
    if (known !== undefined) known.end = Math.max(known.end ?? end, end)
    else added.set(id, newTeamRow({ id, name: id, level: rep, parent: successors.get(id)?.parent ?? unit.id, end }))
  }
  const people = [...added.values()]
  return people.some(({ parent }) => parent === unit.id) && !ids.has(unit.id) ? [unit, ...people] : people
}

/** The company of a day; of several one after another, the last where none holds on it. */
function companyOf(rows: readonly TeamRow[], day: number): TeamRow | undefined {
  const roots = rows.filter(({ parent }) => parent === null)
  const holds = ({ start, end }: TeamRow): boolean => (start ?? -Infinity) <= day && day <= (end ?? Infinity)
  return roots.find(holds) ?? roots.at(-1)
}

/** The id of the unit: that of an earlier build where it still stands so, else one that nobody has. */
function freeId(rows: readonly TeamRow[], company: string): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? UNIT : `${UNIT}-${number}`
    const own = rows.filter((row) => row.id === id)
    if (own.every(({ parent, end }) => parent === company && end !== null)) return id
  }
}
