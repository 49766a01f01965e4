// Writes text in GB18030, as Chinese Excel saves it: no host can write it, so the table is made from what the host reads.

const codes = new Map<string, readonly number[]>()

/** Every character of the basic plane by its two or four bytes. */
function codeTable(): ReadonlyMap<string, readonly number[]> {
  if (codes.size > 0) return codes
  const decoder = new TextDecoder('gb18030')
  const add = (...bytes: number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes))
    if (text.length === 1 && text !== '\ufffd' && !codes.has(text)) codes.set(text, bytes)
  }
  for (let first = 0x81; first <= 0xfe; first++) for (let second = 0x40; second <= 0xfe; second++) add(first, second)
  for (let code = 0; code < 39_420; code++) {
    add(0x81 + Math.floor(code / 12_600), 0x30 + (Math.floor(code / 1260) % 10), 0x81 + (Math.floor(code / 10) % 126), 0x30 + (code % 10))
  }
  return codes
}

/** @throws Error for a character beyond the basic plane. */
export function gb18030(text: string): Uint8Array {
  const bytes: number[] = []
  for (const letter of text) {
    const own = letter < '\x80' ? [letter.charCodeAt(0)] : codeTable().get(letter)
    if (own === undefined) throw new Error(`no code for ${letter}`)
    bytes.push(...own)
  }
  return Uint8Array.from(bytes)
}
