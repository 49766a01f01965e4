// Turns a text file's bytes into text: UTF-8, UTF-16, GB18030 (Chinese Excel) or Windows-1252 (Western Excel).

/** What every browser and Node have, Google's server does not; not in the ES2022 library. */
declare const TextDecoder: (new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string }) | undefined

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252'

/** Bytes of the beginning that are looked at where a mark is missing. */
const LOOK = 4096

/** The encoding that a byte order mark announces. */
function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/**
 * UTF-16 without a mark: line ends, separators and digits leave a zero byte always on the same side, and text read from that
 * side has far more of them than text read from the other.
 */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const end = Math.min(bytes.length, LOOK) & ~1
  const plain = { little: 0, big: 0 }
  for (let i = 0; i < end; i += 2) {
    if (bytes[i + 1] === 0 && isPlain(bytes[i])) plain.little++
    if (bytes[i] === 0 && isPlain(bytes[i + 1])) plain.big++
  }
  const many = Math.max(2, end / 32)
  if (plain.little > many && plain.little > 4 * plain.big) return 'utf-16le'
  if (plain.big > many && plain.big > 4 * plain.little) return 'utf-16be'
  return undefined
}

/** Tabs, line ends and what stands on a keyboard. */
const isPlain = (byte: number): boolean => (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d

/** Chinese characters are pairs of bytes, or two pairs with a digit in each, Western accents stand alone between letters. */
function looksWestern(bytes: Uint8Array): boolean {
  let alone = 0
  let together = 0
  for (let i = 0; i < bytes.length;) {
    if (bytes[i] < 0x80) {
      i++
      continue
    }
    if (isPairOfPairs(bytes, i)) {
      together++
      i += 4
      continue
    }
    const from = i
    while (i < bytes.length && bytes[i] >= 0x80) i++
    if (i - from === 1) alone++
    else together++
  }
  return alone > together
}

/** A rarer character of GB18030, such as ¥: 81 30 84 36. */
const isPairOfPairs = (bytes: Uint8Array, at: number): boolean => {
  const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
  return bytes[at] > 0x80 && isDigit(bytes[at + 1]) && bytes[at + 2] > 0x80 && isDigit(bytes[at + 3])
}

/**
 * @returns the text without its byte order mark and the encoding, or undefined when the bytes are no text of these
 * encodings or the host has no decoder.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  if (typeof TextDecoder === 'undefined') return undefined
  const known = markedEncoding(bytes) ?? unmarkedUtf16(bytes)
  for (const encoding of known ? [known] : candidates(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return { text: encoding === 'windows-1252' ? withWesternSigns(text) : text, encoding }
    } catch (error) {
      // A TypeError says that the bytes are not of this encoding; the next one is tried, and at the end none fits.
      if (!(error instanceof TypeError)) throw error
    }
  }
  return undefined
}

/** The signs at 0x80 to 0x9f, which some hosts decode as the control characters of Latin-1. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const withWesternSigns = (text: string): string => text.replace(/[\x80-\x9f]/g, (letter) => WESTERN[letter.charCodeAt(0) - 0x80])

/** The likeliest first; whether the bytes look Western is asked only where they are no UTF-8. */
function* candidates(bytes: Uint8Array): Generator<Encoding> {
  yield 'utf-8'
  yield* looksWestern(bytes) ? (['windows-1252', 'gb18030'] as const) : (['gb18030', 'windows-1252'] as const)
}
