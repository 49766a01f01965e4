// What is wrong with ramps, absences and seats: names that nobody has, dates that contradict each other, profiles that are not there.

import type { Bilingual } from '../../i18n/messages'
import { isoFromSerial } from '../../calendar'
import { folded } from '../../import/folded'
import { cellOf as inputCell } from '../../import/input-table/cell-of'
import { knownIds } from '../../import/known-ids'
import type { Problem } from '../../import/problem'
import { problemsOf } from '../../import/problem'
import type { TeamRow } from '../../import/tables'
import { cellOf } from '../../import/team-rows'
import type { AbsenceRow } from '../inputs/absences'
import type { InputsToCheck } from '../inputs/inputs-to-check'
import type { RampRow } from '../inputs/ramps'
import { rampOf, rampsForRole, rampsNamed } from './find-ramp'
import { isStrangeSeat, seatOf } from './seat'

const texts = {
  rampUnknown: {
    en: 'There is no ramp "{ramp}" for {who}. Ramps that stand in the table: {ramps}. Correct the name, or add the profile.',
    zh: '{who} 的爬坡方案“{ramp}”不存在。表中已有：{ramps}。请更正名称，或补充该方案。',
  },
  rampRole: {
    en: 'The ramp "{ramp}" of {who} stands only for other roles ({roles}). Add one for the role "{role}", or one without a role.',
    zh: '{who} 的爬坡方案“{ramp}”只适用于其他角色（{roles}）。请为角色“{role}”补充方案，或添加不限角色的方案。',
  },
  rampStart: {
    en: '{who} has the ramp "{ramp}" but no start. Fill in the start: the ramp counts from there.',
    zh: '{who} 填写了爬坡方案“{ramp}”，但没有开始日期。请填写开始日期，爬坡从此起算。',
  },
  rampEarly: {
    en: 'No row of the ramp "{ramp}" is valid yet when {who} starts, on {start}: the first holds from {from}. Add a row for the days before, or leave "valid from" of the first empty.',
    zh: '{who} 于 {start} 开始时，爬坡方案“{ramp}”尚未生效（最早自 {from} 起）。请补充此前适用的一行，或将最早一行的生效日期留空。',
  },
  rampUnit: {
    en: '{who} has people below; a ramp is for a person. Clear it, or give it to the person.',
    zh: '{who} 之下有人员，爬坡只适用于个人。请清空，或填写在个人的行。',
  },
  rampEmpty: {
    en: 'The ramp "{ramp}" has no month filled in, so it would leave everything as it is. Fill in its months.',
    zh: '爬坡方案“{ramp}”没有填写任何月份，不会产生任何作用。请填写各月比例。',
  },
  rampTwice: {
    en: 'The ramp "{ramp}" stands twice for the same role, in rows {rows}. Keep one, or give the later one another day in "valid from".',
    zh: '爬坡方案“{ramp}”对同一角色重复（第 {rows} 行）。请只保留一行，或在较新的一行填写不同的生效日期。',
  },
  vacancyStart: {
    en: '{who} is a vacancy without a planned start. Fill in the start from which somebody is expected.',
    zh: '{who} 为空缺席位，但没有计划到岗日期。请在开始日期中填写。',
  },
  vacancyUnit: {
    en: '{who} is a vacancy but has people below. A vacancy is the place of one person; clear the seat.',
    zh: '{who} 标为空缺，但其下有人员。空缺应为一人的席位，请清空该列。',
  },
  overlayUnit: {
    en: '{who} is an overlay role but has people below. They would be left out of every sum; move them to another parent.',
    zh: '{who} 为叠加岗，但其下有人员，这些人员将不计入任何合计。请更换他们的上级。',
  },
  seatStrange: {
    en: 'The seat "{seat}" is not known: rows with such a word ({count} in all) count as ordinary seats. A place to be filled is a "vacancy", somebody who is added to no sum an "overlay".',
    zh: '无法识别席位“{seat}”：含此类字样的 {count} 行按普通席位处理。待招席位请填“空缺”，不计入合计的岗位请填“叠加岗”。',
  },
  absenceOwner: {
    en: 'Nobody in Team is called "{text}". Write an id or a name from there.',
    zh: '组织中没有“{text}”。请填写组织表中的编号或名称。',
  },
  absenceUnit: {
    en: '{who} has people below and no target of its own to exempt: the absence changes nothing.',
    zh: '{who} 之下有人员，自身没有可豁免的目标，该缺勤不产生影响。',
  },
  absenceEnd: {
    en: 'The absence of {who} ends before it starts. Correct one of the dates.',
    zh: '{who} 的缺勤结束日期早于开始日期。请更正。',
  },
  absenceOverlap: {
    en: 'Two absences of {who} overlap, in rows {rows}. Join them, or correct their dates.',
    zh: '{who} 的两段缺勤重叠（第 {rows} 行）。请合并，或更正日期。',
  },
} satisfies Record<string, Bilingual>

const problem = problemsOf(texts)

