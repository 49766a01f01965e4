// Puts the answers of many files on their rows, in any order of the files, and tells what does not fit the plan any more.

import { yearDigits } from '../../fiscal-year-name'
import type { Bilingual, Params } from '../../../i18n/messages'
import { isError, type Problem } from '../../../import/problem'
import type { Scalar } from '../../../workbook/cell'
import type { Plan, PlanNode } from '../../plan/plan'
import type { AgreementInputs, KeptAgreement } from '../agreement-inputs'
import { isFilled, isNumber, NO_INPUTS } from '../agreement-inputs'
import type { HandedFile, HandedRow } from './read-handout'
import { DECISION } from './read-handout'
import { answerIn, handsIn, isAnswered, markCell, readMark } from './round-mark'

export interface Collected {
  /** By node key: what is new. */
  entries: Map<string, Partial<AgreementInputs>>
  /** Errors stop the collecting; warnings are told beside it. */
  problems: Problem[]
}

/** Who was asked and has not answered. */
export interface Unanswered {
  key: string
  name: string
  /** Day serial; null where none was set. */
  due: number | null
  isLate: boolean
}

const texts = {
  otherYear: {
    en: 'This file is of {year}, the plan of {now}.',
    zh: '此文件属于 {year} 年，计划为 {now} 年。',
  },
  otherPlan: {
    en: 'This file was handed out from another plan, not from this workbook. Collect it into the workbook that it came from.',
    zh: '此文件由另一份计划下发，并非出自本工作簿。请在下发它的工作簿中收集。',
  },
  copied: {
    en: 'This file was handed out from a copy of this plan, or after this workbook was saved. Collect it into the workbook that handed it out.',
    zh: '此文件由本计划的另一份副本下发，或在本工作簿保存之后下发。请在下发它的工作簿中收集。',
  },
  earlier: {
    en: '{who}: this is an answer to round {before}, and round {now} was handed out since. It is kept as such; look at it again.',
    zh: '{who}：此为第 {before} 轮的答复，之后已下发第 {now} 轮。该答复按前一轮保留，请复核。',
  },
  gone: {
    en: '{who} has no target in the plan any more: the answer is left out.',
    zh: '{who} 在计划中已没有目标：其答复未采用。',
  },
  moved: {
    en: '{who} stood below {before} when this was handed out, now below {now}. The answer is kept.',
    zh: '下发时 {who} 隶属 {before}，现隶属 {now}。答复已保留。',
  },
  older: {
    en: '{who}: this file is of revision {before}, the plan of revision {now}, and the target has moved from {was} to {is} since. The answer is kept; look at it again.',
    zh: '{who}：此文件为第 {before} 版，计划已是第 {now} 版，目标已由 {was} 变为 {is}。答复已保留，请复核。',
  },
  changed: {
    en: '{who}: the target has moved from {was} to {is} since it was handed out. The answer is kept; look at it again.',
    zh: '{who}：下发后目标已由 {was} 变为 {is}。答复已保留，请复核。',
  },
  acceptedOther: {
    en: '{who} accepted {was}, and the target is {is} now. That is no agreement to it: the acceptance is left out; hand the file out again.',
    zh: '{who} 接受的是 {was}，而目标现为 {is}，不视为对现目标的确认。该答复未采用，请重新下发文件。',
  },
  otherCounter: {
    en: '{who}: the manager answered the counter {seen}, and now {now} stands there. This answer is left out; hand the file out again.',
    zh: '{who}：上级答复的是反馈金额 {seen}，现为 {now}。该答复未采用，请重新下发文件。',
  },
  twice: {
    en: '{who}: two files say different things ({first}, {second}). Keep one of them.',
    zh: '{who}：两个文件内容不一致（{first}、{second}）。请只保留其中一个。',
  },
} satisfies Record<string, Bilingual>

