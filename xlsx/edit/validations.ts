// What a person may type into the cells of a sheet that exists.

import { rectAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import type { Validation } from '../../shared/workbook/style'
import { child, children, create, placeBefore, remove, type Element } from '../package/xml'
import { validationMessage, validationRule } from '../rules'
import { areasOf, printAreas, without } from './areas'
import { followersOf } from './sheet-order'

/** A cell has one validation: what overlapping older ones say about these cells goes. */
export function addValidation(root: Element, rect: Rect, validation: Validation, listRange: (items: string[]) => string): void {
  let list = child(root, 'dataValidations')
  if (!list) {
    list = create(root, 'dataValidations')
    placeBefore(root, list, followersOf('dataValidations'))
  }
  for (const old of children(list)) {
    const left = areasOf(old.getAttribute('sqref') ?? '').flatMap((area) => without(area, rect))
    if (left.length === 0) remove(old)
    else old.setAttribute('sqref', printAreas(left))
  }
  const { type, operator, formula1, formula2 } = validationRule(validation, listRange)
  const element = create(list, 'dataValidation', {
    type,
    ...(operator === undefined ? {} : { operator }),
    allowBlank: 1,
    showErrorMessage: 1,
    error: validationMessage(validation.message),
    sqref: rectAddress(rect),
  })
  element.appendChild(create(element, 'formula1', {}, formula1))
  if (formula2 !== undefined) element.appendChild(create(element, 'formula2', {}, formula2))
  list.appendChild(element)
  list.setAttribute('count', String(children(list).length))
}
