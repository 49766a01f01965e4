// Every obstacle by its code, and the sentences it is told with.

import { say, type Bilingual, type Locale } from '../../i18n/messages'
import type { HostError, HostErrorCode, ObstaclePlace } from '../port'
import { accessWords } from './access-words'
import { wayOutOf, type HostName, type ObstacleWords } from './obstacle'
import { sheetWords } from './sheet-words'
import { transportWords } from './transport-words'
import { versionWords } from './version-words'

export const obstacleWords: Record<HostErrorCode, ObstacleWords> = { ...accessWords, ...sheetWords, ...versionWords, ...transportWords }

const phrases = {
  thisSheet: { en: 'This sheet', zh: '此工作表' },
  theseCells: { en: 'This range', zh: '此区域' },
  aSheet: { en: 'A sheet', zh: '有工作表' },
  sheet: { en: 'The sheet "{sheet}"', zh: '工作表“{sheet}”' },
  cells: { en: 'The range {address} of the sheet "{sheet}"', zh: '工作表“{sheet}”的区域 {address} ' },
  note: { en: ' ("{note}")', zh: '（“{note}”）' },
} satisfies Record<string, Bilingual>

const both = (make: (locale: Locale) => string): Bilingual => ({ en: make('en-US'), zh: make('zh-CN') })

/** What a place is called at the beginning of a sentence; without one, that it is some sheet. */
function nameOf(place: ObstaclePlace | undefined): Bilingual {
  if (place === undefined) return phrases.aSheet
  const { sheet, address, note } = place
  const name = address === undefined ? phrases.sheet : phrases.cells
  return both((locale) => say(name, locale, { sheet, address: address ?? '' }) + (note ? say(phrases.note, locale, { note }) : ''))
}

/** Puts words for {where}; a name may hold what looks like a parameter. */
const filled = (text: Bilingual, where: Bilingual): Bilingual => ({
  en: text.en.replace('{where}', () => where.en),
  zh: text.zh.replace('{where}', () => where.zh),
})

export interface ToldObstacle {
  title: Bilingual
  /** One sentence or two for each place, at least one. */
  happened: Bilingual[]
  wayOut: Bilingual
}

/** A failure in words. */
export function tellObstacle({ code, places }: Pick<HostError, 'code' | 'places'>, host: HostName): ToldObstacle {
  const words = obstacleWords[code]
  const isPlaced = words.happened.en.includes('{where}')
  const told = isPlaced && places.length > 0 ? places : [undefined]
  return { title: words.title, happened: told.map((place) => filled(words.happened, nameOf(place))), wayOut: wayOutOf(words, host) }
}

/** The same as one text, to stand below the name of its sheet: what happened and the way out. */
export function obstacleText(code: HostErrorCode, host: HostName, place?: Partial<ObstaclePlace>): Bilingual {
  const words = obstacleWords[code]
  const where = place?.address === undefined ? phrases.thisSheet : phrases.theseCells
  const note = place?.note
  const named = note ? both((locale) => say(where, locale) + say(phrases.note, locale, { note })) : where
  const [happened, wayOut] = [filled(words.happened, named), wayOutOf(words, host)]
  return { en: `${happened.en} ${wayOut.en}`, zh: `${happened.zh}${wayOut.zh}` }
}
