// Names the levels of a team whose table names none: the company, its reps, and what stands between them.

import type { Bilingual, Locale } from '../../i18n/messages'
import type { TeamRow } from '../tables'

const texts = {
  company: { en: 'Company', zh: '公司' },
  unit: { en: 'Unit', zh: '单位' },
  numbered: { en: 'Level', zh: '层级' },
  rep: { en: 'Rep', zh: '业务员' },
} satisfies Record<string, Bilingual>

/** Gives every row its level by how deep it stands; whoever has nobody below is a rep. Parents are ids. */
export function nameLevels(rows: readonly TeamRow[], locale: Locale): void {
  const language = locale === 'zh-CN' ? 'zh' : 'en'
  const parentOf = new Map(rows.map(({ id, parent }) => [id, parent]))
  const isUnit = new Set(parentOf.values())
  /** A circle, which is reported by the checks of the tree, ends where it began. */
  const depthOf = (row: TeamRow): number => {
    const seen = new Set<string>()
    let depth = 0
    for (let above = row.parent; above !== null && parentOf.has(above) && !seen.has(above); above = parentOf.get(above) ?? null) {
      seen.add(above)
      depth++
    }
    return depth
  }
  const depths = rows.map(depthOf)
  const between = new Set(depths.filter((depth, index) => depth > 0 && isUnit.has(rows[index].id)))
  rows.forEach((row, index) => {
    if (row.parent === null) row.level = texts.company[language]
    else if (!isUnit.has(row.id)) row.level = texts.rep[language]
    else row.level = between.size < 2 ? texts.unit[language] : `${texts.numbered[language]} ${depths[index] + 1}`
  })
}
