// Every text of the pane, in both languages; the words of each screen stand in a file of their own.

import type { Bilingual } from '../i18n/messages'
import { buildWords } from './words/build-words'
import { columnsWords } from './words/columns-words'
import { commonWords } from './words/common-words'
import { furtherWords } from './words/further-words'
import { agreementWords } from './words/agreement-words'
import { previewWords } from './words/preview-words'
import { problemsWords } from './words/problems-words'
import { scenarioWords } from './words/scenario-words'
import { settingsWords } from './words/settings-words'
import { startWords } from './words/start-words'
import { unknownOwnersWords } from './words/unknown-owners-words'

export const words = {
  ...commonWords,
  ...startWords,
  ...furtherWords,
  ...columnsWords,
  ...settingsWords,
  ...agreementWords,
  ...scenarioWords,
  ...previewWords,
  ...buildWords,
  ...problemsWords,
  ...unknownOwnersWords,
} satisfies Record<string, Bilingual>

export type Word = keyof typeof words
