// Log (日志): who declared what was done to the plan, and when; it only grows.

import type { Bilingual } from '../../i18n/messages'
import type { Scalar } from '../../workbook/cell'
import * as palette from '../../workbook/palette'
import type { SheetSpec } from '../../workbook/spec'
import type { SheetContext } from './sheet-context'
import { SHEETS } from './sheet-keys'

/** One line of the log. */
export interface LogEntry {
  revision: number
  /** ISO date and time, as passed in. */
  when: string
  /** The name that was declared; nobody verified it. */
  who: string
  what: string
  where: string
  before: Scalar
  after: Scalar
  reason: string
}

const texts = {
  title: { en: 'Log', zh: '日志' },
  subtitle: { en: 'Appended by every build. Names are declared, not verified.', zh: '每次生成时追加。姓名为自行声明，未经验证。' },
  revision: { en: 'Revision', zh: '版本' },
  when: { en: 'When', zh: '时间' },
  who: { en: 'Declared by', zh: '声明人' },
  what: { en: 'What', zh: '事项' },
  where: { en: 'Where', zh: '位置' },
  before: { en: 'Before', zh: '之前' },
  after: { en: 'After', zh: '之后' },
  reason: { en: 'Reason', zh: '原因' },
  version: { en: 'Version', zh: '程序版本' },
} satisfies Record<string, Bilingual>

export const PRODUCT_VERSION = '0.1.0'

export function logSheet(context: SheetContext, entries: LogEntry[]): SheetSpec {
  const { say } = context
  const column = (key: keyof typeof texts, width: number, values: Scalar[]): SheetSpec['columns'][number] => ({
    key,
    header: say(texts[key]),
    width,
    style: palette.TEXT_STYLE,
    values,
  })
  return {
    key: 'log',
    name: say(SHEETS.log),
    kind: 'append',
    title: say(texts.title),
    subtitle: say(texts.subtitle),
    rows: entries.map(({ revision }, index) => `log-${revision}-${index + 1}`),
    columns: [
      column(
        'revision',
        12,
        entries.map(({ revision }) => String(revision)),
      ),
      column(
        'when',
        26,
        entries.map(({ when }) => when),
      ),
      column(
        'who',
        18,
        entries.map(({ who }) => who),
      ),
      column(
        'what',
        40,
        entries.map(({ what }) => what),
      ),
      column(
        'where',
        22,
        entries.map(({ where }) => where),
      ),
      column(
        'before',
        16,
        entries.map(({ before }) => (before === null ? '' : String(before))),
      ),
      column(
        'after',
        16,
        entries.map(({ after }) => (after === null ? '' : String(after))),
      ),
      column(
        'reason',
        30,
        entries.map(({ reason }) => reason),
      ),
      column(
        'version',
        10,
        entries.map(() => PRODUCT_VERSION),
      ),
    ],
    keyedRows: false,
    tabColor: palette.COLORS.tabLog,
    freezeThrough: 'when',
    print: { landscape: true, fitToWidth: 1 },
  }
}
