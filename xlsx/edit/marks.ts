// Conditional marks on a sheet that exists.

import { rectAddress } from '../../shared/workbook/address'
import type { Rect } from '../../shared/workbook/cell'
import type { Mark } from '../../shared/workbook/style'
import { argb } from '../colors'
import type { Looks } from '../content/cell-looks'
import { essence } from '../content/essence'
import { marksIn } from '../content/marks'
import { children, create, descendants, fingerprint, insert, placeBefore, remove, type Element } from '../package/xml'
import { followersOf } from './sheet-order'
import type { StylesPart } from './styles-part'

/** Adds the mark behind those that are there; one that says the same for the same cells is not added twice. */
export function addMark(root: Element, rect: Rect, mark: Mark, styles: StylesPart): void {
  const formats = create(root, 'conditionalFormatting', { sqref: rectAddress(rect) })
  const rule = insert(formats, mark.kind === 'bar' ? barRule(formats, mark.color) : formulaRule(formats, mark, styles))
  const same = children(root, 'conditionalFormatting').some(
    (old) => old.getAttribute('sqref') === formats.getAttribute('sqref') && children(old, 'cfRule').some((each) => saysTheSame(each, rule)),
  )
  if (same) return
  const priorities = [...descendants(root, ({ localName }) => localName === 'sheetData')]
    .filter(({ localName }) => localName === 'cfRule')
    .map((each) => Number(each.getAttribute('priority')))
  rule.setAttribute('priority', String(Math.max(0, ...priorities) + 1))
  placeBefore(root, formats, followersOf('conditionalFormatting'))
}

/** Afterwards the sheet has these marks of the kinds that the product knows; those that it has already stay, and all others. */
export function setMarks(root: Element, wanted: { rect: Rect; mark: Mark }[], looks: Looks, styles: StylesPart): void {
  const key = ({ rect, mark }: { rect: Rect; mark: Mark }) => essence([rect, mark])
  const { known } = marksIn(root, looks)
  const keys = new Set(wanted.map(key))
  // A rule that holds for several areas goes as a whole when one of them is not wanted any more; the others are added again.
  const gone = new Set(known.filter((mark) => !keys.has(key(mark))).map(({ rule }) => rule))
  const kept = new Set(known.filter(({ rule }) => !gone.has(rule)).map(key))
  for (const rule of gone) {
    const formats = rule.parentNode as Element
    remove(rule)
    if (children(formats, 'cfRule').length === 0) remove(formats)
  }
  for (const each of wanted) if (!kept.has(key(each))) addMark(root, each.rect, each.mark, styles)
}

function formulaRule(parent: Element, mark: Extract<Mark, { kind: 'formula' }>, styles: StylesPart): Element {
  const rule = create(parent, 'cfRule', { type: 'expression', dxfId: styles.conditional(mark.style) })
  rule.appendChild(create(rule, 'formula', {}, mark.formula.replace(/^=/, '')))
  return rule
}

/** From 0 to the largest value. */
function barRule(parent: Element, color: string): Element {
  const rule = create(parent, 'cfRule', { type: 'dataBar' })
  const bar = insert(rule, create(rule, 'dataBar'))
  bar.appendChild(create(bar, 'cfvo', { type: 'num', val: '0' }))
  bar.appendChild(create(bar, 'cfvo', { type: 'max' }))
  bar.appendChild(create(bar, 'color', { rgb: argb(color) }))
  return rule
}

function saysTheSame(a: Element, b: Element): boolean {
  const withoutPriority = (rule: Element) => {
    const copy = rule.cloneNode(true) as Element
    copy.removeAttribute('priority')
    return fingerprint(copy) + copy.textContent
  }
  return withoutPriority(a) === withoutPriority(b)
}
