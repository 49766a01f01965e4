// What a person may type into the cells of a sheet that exists.

import { rectAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import type { Validation } from '../../shared/workbook/style'
import { essence } from '../content/essence'
import { validationsIn } from '../content/validations'
import { child, children, create, placeBefore, remove, type Element } from '../package/xml'
import { validationMessage, validationRule } from '../rules'
import { areasOf, printAreas, without } from './areas'
import { followersOf } from './sheet-order'

/**
 * Afterwards the sheet has these validations of the kinds that the product knows; those that it has already stay, and others.
 * @param valuesAt what stands in a range of the workbook, for lists that are kept in cells.
 */
export function setValidations(
  root: Element,
  wanted: { rect: Rect; validation: Validation }[],
  valuesAt: Parameters<typeof validationsIn>[1],
  listRange: (items: string[]) => string,
): void {
  const key = ({ rect, validation }: { rect: Rect; validation: Validation }) => essence([rect, validation])
  const { known } = validationsIn(root, valuesAt)
  const keys = new Set(wanted.map(key))
  const gone = new Set(known.filter((each) => !keys.has(key(each))).map(({ rule }) => rule))
  const kept = new Set(known.filter(({ rule }) => !gone.has(rule)).map(key))
  for (const rule of gone) remove(rule)
  for (const each of wanted) if (!kept.has(key(each))) addValidation(root, each.rect, each.validation, listRange)
  const list = child(root, 'dataValidations')
  if (list && children(list).length === 0) remove(list)
}

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
