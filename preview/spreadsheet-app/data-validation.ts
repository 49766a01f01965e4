// DataValidation and its builder: what a person may type.

import { cellAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import type { Validation } from '../../shared/workbook/style'
import type { Environment } from './environment'
import { formulaFromLocale } from './formula-locale'

type Criterion = { kind: 'list'; items: string[] } | { kind: 'date' } | { kind: 'formula'; formula: string }

/** The list of Google's interface takes no more. */
const MOST_ITEMS = 500

export class DataValidation {
  constructor(
    readonly criterion: Criterion,
    readonly help: string,
    readonly locale: string,
  ) {}
}

/** As the grid stores it. */
export function validationOf({ criterion, help: message, locale }: DataValidation, rect: Rect): Validation {
  if (criterion.kind !== 'formula') return { ...criterion, message }
  return { kind: 'number', ...numberTerms(criterion.formula, rect, locale), message }
}

export class DataValidationBuilder {
  private criterion: Criterion | undefined
  private help = ''

  constructor(private readonly environment: Environment) {}

  requireValueInList(items: string[], _showDropdown?: boolean): this {
    if (!Array.isArray(items)) throw new Error("The parameters don't match the method signature for requireValueInList.")
    if (items.length > MOST_ITEMS) throw new Error(`The data validation rule has more items than the limit of ${MOST_ITEMS}.`)
    return this.#take({ kind: 'list', items: items.map(String) })
  }
  requireDate(): this {
    return this.#take({ kind: 'date' })
  }
  requireFormulaSatisfied(formula: string): this {
    return this.#take({ kind: 'formula', formula })
  }
  setAllowInvalid(allow: boolean): this {
    if (allow) throw new Error('setAllowInvalid(true): the grid only knows rules that refuse')
    return this
  }
  setHelpText(text: string): this {
    this.help = text
    return this
  }
  build(): DataValidation {
    if (!this.criterion) throw new Error('A data validation rule needs a criterion.')
    return this.environment.wrap('DataValidation', new DataValidation(this.criterion, this.help, this.environment.locale))
  }

  #take(criterion: Criterion): this {
    this.criterion = criterion
    return this
  }
}

/** Reads =AND(ISNUMBER(B2),B2=INT(B2),B2>=0,B2<=1), the only formula that the grid can store. */
function numberTerms(localFormula: string, rect: Rect, locale: string): { whole?: boolean; min?: number; max?: number } {
  const english = formulaFromLocale(localFormula, locale)
  const formula = 'formula' in english ? english.formula : ''
  const cell = cellAddress(rect.row, rect.column)
  const match = /^=AND\((.*)\)$/.exec(formula)
  const result: ReturnType<typeof numberTerms> = {}
  for (const term of match?.[1].split(',') ?? ['']) {
    if (term === `ISNUMBER(${cell})`) continue
    else if (term === `${cell}=INT(${cell})`) result.whole = true
    else if (term.startsWith(`${cell}>=`)) result.min = Number(term.slice(cell.length + 2))
    else if (term.startsWith(`${cell}<=`)) result.max = Number(term.slice(cell.length + 2))
    else throw new Error(`requireFormulaSatisfied("${localFormula}"): the grid cannot store this rule`)
  }
  return result
}
