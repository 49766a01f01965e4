// Gives Univer's formula engine the product's custom functions, with hints in the page's language.

import { BooleanNumber, type Injector } from '@univerjs/core'
import type { FUniver } from '@univerjs/core/facade'
import {
  ArrayValueObject,
  BaseFunction,
  FunctionType,
  IFunctionService,
  ValueObjectFactory,
  type BaseValueObject,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core'
import { customFunctions } from '../../shared/functions'
import { ERROR_VALUES, isFunctionError, type Argument, type Cell, type CustomFunction } from '../../shared/functions/definition'
import type { Locale } from '../../shared/i18n/messages'
import type { Scalar } from '../../shared/workbook/cell'

/** Registers them, or again in another language; only after the first workbook was made. */
export function registerCustomFunctions({ api, injector }: { api: FUniver; injector: Injector }, locale: Locale): void {
  for (const definition of customFunctions) {
    // This tells Univer's hints; its own way of calling gives 0 for an empty cell, so the executor is ours.
    api.getFormula().registerFunction(definition.name, () => null as never, { description: hints(definition, locale) as never })
    injector.get(IFunctionService).registerExecutors(new Executor(definition))
  }
}

class Executor extends BaseFunction {
  override minParams: number
  override maxParams: number

  constructor(private readonly definition: CustomFunction) {
    super(definition.name)
    this.minParams = definition.parameters.filter(({ optional }) => !optional).length
    this.maxParams = definition.parameters.length
  }

  /** Univer would wait fifteen seconds for a function that throws; the definitions never do. */
  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const result = this.definition.call(values.map(argument))
    if (!Array.isArray(result)) return ValueObjectFactory.create(shown(result))
    return ArrayValueObject.create({
      calculateValueList: result.map((row) => row.map((cell) => ValueObjectFactory.create(shown(cell)))),
      rowCount: result.length,
      columnCount: result[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    })
  }
}

const shown = (cell: Cell): string | number | boolean => (cell === null ? '' : isFunctionError(cell) ? ERROR_VALUES[cell.kind] : cell)

/** A reference to one cell comes as a range of one. */
function argument(value: BaseValueObject): Argument {
  if (!value.isArray()) return scalar(value)
  const rows = (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => scalar(cell || null)))
  return rows.length === 1 && rows[0].length === 1 ? rows[0][0] : rows
}

/** Errors are their texts, as in the cells of the hosts. */
function scalar(value: BaseValueObject | null): Scalar {
  if (!value || value.isNull()) return null
  if (value.isError()) return (value as unknown as { getErrorType(): string }).getErrorType()
  return value.getValue() as Scalar
}

function hints({ name, description, parameters }: CustomFunction, locale: Locale): IFunctionInfo {
  const language = locale === 'zh-CN' ? 'zh' : 'en'
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: description[language],
    abstract: description[language],
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name[language],
      detail: parameter.description[language],
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }
}
