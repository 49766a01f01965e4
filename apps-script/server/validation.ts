// What a person may type, as validation rules with our words as their help text.

import { cellAddress } from '../../shared/workbook/address'
import type { Book } from './book'
import type { StepOf } from './step'

export function setValidation(book: Book, { sheet, rect, validation }: StepOf<'validate'>): void {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText(validation.message)
  switch (validation.kind) {
    case 'list':
      builder.requireValueInList(validation.items, true)
      break
    case 'date':
      builder.requireDate()
      break
    case 'number': {
      // A formula, because no other rule takes whole numbers, or numbers without bounds.
      const cell = cellAddress(rect.row, rect.column)
      const terms = [`ISNUMBER(${cell})`]
      if (validation.whole) terms.push(`${cell}=INT(${cell})`)
      if (validation.min !== undefined) terms.push(`${cell}>=${validation.min}`)
      if (validation.max !== undefined) terms.push(`${cell}<=${validation.max}`)
      builder.requireFormulaSatisfied(book.dialect.print(`=AND(${terms.join(',')})`))
    }
  }
  book.range(sheet, rect).setDataValidation(builder.build())
}
