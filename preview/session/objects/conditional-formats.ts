// Excel.ConditionalFormatCollection and its formats: custom formulas, comparisons and data bars.

import { cellAddress } from '../../../shared/workbook/address'
import type { Rect } from '../../../shared/workbook/cell'
import type { Mark } from '../../../shared/workbook/style'
import { covers, intersection } from '../../grid/moving'
import { asBoolean, asColor, asCount, asOneOf, asText, onSheet } from '../arguments'
import type { Host } from '../host'
import { refuse } from '../host-error'
import { undrawn, type HostObject } from '../host-object'
import { cellsOf, type RangeRef } from '../range-ref'
import { rangeOf } from './range'

const TYPES = ['Custom', 'CellValue', 'DataBar'] as const
const OPERATORS: Record<string, string> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
}

export function conditionalFormatsObject(host: Host, range: RangeRef): HostObject {
  const cells = () => cellsOf(host.grid, range)
  const drafts = () => host.marks.of(range.sheetId).filter(({ draft }) => intersection(draft.rect, cells().rect))
  const list = () => [...storedMarks(host, range), ...drafts().map(({ id }) => draftObject(host, id))]
  const find = (id: unknown) => list().find((object) => object.id === id) ?? null
  return {
    type: 'ConditionalFormatCollection',
    item: (id: unknown) => find(id) ?? refuse('ItemNotFound', `there is no conditional format ${String(id)}`),
    items: list,
    call: {
      Add: (type: unknown) => {
        const { sheet, rect } = cells()
        return draftObject(host, host.marks.begin(sheet.id, onSheet(sheet, rect), asOneOf(type, TYPES, 'the type of a conditional format')))
      },
      ClearAll: () => {
        const { sheet, rect } = cells()
        host.marks.dropAll(sheet.id, (other) => covers(rect, other))
        sheet.removeMarks(onSheet(sheet, rect))
      },
      GetCount: () => list().length,
      GetItemAt: (index: unknown) => list()[asCount(index, 'the index')] ?? refuse('ItemNotFound', `conditional format ${String(index)}`),
      GetItemOrNullObject: find,
    },
  }
}

/** Those of the grid, which keeps them whole: they can be counted and deleted. */
function storedMarks(host: Host, range: RangeRef): HostObject[] {
  const { sheet, rect } = cellsOf(host.grid, range)
  return host.marks.stored(sheet).flatMap(({ id, rect: marked, mark }, index): HostObject[] => {
    if (!intersection(marked, rect)) return []
    return [
      {
        type: 'ConditionalFormat',
        id,
        get: { Id: () => id, Type: () => (mark.kind === 'bar' ? 'DataBar' : 'Custom'), Priority: () => index },
        part:
          mark.kind === 'bar'
            ? {}
            : {
                Custom: () => ({
                  type: 'CustomConditionalFormat',
                  part: { Rule: () => ({ type: 'ConditionalFormatRule', get: { Formula: () => mark.formula } }) },
                }),
              },
        call: {
          Delete: () => host.marks.removeStored(sheet, id),
          GetRange: () => rangeOf(host, sheet, marked),
        },
      },
    ]
  })
}

function draftObject(host: Host, id: string): HostObject {
  const draft = () => host.marks.draft(id)
  const only = (type: (typeof TYPES)[number], part: () => HostObject) => () =>
    draft().type === type ? part() : refuse('InvalidArgument', `a conditional format of the type ${draft().type} has no such part`)
  return {
    type: 'ConditionalFormat',
    id,
    get: { Id: () => id, Type: () => draft().type },
    set: undrawn('Priority', 'StopIfTrue'),
    part: {
      Custom: only('Custom', () => ({
        type: 'CustomConditionalFormat',
        part: {
          Rule: () => ({
            type: 'ConditionalFormatRule',
            get: { Formula: () => draft().formula },
            set: {
              Formula: (formula: unknown) => {
                draft().formula = asText(formula, 'the formula')
              },
            },
          }),
          Format: () => formatObject(() => draft().style),
        },
      })),
      CellValue: only('CellValue', () => ({
        type: 'CellValueConditionalFormat',
        set: {
          Rule: (rule: unknown) => {
            draft().formula = comparison(draft().rect, rule as ComparisonRule)
          },
        },
        part: { Format: () => formatObject(() => draft().style) },
      })),
      DataBar: only('DataBar', () => ({
        type: 'DataBarConditionalFormat',
        set: undrawn('ShowDataBarOnly', 'BarDirection', 'AxisFormat', 'AxisColor', 'LowerBoundRule', 'UpperBoundRule'),
        part: {
          PositiveFormat: () => ({
            type: 'ConditionalDataBarPositiveFormat',
            set: {
              FillColor: (color: unknown) => {
                draft().barColor = asColor(color, 'the colour of the bar')
              },
              ...undrawn('GradientFill', 'BorderColor'),
            },
          }),
          NegativeFormat: () => ({
            type: 'ConditionalDataBarNegativeFormat',
            set: undrawn('FillColor', 'BorderColor', 'MatchPositiveFillColor', 'MatchPositiveBorderColor'),
          }),
        },
      })),
    },
    call: { Delete: () => host.marks.drop(id) },
  }
}

function formatObject(style: () => Extract<Mark, { kind: 'formula' }>['style']): HostObject {
  return {
    type: 'ConditionalRangeFormat',
    set: undrawn('NumberFormat'),
    part: {
      Fill: () => ({
        type: 'ConditionalRangeFill',
        set: {
          Color: (color: unknown) => {
            style().fill = asColor(color, 'the fill colour')
          },
        },
      }),
      Font: () => ({
        type: 'ConditionalRangeFont',
        set: {
          Color: (color: unknown) => {
            style().color = asColor(color, 'the font colour')
          },
          Bold: (bold: unknown) => {
            style().bold = asBoolean(bold, 'bold')
          },
          Italic: (italic: unknown) => {
            style().italic = asBoolean(italic, 'italic')
          },
        },
      }),
    },
  }
}

interface ComparisonRule {
  formula1?: unknown
  formula2?: unknown
  operator?: unknown
}

/** The comparison as a formula for the top left cell of the range. */
function comparison(rect: Rect, { formula1, formula2, operator }: ComparisonRule): string {
  const cell = cellAddress(rect.row, rect.column)
  const [first, second] = [formula1, formula2].map((formula) => String(formula ?? '').replace(/^=/, ''))
  const name = asOneOf(operator, [...Object.keys(OPERATORS), 'Between', 'NotBetween'], 'the operator')
  if (name in OPERATORS) return `=${cell}${OPERATORS[name]}(${first})`
  const inside = `AND(${cell}>=(${first}),${cell}<=(${second}))`
  return name === 'Between' ? `=${inside}` : `=NOT(${inside})`
}