/** Everything that is wrong with them, each in its place. */
export const checkPresence = ({ inputs, team }: InputsToCheck): Problem[] => [
  ...checkRamps(inputs.ramps ?? []),
  ...checkSeats(team),
  ...checkTeamRows(team, inputs.ramps ?? []),
  ...checkAbsences(inputs.absences ?? [], team),
]

function checkRamps(ramps: readonly RampRow[]): Problem[] {
  const rows = new Map<string, RampRow>()
  return ramps.flatMap((row) => {
    if (row.profile === '') return []
    const found: Problem[] = []
    const key = JSON.stringify([folded(row.profile), folded(row.role), row.validFrom])
    // Of a day that cannot be read nobody knows whether it is the same.
    const isDayKnown = !row.unread?.has('validFrom')
    const same = isDayKnown ? rows.get(key) : undefined
    if (isDayKnown) rows.set(key, row)
    const named = { ramp: row.profile }
    if (same !== undefined)
      found.push(
        problem('rampTwice', inputCell(row, 'profile'), { ...named, rows: [same, row].map(({ place }) => String(place.row ?? '?')) }),
      )
    const months = (Object.keys(row) as (keyof RampRow)[]).filter((each) => /^m\d+$/.test(each))
    if (months.every((month) => row[month] === null && !row.unread?.has(month)))
      found.push(problem('rampEmpty', inputCell(row, 'profile'), named))
    return found
  })
}

/** Told once: a table may have a word of its own for every seat. */
function checkSeats(team: readonly TeamRow[]): Problem[] {
  const strange = team.filter(({ seat }) => isStrangeSeat(seat))
  if (strange.length === 0) return []
  return [problem('seatStrange', cellOf(strange[0], 'seat'), { seat: strange[0].seat ?? '', count: strange.length }, 'warning')]
}

function checkTeamRows(team: readonly TeamRow[], ramps: readonly RampRow[]): Problem[] {
  const isUnit = new Set(team.map(({ parent }) => parent))
  return team.flatMap((row) => {
    const seat = seatOf(row.seat)
    const who = row.name
    const found: Problem[] = []
    if (seat === 'vacancy' && isUnit.has(row.id)) found.push(problem('vacancyUnit', cellOf(row, 'seat'), { who }))
    else if (seat === 'vacancy' && row.start === null && !row.unread?.has('start'))
      found.push(problem('vacancyStart', cellOf(row, 'start'), { who }))
    if (seat === 'overlay' && isUnit.has(row.id)) found.push(problem('overlayUnit', cellOf(row, 'seat'), { who }))
    if (!row.ramp) return found
    const named = { who, ramp: row.ramp }
    const fitting = rampsNamed(row.ramp, ramps)
    const at = cellOf(row, 'ramp')
    if (isUnit.has(row.id)) found.push(problem('rampUnit', at, named))
    else if (fitting.length === 0) found.push(problem('rampUnknown', at, { ...named, ramps: namesOf(ramps) }))
    else if (rampsForRole(fitting, row.role).length === 0)
      found.push(problem('rampRole', at, { ...named, role: row.role ?? '', roles: fitting.map(({ role }) => role ?? '') }))
    else if (row.start === null && !row.unread?.has('start')) found.push(problem('rampStart', cellOf(row, 'start'), named))
    else if (row.start !== null && rampOf(row, ramps) === undefined) {
      const from = Math.min(...rampsForRole(fitting, row.role).map(({ validFrom }) => validFrom ?? 0))
      found.push(problem('rampEarly', at, { ...named, start: isoFromSerial(row.start), from: isoFromSerial(from) }))
    }
    return found
  })
}

const namesOf = (ramps: readonly RampRow[]): readonly string[] =>
  ramps.length === 0 ? ['–'] : [...new Set(ramps.map(({ profile }) => profile))]

function checkAbsences(absences: readonly AbsenceRow[], team: readonly TeamRow[]): Problem[] {
  const known = knownIds(team)
  const isUnit = new Set(team.map(({ parent }) => parent))
  const byOwner = new Map<string, AbsenceRow[]>()
  const found: Problem[] = []
  for (const row of absences) {
    if (row.owner === '') continue
    const id = known.idOf(row.owner)
    // Of a team that could not be read nobody is known; that is told already.
    if (id === undefined) {
      if (team.length > 0) found.push(problem('absenceOwner', inputCell(row, 'owner'), { text: row.owner }))
      continue
    }
    const who = { who: team.find((each) => each.id === id)?.name ?? row.owner }
    if (isUnit.has(id)) found.push(problem('absenceUnit', inputCell(row, 'owner'), who, 'warning'))
    if (row.from === null) continue
    if (row.to !== null && row.to < row.from) {
      found.push(problem('absenceEnd', inputCell(row, 'to'), who))
      continue
    }
    const own = byOwner.get(id) ?? []
    const other = own.find(({ from, to }) => (from as number) <= (row.to ?? Infinity) && (row.from as number) <= (to ?? Infinity))
    if (other !== undefined)
      found.push(problem('absenceOverlap', inputCell(row, 'from'), { ...who, rows: `${other.place.row ?? '?'}, ${row.place.row ?? '?'}` }))
    byOwner.set(id, [...own, row])
  }
  return found
}
