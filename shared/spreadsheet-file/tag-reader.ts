// Goes through an XML text tag by tag, piece by piece as it comes, without building a tree of it: the library for XML that the
// file host uses (@xmldom/xmldom) makes a tree of the whole text, too large for 100,000 rows and too heavy for the pane.

import { FileRefused } from './file-refused'

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** `&amp;` and its like, and characters by number. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
        name !== undefined ? (ENTITIES.get(name) ?? whole) : String.fromCodePoint(hex !== undefined ? parseInt(hex, 16) : Number(decimal)),
      )
    : text

/**
 * `next()` moves to the next tag; then `name` (without prefix, since programs choose their own), `opens` and `closes` (both
 * for `<a/>`), its attributes and the text since the tag before are there to read.
 */
export class TagReader {
  name = ''
  opens = false
  closes = false

  private readonly pieces: Iterator<string>
  private buffer = ''
  /** Where the text after the last tag begins, and where the search goes on. */
  private textFrom = 0
  private at = 0
  /** The tag now looked at, from '<' to its end. */
  private tagFrom = 0
  private tagEnd = 0
  private attributesFrom = 0
  /** Text before a comment or a literal part, which the text goes on after. */
  private earlier = ''
  /** Names of the open elements, with their prefixes. */
  private readonly open: string[] = []

  constructor(text: string | Iterable<string>) {
    this.pieces = (typeof text === 'string' ? [text] : text)[Symbol.iterator]()
  }

  /**
   * @returns false at the end of the text.
   * @throws {FileRefused} where tags do not close as they open.
   */
  next(): boolean {
    this.earlier = ''
    this.textFrom = this.at
    for (;;) {
      const from = this.find('<', this.at)
      if (from < 0) {
        if (this.open.length > 0) throw new FileRefused('damaged')
        return false
      }
      this.tagFrom = from
      while (this.buffer.length < this.tagFrom + 9 && this.more());
      const mark = this.buffer.charCodeAt(this.tagFrom + 1)
      if (mark === EXCLAMATION) this.skipSpecial()
      else if (mark === QUESTION) this.skipTo('?>', 0)
      else return this.readTag()
    }
  }

  /** The text between the tag before and this one, unescaped. */
  text(): string {
    return this.earlier + unescapeXml(this.buffer.slice(this.textFrom, this.tagFrom))
  }

  /** An attribute's value by its name without prefix, unescaped. */
  attribute(wanted: string): string | undefined {
    const text = this.buffer
    let at = this.attributesFrom
    for (;;) {
      const equals = text.indexOf('=', at)
      if (equals < 0 || equals >= this.tagEnd) return undefined
      let end = equals
      while (text.charCodeAt(end - 1) <= SPACE) end--
      let from = equals + 1
      while (text.charCodeAt(from) <= SPACE) from++
      const close = text.indexOf(text[from], from + 1)
      const before = text.charCodeAt(end - wanted.length - 1)
      if ((before <= SPACE || before === COLON) && text.startsWith(wanted, end - wanted.length)) {
        return unescapeXml(text.slice(from + 1, close))
      }
      at = close + 1
    }
  }

  private readTag(): true {
    let end = this.find('>', this.tagFrom)
    while (end >= 0 && insideQuotes(this.buffer, this.tagFrom, end)) end = this.find('>', end + 1)
    if (end < 0) throw new FileRefused('damaged')
    const isEnd = this.buffer.charCodeAt(this.tagFrom + 1) === SLASH
    const isEmpty = this.buffer.charCodeAt(end - 1) === SLASH
    const nameFrom = this.tagFrom + (isEnd ? 2 : 1)
    let nameEnd = nameFrom
    for (let code = this.buffer.charCodeAt(nameEnd); code > SPACE && code !== SLASH && nameEnd < end;) {
      code = this.buffer.charCodeAt(++nameEnd)
    }
    const fullName = this.buffer.slice(nameFrom, nameEnd)
    if (isEnd) {
      if (this.open.pop() !== fullName) throw new FileRefused('damaged')
    } else if (!isEmpty) this.open.push(fullName)
    this.name = fullName.slice(fullName.indexOf(':') + 1)
    this.opens = !isEnd
    this.closes = isEnd || isEmpty
    this.attributesFrom = nameEnd
    this.tagEnd = end
    this.at = end + 1
    return true
  }

  /** A comment is left out, literal text joins the text. */
  private skipSpecial(): void {
    if (this.buffer.startsWith('<!--', this.tagFrom)) this.skipTo('-->', 0)
    else if (this.buffer.startsWith('<![CDATA[', this.tagFrom)) this.skipTo(']]>', 9)
    else this.skipTo('>', 0)
  }

  /** Goes on after `end`; with `literal`, what stands from there to `end` is text. */
  private skipTo(end: string, literal: number): void {
    const found = this.find(end, this.tagFrom)
    if (found < 0) throw new FileRefused('damaged')
    this.earlier += unescapeXml(this.buffer.slice(this.textFrom, this.tagFrom))
    if (literal > 0) this.earlier += this.buffer.slice(this.tagFrom + literal, found)
    this.at = this.textFrom = found + end.length
  }

  /** Where `wanted` stands from `from` on; text is fetched until it is found or the text ends. */
  private find(wanted: string, from: number): number {
    let search = from - this.textFrom
    for (;;) {
      const found = this.buffer.indexOf(wanted, this.textFrom + search)
      if (found >= 0) return found
      search = Math.max(search, this.buffer.length - this.textFrom - wanted.length + 1)
      if (!this.more()) return -1
    }
  }

  /** Fetches another piece and forgets what stands before the text now looked at. */
  private more(): boolean {
    const piece = this.pieces.next()
    if (piece.done) return false
    this.buffer = this.buffer.slice(this.textFrom) + piece.value
    this.tagFrom -= this.textFrom
    this.at -= this.textFrom
    this.textFrom = 0
    return true
  }
}

const SPACE = 32
const EXCLAMATION = 33
const QUOTE = 34
const APOSTROPHE = 39
const SLASH = 47
const COLON = 58
const QUESTION = 63

/** Whether an attribute's value is still open before `to`: '>' may stand in it. */
function insideQuotes(text: string, from: number, to: number): boolean {
  let quote = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (quote === 0) quote = code === QUOTE || code === APOSTROPHE ? code : 0
    else if (code === quote) quote = 0
  }
  return quote !== 0
}
