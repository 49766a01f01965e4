// Cuts an en-US A1 formula into tokens; joined again they give the formula back, character for character.

import { columnIndex, MAX_COLUMNS, MAX_ROWS, unquoteSheet } from './address'

export type TokenKind = 'reference' | 'name' | 'function' | 'structured' | 'text' | 'number' | 'boolean' | 'error' | 'operator' | 'space'

export interface Token {
  kind: TokenKind
  text: string
  /** Only for references. */
  reference?: Reference
  /** Only for names and errors behind a sheet ("Team!total", "Team!#REF!"): the sheet, unquoted. */
  sheet?: string
}

/** One corner of a reference, zero-based; `…Fixed` tells the dollar signs. */
export interface Corner {
  row: number
  column: number
  rowFixed: boolean
  columnFixed: boolean
}

/** B7, B7:C9, B:C (all rows) or 7:9 (all columns). For a cell, `last` equals `first`. */
export interface Reference {
  /** Unquoted; undefined is the formula's own sheet. "First:Last" for a 3-D reference; "[Book]Sheet" for another file. */
  sheet?: string
  kind: 'cell' | 'range' | 'columns' | 'rows'
  first: Corner
  last: Corner
}

const SHEET = /(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)!/uy
const NOT_IN_NAME = '(?![\\p{L}\\p{N}_.\\\\(!])'
const CELL = '(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})'
const CELLS = new RegExp(`${CELL}(?::${CELL})?${NOT_IN_NAME}`, 'uy')
const COLUMNS = new RegExp(`(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})${NOT_IN_NAME}`, 'uy')
const ROWS = new RegExp(`(\\$?)([1-9]\\d{0,6}):(\\$?)([1-9]\\d{0,6})${NOT_IN_NAME}`, 'uy')
// Excel shows =#REF!A1 after the sheet was deleted: the address behind the error means nothing any more.
const ERROR =
  /#(?:REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|GETTING_DATA|ERROR!)/iy
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy
const PLAIN: [TokenKind, RegExp][] = [
  ['operator', /<>|<=|>=|[-+*/^&=<>%:,;@(){}#!]/y],
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
]

/**
 * Tokens of a formula, with or without its leading '='. Characters that no rule knows become one-character operators,
 * so that nothing of a person's formula is ever lost.
 */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < formula.length) {
    const token = tokenAt(formula, at)
    tokens.push(token)
    at += token.text.length
  }
  return tokens
}

/**
 * The tokens that say something: without spaces, and without the brackets of TRUE() and FALSE(), which LibreOffice writes when it
 * saves a file.
 */
export function plainTokens(formula: string): Token[] {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== 'space')
  if (!tokens.some(isTruth)) return tokens
  return tokens.flatMap((token, at) => {
    if (isTruth(tokens[at - 1]) || isTruth(tokens[at - 2])) return []
    return isTruth(token) ? { kind: 'boolean', text: token.text } : token
  })
}

/** As functions they take no arguments: a bracket follows that is closed at once. */
const isTruth = (token: Token | undefined): boolean => token?.kind === 'function' && /^(TRUE|FALSE)$/i.test(token.text)

function tokenAt(formula: string, at: number): Token {
  // Most tokens of a formula are signs; no reference or name begins with one of these.
  if ('=+-*/^&<>%,;@(){} "'.includes(formula[at])) return plainAt(formula, at)
  // Looking for what cannot be there is most of the work: a sheet's name ends in an exclamation mark.
  const prefix = formula.includes('!', at) ? (match(SHEET, formula, at)?.[0] ?? '') : ''
  const sheet = prefix ? unquoteSheet(prefix.slice(0, -1)) : undefined
  const behind = at + prefix.length
  const found = referenceAt(formula, behind)
  if (found) return { kind: 'reference', text: prefix + found.text, reference: { sheet, ...found.reference } }
  const error = formula[behind] === '#' ? match(ERROR, formula, behind)?.[0] : undefined
  if (error) return { kind: 'error', text: prefix + error, sheet }
  const name = isDigit(formula[behind]) ? undefined : match(NAME, formula, behind)?.[0]
  if (name) return nameToken(formula, prefix, name, behind + name.length, sheet)
  if (formula[at] === '[') return { kind: 'structured', text: formula.slice(at, bracketEnd(formula, at)) }
  return plainAt(formula, at)
}

function plainAt(formula: string, at: number): Token {
  if ('=+-*/^&%,;@(){}'.includes(formula[at])) return { kind: 'operator', text: formula[at] }
  for (const [kind, rule] of PLAIN) {
    const text = match(rule, formula, at)?.[0]
    if (text) return { kind, text }
  }
  return { kind: 'operator', text: String.fromCodePoint(formula.codePointAt(at)!) }
}

function nameToken(formula: string, prefix: string, name: string, end: number, sheet?: string): Token {
  const text = prefix + name
  if (formula[end] === '(') return { kind: 'function', text, sheet }
  if (formula[end] === '[') return { kind: 'structured', text: text + formula.slice(end, bracketEnd(formula, end)) }
  if (!prefix && /^(TRUE|FALSE)$/i.test(name)) return { kind: 'boolean', text }
  return { kind: 'name', text, sheet }
}

function referenceAt(formula: string, at: number): { text: string; reference: Omit<Reference, 'sheet'> } | undefined {
  let m: RegExpExecArray | null
  const letters = !isDigit(formula[at])
  if (letters && (m = match(CELLS, formula, at))) {
    const first = corner(m[1], m[2], m[3], m[4])
    return m[8] === undefined ? placed(m[0], 'cell', first, first) : placed(m[0], 'range', first, corner(m[5], m[6], m[7], m[8]))
  }
  // These two have a colon within the first letters or digits.
  if (!formula.includes(':', at)) return undefined
  if (letters && (m = match(COLUMNS, formula, at))) {
    return placed(m[0], 'columns', corner(m[1], m[2], '', '1'), corner(m[3], m[4], '', String(MAX_ROWS)))
  }
  if ((m = match(ROWS, formula, at))) {
    return placed(m[0], 'rows', corner('', 'A', m[1], m[2]), corner('', 'XFD', m[3], m[4]))
  }
  return undefined
}

/** False behind the end of the formula too. */
const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9'

const corner = (columnFixed: string, letters: string, rowFixed: string, row: string): Corner => ({
  row: +row - 1,
  column: columnIndex(letters),
  rowFixed: rowFixed !== '',
  columnFixed: columnFixed !== '',
})

/** undefined for what only looks like an address: XFE1 and A1048577 are names. */
function placed(text: string, kind: Reference['kind'], first: Corner, last: Corner) {
  const inside = [first, last].every((c) => c.row < MAX_ROWS && c.column < MAX_COLUMNS)
  return inside ? { text, reference: { kind, first, last } } : undefined
}

/** Behind the bracket that closes the one at `at`; inside, ' escapes the next character. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0
  for (let i = at; i < formula.length; i++) {
    if (formula[i] === "'") i++
    else if (formula[i] === '[') depth++
    else if (formula[i] === ']' && --depth === 0) return i + 1
  }
  return formula.length
}

function match(rule: RegExp, text: string, at: number): RegExpExecArray | null {
  rule.lastIndex = at
  return rule.exec(text)
}
