// Reads a file that was handed out and came back: whose it is, of which plan, and what was filled in.

import type { Bilingual, Locale, Params } from '../../../i18n/messages'
import { listed, say } from '../../../i18n/messages'
import type { Problem } from '../../../import/problem'
import { FileRefused, WorkbookFile } from '../../../spreadsheet-file'
import type { Scalar } from '../../../workbook/cell'
import type { WorkOptions } from '../../../workbook/port'
import type { AgreementInputs } from '../agreement-inputs'
import { ANSWERS, INPUT_COLUMNS, isFilled } from '../agreement-inputs'
import { HANDOUT, REPLIES_TABLE, REPLY, roundKey, stoodKey } from './handout-context'
import { REPLIES } from './handout-words'
import { readHands } from './round-mark'

/** One target's answers in a file. Amounts in the money of the sheets. */
export interface HandedRow {
  key: string
  /** Key of the node above when it was handed out; undefined where the file does not tell. */
  parent?: string
  /** In which it was handed out; undefined where the file does not tell. */
  round?: number
  /** The target as it was handed out. */
  proposed: number | null
  /** Only cells that are filled. */
  cells: Partial<AgreementInputs>
  /** Where the one who carries it answers: what that takes back of the row, once anything of the answer is new. */
  takesBack?: readonly (keyof AgreementInputs)[]
  /** Where the manager answers: the counter that stood in the file, as it came back. */
  seen?: Scalar
}

export interface HandedFile {
  file: string
  revision: number
  year: number
  /** Marks of the hand-outs up to this file's (round-mark.ts); undefined where it is of a version that kept no rounds. */
  hands?: readonly string[]
  rows: HandedRow[]
  problems: Problem[]
}

const texts = {
  notHandout: {
    en: 'This is no file that was handed out, or its hidden parts were deleted. Hand it out again.',
    zh: '此文件不是下发的文件，或其隐藏部分已被删除。请重新下发。',
  },
  acceptAndCounter: {
    en: '{who} accepts and counters at once: the counter is taken.',
    zh: '{who} 既选择接受又填写了建议金额：按建议金额处理。',
  },
  noAnswer: {
    en: '{who} has filled in "{cells}", but neither accepted nor typed an amount: this counts as not answered. Ask again.',
    zh: '{who} 填写了“{cells}”，但既未选择接受，也未填写建议金额：视为未反馈，请再次确认。',
  },
} satisfies Record<string, Bilingual>

const problem = (code: string, severity: Problem['severity'], file: string, text: Bilingual, params: Params = {}): Problem => ({
  code,
  severity,
  place: { file },
  text,
  params,
})

/** A file that is none of ours comes back without rows, with the problem. @throws {HostError} 'cancelled'. */
export async function readHandout(file: string, content: Uint8Array, options?: WorkOptions): Promise<HandedFile> {
  const nothing: HandedFile = { file, revision: 0, year: 0, rows: [], problems: [] }
  try {
    const workbook = new WorkbookFile(content)
    const nameOf = (key: string): string | undefined => workbook.sheets.find((sheet) => sheet.key === key)?.name
    const [meta, reply, table] = [nameOf(HANDOUT), nameOf(REPLY), nameOf(REPLIES_TABLE)]
    const read = async (name: string): Promise<Scalar[][]> => (await workbook.read(name, options)).values
    if (meta === undefined || (reply ?? table) === undefined) throw new FileRefused('damaged')
    const facts = new Map((await read(meta)).map(([key, value]) => [String(key), value ?? null]))
    const locale: Locale = facts.get('locale') === 'zh-CN' ? 'zh-CN' : 'en-US'
    const known = {
      ...nothing,
      revision: Number(facts.get('revision')),
      year: Number(facts.get('year')),
      ...(facts.has('plan') && { hands: readHands(String(facts.get('plan'))) }),
    }
    const own = reply === undefined ? undefined : rowOfReply(await read(reply), facts, file, locale)
    const below = table === undefined ? [] : rowsOfTable(await read(table), facts)
    return { ...known, rows: [...(own ? [own.row] : []), ...below], problems: own?.problems ?? [] }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    const isOther = error.reason === 'damaged'
    return { ...nothing, problems: [problem('notHandout', 'error', file, isOther ? texts.notHandout : error.text)] }
  }
}