/** @param revision of the plan as it stands. */
export function collectAnswers(plan: Plan, kept: KeptAgreement, files: readonly HandedFile[], revision: number): Collected {
  const problems = files.flatMap((each) => each.problems)
  const tell = (code: keyof typeof texts, severity: Problem['severity'], file: string, params: Params): void =>
    void problems.push({ code, severity, place: { file }, text: texts[code], params })
  const nodes = new Map(plan.nodes.flatMap((node) => (node.isClosed ? [] : [[node.key, node] as const])))
  const entries: Collected['entries'] = new Map()
  const from = new Map<string, string>()
  const replies = new Map<string, { file: string; takesBack: HandedRow['takesBack'] }>()
  const decided = new Map<string, { file: string; seen: Scalar }>()
  /** Latest round in which somebody replied, or the manager answered, by node key. */
  const replied = new Map<string, number>()
  const answered = new Map<string, number>()
  const later = (rounds: Map<string, number>, { key, round }: HandedRow): void =>
    void (round !== undefined && rounds.set(key, Math.max(round, rounds.get(key) ?? 0)))
  const { year } = plan.settings
  const hands = handsIn(kept)
  for (const { file, rows, revision: before, year: of, hands: marks, problems: own } of files) {
    if (own.some(isError)) continue
    if (of !== year) {
      tell('otherYear', 'error', file, { year: yearDigits({ ...plan.settings, year: of }), now: yearDigits(plan.settings) })
      continue
    }
    if (marks !== undefined && !hands.has(marks[marks.length - 1])) {
      tell(marks.some((mark) => hands.has(mark)) ? 'copied' : 'otherPlan', 'error', file, {})
      continue
    }
    for (const row of rows) {
      const cells = newCells(row, kept)
      const target = nodes.get(row.key)?.target
      if (acceptsTarget(row) && DECISION.some((column) => column in cells) && target !== undefined && row.proposed !== target) {
        tell('acceptedOther', 'warning', file, { who: nodes.get(row.key)?.name ?? row.key, was: row.proposed ?? '', is: target })
        continue
      }
      if (row.seen !== undefined && DECISION.some((column) => column in cells)) decided.set(row.key, { file, seen: row.seen })
      if (row.takesBack !== undefined) later(replied, row)
      else if (Object.keys(cells).some((column) => column !== 'plan')) later(answered, row)
      if (Object.keys(cells).length === 0) continue
      const node = nodes.get(row.key)
      if (node === undefined) {
        tell('gone', 'warning', file, { who: row.key })
        continue
      }
      const who = node.name
      const parent = plan.nodes.at(node.parent)?.key ?? ''
      if (row.parent !== undefined && row.parent !== parent)
        tell('moved', 'warning', file, { who, before: nameOf(plan, row.parent), now: nameOf(plan, parent) })
      if (row.proposed !== null && row.proposed !== node.target)
        tell(before === revision ? 'changed' : 'older', 'warning', file, { who, before, now: revision, was: row.proposed, is: node.target })
      const asked = readMark(kept.get(row.key)?.inputs.asked ?? null)?.round
      if (asked !== undefined && row.round !== undefined && row.round < asked)
        tell('earlier', 'warning', file, { who, before: row.round, now: asked })
      const other = replies.get(row.key)
      if (row.takesBack !== undefined && other !== undefined && other.takesBack !== row.takesBack)
        tell('twice', 'error', file, { who, first: other.file, second: file })
      if (row.takesBack !== undefined) replies.set(row.key, { file, takesBack: row.takesBack })
      const entry = entries.get(row.key) ?? {}
      for (const [column, value] of Object.entries(cells) as [keyof AgreementInputs, Scalar][]) {
        const place = placeOf(row.key, column)
        const first = from.get(place)
        if (first !== undefined && entry[column] !== value) tell('twice', 'error', file, { who, first, second: file })
        from.set(place, file)
        entry[column] = value
      }
      entries.set(row.key, entry)
    }
  }
  for (const [key, { file, seen }] of decided) {
    const entry = entries.get(key)
    const counter = entry?.counter === undefined ? (kept.get(key)?.inputs.counter ?? null) : entry.counter
    if (entry === undefined || (seen ?? '') === (counter ?? '')) continue
    // It would accept an amount that the manager has not seen.
    for (const column of DECISION) if (from.get(placeOf(key, column)) === file) delete entry[column]
    answered.delete(key)
    const amount = (value: Scalar): Scalar => (isFilled(value) ? value : '–')
    tell('otherCounter', 'warning', file, { who: nodes.get(key)?.name ?? key, seen: String(amount(seen)), now: String(amount(counter)) })
    if (Object.keys(entry).length === 0) entries.delete(key)
  }
  for (const key of new Set([...replied.keys(), ...answered.keys()])) {
    const round = Math.max(replied.get(key) ?? 0, answered.get(key) ?? 0)
    const asked = nodes.has(key) ? askedAfter(round, kept.get(key)?.inputs ?? NO_INPUTS, entries.get(key)) : undefined
    if (asked !== undefined) entries.set(key, { ...entries.get(key), asked })
  }
  return { entries, problems }
}

/**
 * What the row says of its round once a reply has landed: the same answer as in an earlier round is one to this round as well,
 * and a new one to an earlier round is none. Undefined where it stays.
 */
function askedAfter(round: number, before: AgreementInputs, entry: Partial<AgreementInputs> | undefined): string | undefined {
  const mark = readMark(before.asked)
  if (mark?.stood === undefined) return undefined
  if (round >= mark.round) return markCell({ ...mark, stood: undefined })
  return entry === undefined ? undefined : markCell({ ...mark, stood: answerIn({ ...before, ...entry }) })
}

/** Whoever carries the target accepts it as it was handed out. */
const acceptsTarget = ({ takesBack, cells }: HandedRow): boolean => takesBack !== undefined && isFilled(cells.answer ?? null)

const placeOf = (key: string, column: string): string => `${key}\u0000${column}`

/** Cells that say something else than the row, and what they take back there. */
function newCells({ key, cells, takesBack = [] }: HandedRow, kept: KeptAgreement): Partial<AgreementInputs> {
  const before = kept.get(key)?.inputs
  const fresh = Object.entries(cells).filter(([column, value]) => before?.[column as keyof AgreementInputs] !== value)
  // A file that is collected again takes nothing back of what was decided since.
  const isNew = fresh.some(([column]) => column !== 'plan')
  const back = isNew ? takesBack.filter((column) => isFilled(before?.[column] ?? null)) : []
  return Object.fromEntries([...fresh, ...back.map((column) => [column, null] as const)])
}

const nameOf = (plan: Plan, key: string): string => plan.nodes.find((node) => node.key === key)?.name ?? key

/** Targets that were handed out and have not been answered in the round in which they were. @param today day serial. */
export function unanswered(plan: Plan, kept: KeptAgreement, today: number): Unanswered[] {
  return plan.nodes.flatMap((node: PlanNode): Unanswered[] => {
    const inputs = kept.get(node.key)?.inputs
    if (node.isClosed || inputs === undefined || !isFilled(inputs.proposedOn)) return []
    if (isAnswered(inputs)) return []
    const due = isNumber(inputs.due) ? inputs.due : null
    return [{ key: node.key, name: node.name, due, isLate: due !== null && due < today }]
  })
}
