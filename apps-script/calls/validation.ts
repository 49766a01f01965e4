// What a person may type, as validation rules with our words as their help text.

import { cellAddress } from '../../shared/workbook/address'
import type { Operation } from '../../shared/workbook/patch'
import type { Step } from '../server/step'
import { app, calls, printed, rangeOf } from './record'

type Validate = Extract<Operation, { op: 'validate' }>

export const setValidation = (validate: Validate): Step =>
  calls(rangeOf(validate.sheet, validate.rect).setDataValidation(ruleOf(validate).build()))

function ruleOf({ rect, validation }: Validate): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const builder = app.newDataValidation().setAllowInvalid(false).setHelpText(validation.message)
  switch (validation.kind) {
    case 'list':
      return builder.requireValueInList(validation.items, true)
    case 'date':
      return builder.requireDate()
    case 'number': {
      // A formula, because no other rule takes whole numbers, or numbers without bounds.
      const cell = cellAddress(rect.row, rect.column)
      const terms = [`ISNUMBER(${cell})`]
      if (validation.whole) terms.push(`${cell}=INT(${cell})`)
      if (validation.min !== undefined) terms.push(`${cell}>=${validation.min}`)
      if (validation.max !== undefined) terms.push(`${cell}<=${validation.max}`)
      return builder.requireFormulaSatisfied(printed(`=AND(${terms.join(',')})`))
    }
  }
}
