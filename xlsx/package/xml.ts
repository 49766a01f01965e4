// Short ways through an XML part; names are local names, since programs choose their own prefixes.

import type { Document, Element, Node } from '@xmldom/xmldom'
import { cellXmlText, characterCode } from '../../shared/spreadsheet-file/write/xml-text'

export type { Document, Element }

const isElement = (node: Node): node is Element => node.nodeType === 1

/** Child elements, all or those of one name. */
export function children(parent: Element, name?: string): Element[] {
  const found: Element[] = []
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node)
  }
  return found
}

/** The first child element of a name. */
export function child(parent: Element, name: string): Element | undefined {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === name) return node
  }
  return undefined
}

/** The first descendant of a name, in document order. */
export function first(parent: Element, name: string): Element | undefined {
  for (const element of descendants(parent)) if (element.localName === name) return element
  return undefined
}

/** All descendants, in document order; `skip` leaves out an element with all that it holds. */
export function* descendants(parent: Element, skip?: (element: Element) => boolean): Generator<Element> {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (!isElement(node) || skip?.(node)) continue
    yield node
    yield* descendants(node, skip)
  }
}

/** A new element in the parent's own namespace and prefix, not yet in its place. */
export function create(parent: Element, name: string, attributes: Record<string, string | number> = {}, text?: string): Element {
  const prefix = parent.prefix ? `${parent.prefix}:` : ''
  const element = parent.ownerDocument!.createElementNS(parent.namespaceURI, prefix + name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  if (text !== undefined) setText(element, text)
  return element
}

/** Replaces what the element holds by text, with its outer spaces kept. */
export function setText(element: Element, text: string): void {
  while (element.firstChild) element.removeChild(element.firstChild)
  element.appendChild(element.ownerDocument!.createTextNode(element.localName === 't' ? keepSpaces(cellXmlText(text)) : cellXmlText(text)))
}

/** Puts an element among its siblings where the schema wants it: before the first of the names that must follow it. */
export function placeBefore(parent: Element, element: Element, followers: readonly string[]): void {
  const next = children(parent).find((sibling) => followers.includes(sibling.localName!))
  parent.insertBefore(element, next ?? null)
}

/** Puts an element before a sibling, last without one, and gives it back. */
export function insert(parent: Element, element: Element, before: Node | null = null): Element {
  parent.insertBefore(element, before)
  return element
}

export const remove = (element: Element): void => {
  element.parentNode?.removeChild(element)
}

/** Equal for elements that say the same, whatever prefixes and order of attributes they were written with. */
export function fingerprint(element: Element): string {
  const attributes = [...element.attributes].filter(({ name }) => !/^xmlns(:|$)/.test(name)).map(({ name, value }) => `${name}=${value}`)
  return `${element.localName}[${attributes.sort().join()}](${children(element).map(fingerprint).join()})`
}

/**
 * Writes a space or line break at either end of a text as its code: programs drop them otherwise, and the schema knows no
 * xml:space for texts of cells.
 */
export const keepSpaces = (text: string): string => text.replace(/^[ \t\n]|[ \t\n]$/g, characterCode)
