// Scenarios (方案对比): other plans beside that of this workbook, which stays live: first what drives them, then every target.

import type { Bilingual } from '../../i18n/messages'
import type { Scalar } from '../../workbook/cell'
import type { Ref } from '../../workbook/formula'
import { f, on } from '../../workbook/formula'
import * as palette from '../../workbook/palette'
import type { ColumnSpec, SheetSpec } from '../../workbook/spec'
import type { MoreSheets } from '../sheets/plan-workbook'
import type { PlanInputs } from '../inputs/inputs'
import type { SheetContext } from '../sheets/sheet-context'
import { indentFormat, rowId } from '../sheets/sheet-context'
import { SHEETS } from '../sheets/sheet-keys'
import { less } from '../amounts'
import { changeOf, type ComparedTarget, comparedTargets, compareTargets, comparePlans } from './compare-plans'
import { currentDriver } from './current-driver'
import { type Driver, driverLook, type DriverLook, driverOf, driverText, type DriverValue } from './drivers'
import { driverRow, type KeptScenario, ON_ROW, placeColumns, SCENARIOS } from './kept-scenario'

const texts = {
  title: { en: 'Scenarios for {year}', zh: '{year}方案对比' },
  pair: { en: 'Targets of two plans for {year}', zh: '{year}两个方案的目标对比' },
  copied: {
    en: 'Amounts in {money}. Plan A is the plan that was copied, as it stood then; plan B is the plan in this workbook and follows it.',
    zh: '金额单位：{money}。方案 A 为复制时的原计划，保持不变；方案 B 为本工作簿中的计划，随之更新。',
  },
  kept: {
    en: 'Amounts in {money}. The plan is that of this workbook and follows it; each scenario stands as it was computed on its day, and differences are those from the plan.',
    zh: '金额单位：{money}。“计划”为本工作簿中的计划，随之更新；各方案为计算当日的结果，差额均相对于计划。',
  },
  name: { en: 'Name', zh: '名称' },
  level: { en: 'Level', zh: '层级' },
  planA: { en: 'Plan A', zh: '方案 A' },
  planB: { en: 'Plan B', zh: '方案 B' },
  plan: { en: 'Plan', zh: '计划' },
  pairDifference: { en: 'B less A', zh: 'B 减 A' },
  change: { en: 'Change', zh: '变动' },
  lessPlan: { en: '{name}\nless plan', zh: '{name}\n减计划' },
  changeOf: { en: '{name}\nchange', zh: '{name}\n变动' },
  driver: { en: 'Driver', zh: '驱动因素' },
  on: { en: 'Computed on', zh: '计算日期' },
} satisfies Record<string, Bilingual>

export interface ScenarioSheetRequest {
  /** The plan that was copied, where this workbook is a copy. */
  copied?: readonly ComparedTarget[]
  kept: readonly KeptScenario[]
  /** Places that the sheet has: those without a scenario are emptied. */
  places: number
  inputs: PlanInputs
}

export const scenarioSheets = (request: ScenarioSheetRequest): MoreSheets => ({
  sheets: (context) => [() => scenariosSheet(context, request)],
  checks: () => [],
})

interface Line {
  id: string
  name: string
  level: string
  nameFormat: string
  /** Of the cells of values; left out, that of the column. */
  format?: string
  copied: Scalar
  plan: Scalar
  /** Linked to Cascade. */
  isNode: boolean
  /** One a scenario. */
  values: Scalar[]
}

