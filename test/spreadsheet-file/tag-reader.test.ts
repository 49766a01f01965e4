import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TagReader } from '../../shared/spreadsheet-file/tag-reader'

function tagsOf(text: string | string[]): string[] {
  const tags = new TagReader(text)
  const found: string[] = []
  while (tags.next()) {
    found.push(`${tags.text()}|${tags.opens ? '<' : ''}${tags.name}${tags.closes ? '>' : ''}|${tags.attribute('a') ?? ''}`)
  }
  return found
}

const TEXT =
  '<?xml version="1.0" a="0"?><!-- <b> --><x:r a = "1"><t xa="no" y:a=\'it is "2" > 1\'/>one &lt; two<![CDATA[ <&amp; ]]>&#x4E2D;<!--x-->.</x:r>'

describe('TagReader', () => {
  it('tells tags without prefixes, attributes and the text between', () => {
    expect(tagsOf(TEXT)).toEqual(['|<r|1', '|<t>|it is "2" > 1', 'one < two <&amp; 中.|r>|'])
  })

  it('is not misled by what looks like an attribute inside a value', () => {
    expect(tagsOf('<s name="b a=c" xx="1" a="2"/>')).toEqual(['|<s>|2'])
  })

  it('reads the same however the text is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: TEXT.length })), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), TEXT.length]
        const pieces = at.slice(1).map((end, i) => TEXT.slice(at[i], end))
        expect(tagsOf(pieces)).toEqual(tagsOf(TEXT))
      }),
    )
  })

  it.each(['<a>', '<a></b>', '<a', '<a b="', '<!-- x', '<a><![CDATA[x</a>'])('refuses what does not close: %s', (text) => {
    expect(() => tagsOf(text)).toThrow(/damaged/)
  })
})
