// ConditionalFormatRule and its builder: a formula with a look, or a colour scale.

import { referencesOf } from '../../shared/workbook/formula-references'
import type { Mark } from '../../shared/workbook/style'
import type { GridSheet } from '../grid/grid'
import { asHost, type Environment } from './environment'
import { formulaFromLocale, formulaToLocale } from './formula-locale'
import { Range } from './range'
import { original } from './strict'

export class ConditionalFormatRule {
  constructor(
    private readonly environment: Environment,
    readonly ranges: Range[],
    readonly mark: Mark,
  ) {}

  getRanges(): Range[] {
    return this.ranges.map((range) => this.environment.wrap('Range', range))
  }
  getBooleanCondition(): { getCriteriaValues(): string[] } | null {
    const { mark, environment } = this
    if (mark.kind !== 'formula') return null
    return environment.wrap('BooleanCondition', { getCriteriaValues: () => [formulaToLocale(mark.formula, environment.locale)] })
  }
  getGradientCondition(): { getMaxColor(): string } | null {
    const { mark, environment } = this
    return mark.kind === 'bar' ? environment.wrap('GradientCondition', { getMaxColor: () => mark.color }) : null
  }
}

export class ConditionalFormatRuleBuilder {
  private ranges: Range[] = []
  private formula: string | undefined
  private maxColor: string | undefined
  private style: Extract<Mark, { kind: 'formula' }>['style'] = {}

  constructor(private readonly environment: Environment) {}

  setRanges(ranges: unknown[]): this {
    this.ranges = ranges.map((range) => original(Range, range, 'ConditionalFormatRuleBuilder.setRanges'))
    return this
  }
  whenFormulaSatisfied(formula: string): this {
    const english = formulaFromLocale(formula, this.environment.locale)
    if (!('formula' in english)) throw new Error('Conditional format rule has an invalid formula.')
    if (referencesOf(english.formula).some(({ sheet }) => sheet !== undefined)) {
      throw new Error('Conditional format rule cannot reference a different sheet.')
    }
    this.formula = english.formula
    return this
  }
  setBold(bold: boolean): this {
    return this.#look({ bold })
  }
  setItalic(italic: boolean): this {
    return this.#look({ italic })
  }
  setFontColor(color: string): this {
    return this.#look({ color })
  }
  setBackground(fill: string): this {
    return this.#look({ fill })
  }
  setGradientMinpointWithValue(_color: string, type: string, value: string): this {
    if (type !== 'NUMBER' || value !== '0') throw new Error('setGradientMinpointWithValue: the grid knows bars from 0 only')
    return this
  }
  setGradientMaxpoint(color: string): this {
    this.maxColor = color
    return this
  }
  build(): ConditionalFormatRule {
    if (this.ranges.length === 0) throw new Error('Conditional format rule must have at least one range.')
    if ((this.formula === undefined) === (this.maxColor === undefined)) {
      throw new Error('Conditional format rule must have either a boolean or a gradient condition.')
    }
    const mark: Mark =
      this.formula === undefined ? { kind: 'bar', color: this.maxColor! } : { kind: 'formula', formula: this.formula, style: this.style }
    return this.environment.wrap('ConditionalFormatRule', new ConditionalFormatRule(this.environment, this.ranges, mark))
  }

  #look(style: typeof this.style): this {
    this.style = { ...this.style, ...style }
    return this
  }
}

export const rulesOf = (environment: Environment, sheetId: string): ConditionalFormatRule[] =>
  environment
    .sheet(sheetId)
    .marks()
    .map(({ rect, mark }) =>
      environment.wrap('ConditionalFormatRule', new ConditionalFormatRule(environment, [new Range(environment, sheetId, rect)], mark)),
    )

/** All rules of a sheet at once, as the host has it. */
export function setRules(grid: GridSheet, rules: unknown[]): void {
  const given = rules.map((rule) => original(ConditionalFormatRule, rule, 'Sheet.setConditionalFormatRules'))
  if (given.some(({ ranges }) => ranges.some((range) => range.sheetId !== grid.id))) {
    throw new Error('Conditional format rule ranges must be on the same sheet.')
  }
  asHost(() => {
    grid.removeMarks({ row: 0, column: 0, rows: grid.rowCount, columns: grid.columnCount })
    for (const { ranges, mark } of given) for (const range of ranges) grid.addMark(range.rect, mark)
  })
}