export function scenariosSheet(context: SheetContext, { copied, kept, places, inputs }: ScenarioSheetRequest): SheetSpec {
  const { say, targetStyle } = context
  const lines = [...driverLines(context, kept, inputs), ...nodeLines(context, copied, kept)]
  const ids = lines.map(({ id }) => id)
  const here = (row: number, column: string): Ref => on(SCENARIOS).cell(ids[row], column)
  const column = (
    key: string,
    header: string,
    width: number,
    style: ColumnSpec['style'],
    values: Scalar[],
    extra: Partial<ColumnSpec> = {},
  ) => ({
    ...{ key, header, width, style, values },
    ...extra,
  })
  const formats = lines.map(({ format }) => format ?? (targetStyle.numberFormat as string))
  const amounts = (key: string, header: string, values: Scalar[], extra: Partial<ColumnSpec> = {}): ColumnSpec =>
    column(key, header, 16, targetStyle, values, { formats, ...extra })
  const isNode = (row: number): boolean => lines[row].isNode
  const differ = (
    keys: { difference: string; change: string },
    headers: [string, string],
    [from, to]: [string, string],
    at: (line: Line) => [Scalar, Scalar],
  ) => {
    const difference = lines.map((line) => (line.isNode ? less(numberOf(at(line)[1]), numberOf(at(line)[0])) : ''))
    return [
      column(keys.difference, headers[0], 15, targetStyle, difference, {
        formula: (row) => (isNode(row) ? f`=ROUND(SUM(${here(row, to)})-SUM(${here(row, from)}),${context.places.amount})` : null),
      }),
      column(
        keys.change,
        headers[1],
        12,
        palette.GROWTH_STYLE,
        lines.map((line, row) => {
          const [before] = at(line)
          return line.isNode ? changeOf({ before: typeof before === 'number' ? before : null, difference: numberOf(difference[row]) }) : ''
        }),
        {
          formula: (row) =>
            isNode(row) ? f`=IF(SUM(${here(row, from)})>0,${here(row, keys.difference)}/SUM(${here(row, from)}),"")` : null,
        },
      ),
    ]
  }
  const scenarios = Array.from({ length: Math.max(places, kept.length) }, (_, at): ColumnSpec[] => {
    const keys = placeColumns(at + 1)
    const scenario = kept[at]
    if (scenario === undefined)
      return [keys.target, keys.difference, keys.change].map((key) =>
        column(
          key,
          '',
          15,
          targetStyle,
          ids.map(() => ''),
        ),
      )
    const name = headOf(scenario.name)
    return [
      amounts(
        keys.target,
        name,
        lines.map(({ values }) => values[at]),
      ),
      ...differ(keys, [say(texts.lessPlan, { name }), say(texts.changeOf, { name })], ['after', keys.target], (line) => [
        line.plan,
        line.values[at],
      ]),
    ]
  }).flat()
  return {
    key: SCENARIOS,
    name: say(SHEETS.scenarios),
    kind: 'generated',
    title: say(copied === undefined ? texts.title : texts.pair, { year: context.year }),
    subtitle: [...(copied === undefined ? [] : [texts.copied]), ...(copied === undefined || kept.length > 0 ? [texts.kept] : [])]
      .map((text) => say(text, { money: context.money }))
      .join(context.locale === 'zh-CN' ? '' : ' '),
    rows: ids,
    columns: [
      column(
        'name',
        say(texts.name),
        32,
        palette.TEXT_STYLE,
        lines.map(({ name }) => name),
        { formats: lines.map(({ nameFormat }) => nameFormat) },
      ),
      column(
        'level',
        say(texts.level),
        12,
        palette.TEXT_STYLE,
        lines.map(({ level }) => level),
      ),
      ...(copied === undefined
        ? []
        : [
            amounts(
              'before',
              say(texts.planA),
              lines.map((line) => line.copied),
            ),
          ]),
      amounts(
        'after',
        say(copied === undefined ? texts.plan : texts.planB),
        lines.map((line) => line.plan),
        {
          style: { ...targetStyle, bold: true },
          formula: (row) => (isNode(row) && lines[row].plan !== '' ? f`=${on('cascade').cell(ids[row], 'target')}` : null),
        },
      ),
      ...(copied === undefined
        ? []
        : differ(
            { difference: 'difference', change: 'change' },
            [say(texts.pairDifference), say(texts.change)],
            ['before', 'after'],
            (line) => [line.copied, line.plan],
          )),
      ...scenarios,
    ],
    keyedRows: true,
    tabColor: palette.COLORS.tabPlan,
    freezeThrough: 'name',
    print: { landscape: kept.length > 0, fitToWidth: 1 },
  }
}

/** The day of each scenario, then a line a driver that any of them changes. */
function driverLines({ plan, say, locale }: SheetContext, kept: readonly KeptScenario[], inputs: PlanInputs): Line[] {
  if (kept.length === 0) return []
  const nameOf = (id: string): string | undefined => plan.nodes.find((node) => node.key === id || node.id === id)?.name
  const line = (id: string, name: string, format: string | undefined, now: Scalar, values: Scalar[]): Line => ({
    ...{ id, name, format, plan: now, values, level: say(texts.driver), nameFormat: '@', copied: '', isNode: false },
  })
  const keys = [...new Set(kept.flatMap(({ drivers }) => [...drivers.keys()]))]
  return [
    line(
      ON_ROW,
      say(texts.on),
      'yyyy-mm-dd',
      '',
      kept.map(({ on: day }) => day),
    ),
    ...keys.map((key): Line => {
      const driver = driverOf(key) as Driver
      const look = driverLook(driver, nameOf)
      const shown = (value: DriverValue | null): Scalar =>
        value === null ? '' : typeof value === 'number' ? value : driverText(value, look, locale)
      return line(
        driverRow(key),
        say(look.label),
        FORMATS[look.kind],
        shown(currentDriver(driver, plan, inputs)),
        kept.map(({ drivers }) => shown(drivers.get(key) ?? null)),
      )
    }),
  ]
}

/** Left out, that of the column. */
const FORMATS: Partial<Record<DriverLook['kind'], string>> = { percent: '0.0%', number: 'General', choice: '@', text: '@' }

/** The nodes of the plan, then those that only another plan has. */
function nodeLines({ plan }: SheetContext, copied: readonly ComparedTarget[] | undefined, kept: readonly KeptScenario[]): Line[] {
  const others = [...(copied ?? []), ...kept.flatMap(({ targets }) => targets)]
  const rows = copied === undefined ? compareTargets(others, comparedTargets(plan)) : comparePlans(others, plan)
  const own = new Map((copied ?? []).map(({ key, target }) => [key, target]))
  const of = kept.map(({ targets }) => new Map(targets.map(({ key, target }) => [key, target])))
  const seen = new Set<string>()
  return rows.flatMap((row): Line[] => {
    if (seen.has(row.key)) return []
    seen.add(row.key)
    const { name, level, depth, after } = row
    const values = of.map((targets) => targets.get(row.key) ?? '')
    return [
      {
        id: rowId(row),
        name,
        level,
        nameFormat: indentFormat(depth),
        copied: own.get(row.key) ?? '',
        plan: after ?? '',
        isNode: true,
        values,
      },
    ]
  })
}

const numberOf = (value: Scalar): number => (typeof value === 'number' ? value : 0)

/** A name as a head: one that a spreadsheet would take for a formula stands in quotation marks. */
const headOf = (name: string): string => (/^[=+\-@']/.test(name) ? `“${name}”` : name)
