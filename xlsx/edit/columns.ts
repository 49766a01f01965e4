// Widths and visibility of columns, which a sheet keeps as spans that must not overlap.

import { child, children, create, insert, placeBefore, type Element } from '../package/xml'
import { storedWidth } from '../rules'
import { followersOf } from './sheet-order'

/** Changes columns and leaves the rest of any span that they are part of, with its style. */
export function setColumns(
  root: Element,
  { column, count, width, hidden }: { column: number; count: number; width: number; hidden?: boolean },
): void {
  let list = child(root, 'cols')
  if (!list) {
    list = create(root, 'cols')
    placeBefore(root, list, followersOf('cols'))
  }
  for (let number = column + 1; number <= column + count; number++) {
    const element = alone(list, number)
    if (hidden) element.setAttribute('hidden', '1')
    else {
      element.removeAttribute('hidden')
      element.setAttribute('width', String(storedWidth(width)))
      element.setAttribute('customWidth', '1')
    }
  }
}

/** The element of one column alone, cut out of its span. */
function alone(list: Element, number: number): Element {
  for (const element of children(list)) {
    const [min, max] = [Number(element.getAttribute('min')), Number(element.getAttribute('max'))]
    if (min > number) return insert(list, create(list, 'col', { min: number, max: number }), element)
    if (max < number) continue
    if (min < number) list.insertBefore(span(element, min, number - 1), element)
    if (max > number) list.insertBefore(span(element, number + 1, max), element.nextSibling)
    element.setAttribute('min', String(number))
    element.setAttribute('max', String(number))
    return element
  }
  return insert(list, create(list, 'col', { min: number, max: number }))
}

function span(of: Element, min: number, max: number): Element {
  const copy = of.cloneNode(true) as Element
  copy.setAttribute('min', String(min))
  copy.setAttribute('max', String(max))
  return copy
}
