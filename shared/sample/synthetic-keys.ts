// Which further tables are made up for the people of the sample, and the word that each of their rows bears; the tables are loaded on demand.

import type { Bilingual } from '../i18n/messages'

/** By the key of their input table. */
export const SYNTHETIC_KEYS = ['market', 'pipeline', 'funnel', 'receivables', 'absences', 'capability'] as const
export type SyntheticKey = (typeof SYNTHETIC_KEYS)[number]

export const SYNTHETIC: Bilingual = { en: 'synthetic', zh: '合成数据' }