/** What a manager decides about a counter. */
export const DECISION = ['answer', 'answerAmount', 'agreedOn', 'agreedBy'] as const satisfies readonly (keyof AgreementInputs)[]

const COUNTER = ['counter', 'counterReason', 'answerAmount'] as const satisfies readonly (keyof AgreementInputs)[]

/** Cells of a reply that say nothing without an answer. */
const UNANSWERED = new Set(['reply', 'counterReason', 'agreedOn', 'agreedBy'])

/** What stands before a cell of the reply. */
const label = (line: readonly Scalar[]): string => String(line[1] ?? line[0])

function rowOfReply(
  values: Scalar[][],
  facts: ReadonlyMap<string, Scalar>,
  file: string,
  locale: Locale,
): { row: HandedRow; problems: Problem[] } {
  const column = (values[0] ?? []).indexOf('value')
  const at = (key: string): Scalar => values.find(([id]) => id === key)?.[column] ?? null
  const key = String(facts.get('node') ?? '')
  const hasCounter = isFilled(at('counter'))
  const accepts = Object.values(REPLIES.accept).some((text) => sameText(at('reply'), text))
  const cells: Partial<AgreementInputs> = { plan: at('plan') }
  if (hasCounter) Object.assign(cells, { counter: at('counter'), counterReason: at('counterReason') })
  else if (accepts) Object.assign(cells, { answer: say(ANSWERS.accept, locale), agreedOn: at('agreedOn'), agreedBy: at('agreedBy') })
  const proposed = Number(facts.get('proposed'))
  const row: HandedRow = {
    key,
    parent: String(facts.get('parent') ?? ''),
    ...roundIn(facts, 'round'),
    proposed: Number.isFinite(proposed) ? proposed : null,
    cells: filled(cells),
    // A new counter waits for a new answer, and who accepts has no counter any more.
    ...(hasCounter ? { takesBack: DECISION } : accepts ? { takesBack: COUNTER } : {}),
  }
  const tell = (code: keyof typeof texts, params: Params): Problem => problem(code, 'warning', file, texts[code], { who: key, ...params })
  if (hasCounter || accepts) return { row, problems: hasCounter && accepts ? [tell('acceptAndCounter', {})] : [] }
  const labels = values.flatMap((line) => (UNANSWERED.has(String(line[0])) && isFilled(line[column] ?? null) ? [label(line)] : []))
  return { row, problems: labels.length > 0 ? [tell('noAnswer', { cells: listed(labels, locale) })] : [] }
}

/** @param facts what the file tells of itself, and what stood in its cells when it was made. */
function rowsOfTable(values: Scalar[][], facts: ReadonlyMap<string, Scalar>): HandedRow[] {
  const columns = new Map((values[0] ?? []).map((key, at) => [key, at]))
  return values.slice(1).flatMap((line): HandedRow[] => {
    const at = (column: string): Scalar => line[columns.get(column) ?? -1] ?? null
    if (!isFilled(line[0] ?? null)) return []
    const key = String(line[0])
    const proposed = at('proposed')
    const typed = INPUT_COLUMNS.map((column) => [column, at(column)] as const).filter(
      ([column, value]) => String(value ?? '') !== String(facts.get(stoodKey(key, column)) ?? ''),
    )
    return [
      {
        key,
        // The unit above the branch is not told there.
        ...(key === facts.get('node') ? {} : { parent: String(at('parent') ?? '') }),
        ...roundIn(facts, roundKey(key)),
        proposed: typeof proposed === 'number' ? proposed : null,
        cells: filled(Object.fromEntries(typed)),
        seen: at('counter'),
      },
    ]
  })
}

const roundIn = (facts: ReadonlyMap<string, Scalar>, key: string): Pick<HandedRow, 'round'> =>
  facts.has(key) ? { round: Number(facts.get(key)) } : {}

const filled = (cells: Partial<AgreementInputs>): Partial<AgreementInputs> =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => isFilled(value ?? null)))

const sameText = (cell: Scalar, text: string): boolean =>
  String(cell ?? '')
    .trim()
    .toLowerCase() === text.toLowerCase()
