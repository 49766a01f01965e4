// Checks who stands under whom: one company, parents that exist at the time, no circle.

import type { Bilingual } from '../i18n/messages'
import { cyclesOf } from './cycles'
import { knownIds } from './known-ids'
import type { Problem } from './problem'
import { cellOf, chainOf, groupedBy, holdTogether, listOfRows } from './team-rows'
import type { TeamRow } from './tables'

const texts = {
  unknownParent: {
    en: 'The parent "{parent}" of "{id}" is not in this table. Add a row with the id "{parent}", or correct it.',
    zh: '“{id}”的上级“{parent}”不在本表中。请添加编号为“{parent}”的行，或更正上级。',
  },
  unknownParents: {
    en: 'The parent "{parent}" of {count|row|rows} ({rows}) is not in this table. Add a row with the id "{parent}", or correct them.',
    zh: '共 {count} 行（{rows}）的上级“{parent}”不在本表中。请添加编号为“{parent}”的行，或更正上级。',
  },
  sharedParent: {
    en: 'Several have the name "{parent}" ({ids}), so it cannot be told under whom these stand: row {rows}. Write the id instead of the name.',
    zh: '“{parent}”有多人同名（{ids}），无法确定第 {rows} 行的上级。请填写编号，不要填姓名。',
  },
  parentGone: {
    en: 'The parent "{parent}" of "{id}" has no row for the days of this one. Move "{id}" to another parent, or correct the dates.',
    zh: '“{id}”的上级“{parent}”在该行的日期内不存在。请更换“{id}”的上级，或更正日期。',
  },
  cycle: {
    en: 'These stand above each other in a circle: {chain}. Correct one of the parents.',
    zh: '上级关系形成循环：{chain}。请更正其中一个上级。',
  },
  self: {
    en: '"{id}" stands above itself. Name another parent.',
    zh: '“{id}”的上级是自己。请更正上级。',
  },
  stray: {
    en: '"{id}" has no parent, but "{company}" is the company already. Fill in under whom "{id}" stands.',
    zh: '“{id}”没有上级，但公司已是“{company}”。请填写“{id}”的上级。',
  },
} satisfies Record<string, Bilingual>

const hints = {
  nearest: { en: ' Is it "{nearest}"?', zh: '是否为“{nearest}”？' },
  noCompany: {
    en: ' No row is the company: the topmost has an empty parent.',
    zh: '表中没有公司：最上级一行的“上级”应为空。',
  },
} satisfies Record<string, Bilingual>

const withHints = (text: Bilingual, ...more: (Bilingual | false)[]): Bilingual =>
  more.reduce<Bilingual>((all, hint) => (hint ? { en: all.en + hint.en, zh: all.zh + hint.zh } : all), text)

/**
 * @param byId the same rows by id.
 * @returns an unknown parent once, however many stand under it. That no row is the company always comes from an unknown parent
 * or a circle, so it is said there. Rows whose parent could not be read are not judged.
 */
export function checkTree(rows: readonly TeamRow[], byId: ReadonlyMap<string, TeamRow[]>): Problem[] {
  const placed = rows.filter(({ unread }) => !unread?.has('parent'))
  const roots = placed.filter(({ parent }) => parent === null)
  const noCompany = roots.length === 0 && placed.length === rows.length && hints.noCompany
  return [...checkParents(placed, rows, byId, noCompany), ...checkCycles(placed, noCompany), ...checkRoots(roots, rows)]
}

function checkParents(
  placed: readonly TeamRow[],
  rows: readonly TeamRow[],
  byId: ReadonlyMap<string, TeamRow[]>,
  noCompany: Bilingual | false,
): Problem[] {
  const found: Problem[] = []
  const known = knownIds(rows)
  for (const [parent, below] of groupedBy(placed, (row) => row.parent)) {
    const above = byId.get(parent)
    const [row] = below
    const params = { id: row.id, parent, count: below.length, rows: listOfRows(below) }
    if (above === undefined) {
      const ids = known.sharing(parent)
      const nearest = known.nearest(parent)
      const place = cellOf(row, 'parent')
      if (ids.length > 0) {
        found.push({
          code: 'parentShared',
          severity: 'error',
          place,
          text: texts.sharedParent,
          params: { ...params, ids },
        })
      } else {
        const text = below.length > 1 ? texts.unknownParents : texts.unknownParent
        const hint = nearest !== undefined && hints.nearest
        found.push({
          code: 'unknownParent',
          severity: 'error',
          place,
          text: withHints(text, hint, noCompany),
          params: { ...params, ...(nearest === undefined ? {} : { nearest }) },
        })
      }
      continue
    }
    const isSure = (each: TeamRow): boolean => !each.unread?.has('start') && !each.unread?.has('end')
    if (!above.every(isSure)) continue
    for (const each of below) {
      if (isSure(each) && !above.some((other) => holdTogether(other, each)))
        found.push({
          code: 'parentGone',
          severity: 'warning',
          place: cellOf(each, 'parent'),
          text: texts.parentGone,
          params: { id: each.id, parent },
        })
    }
  }
  return found
}

function checkCycles(rows: readonly TeamRow[], noCompany: Bilingual | false): Problem[] {
  return cyclesOf(rows, (row) => row.parent, true).map((cycle): Problem => ({
    code: 'cycle',
    severity: 'error',
    place: cellOf(cycle[0], 'parent'),
    text: withHints(cycle.length === 1 ? texts.self : texts.cycle, noCompany),
    params: { id: cycle[0].id, chain: chainOf(cycle) },
  }))
}

/** The company is the root with most below it; another one may follow it in time, but none may stand beside it. */
function checkRoots(roots: readonly TeamRow[], rows: readonly TeamRow[]): Problem[] {
  if (roots.length < 2) return []
  const childrenOf = groupedBy(rows, ({ parent }) => parent)
  const sizeBelow = (id: string, seen = new Set<string>()): number => {
    if (seen.has(id)) return 0
    seen.add(id)
    return (childrenOf.get(id) ?? []).reduce((sum, child) => sum + 1 + sizeBelow(child.id, seen), 0)
  }
  const byId = [...groupedBy(roots, ({ id }) => id)].map(([id, own]) => ({ id, own, size: sizeBelow(id) }))
  const companies: TeamRow[] = []
  const found: Problem[] = []
  for (const { id, own } of byId.sort((a, b) => b.size - a.size)) {
    const rival = companies.find((company) => own.some((row) => holdTogether(row, company)))
    if (rival === undefined) companies.push(...own)
    else
      found.push({
        code: 'roots',
        severity: 'error',
        place: cellOf(own[0], 'parent'),
        text: texts.stray,
        params: { id, company: rival.id },
      })
  }
  return found
}
