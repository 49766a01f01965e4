// The texts that a file stores once for many cells.

import { readText } from './cell-value'
import { TagReader } from './tag-reader'

/** Every shared string in order; runs of rich text are joined, furigana is left out. */
export function* sharedStrings(text: string | Iterable<string>): Generator<string> {
  const tags = new TagReader(text)
  let item = ''
  let furigana = false
  while (tags.next()) {
    if (tags.name === 'si') {
      if (tags.opens) item = ''
      if (tags.closes) yield readText(item)
    } else if (tags.name === 'rPh') furigana = tags.opens && !tags.closes
    else if (tags.name === 't' && !tags.opens && !furigana) item += tags.text()
  }
}
