// Makes the errors of custom functions: what cannot be used, and what is not there.

import type { Bilingual, Params } from '../i18n/messages'
import type { FunctionError } from './definition'

/** What was handed over cannot be used: #VALUE! */
export const invalid = (text: Bilingual, params: Params = {}): FunctionError => ({ kind: 'invalidValue', text, params })

/** Something needed is an empty cell: #N/A */
export const missing = (argument: Bilingual): FunctionError => ({ kind: 'notAvailable', text: EMPTY, params: named(argument) })

/** For texts that name an argument: "{argument}" in English, “{argumentZh}” in Chinese. */
export const named = (argument: Bilingual): { argument: string; argumentZh: string } => ({ argument: argument.en, argumentZh: argument.zh })

const EMPTY = { en: 'The argument "{argument}" is empty.', zh: '参数“{argumentZh}”为空。' }
