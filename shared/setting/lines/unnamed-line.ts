// What the product line of rows without a product is called; alone, so that words do not load the reading of a history.

import type { Bilingual } from '../../i18n/messages'

export const UNNAMED: Bilingual = { en: '(no line)', zh: '（未分产品线）' }
