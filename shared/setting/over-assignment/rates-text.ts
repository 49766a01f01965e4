// Over-assignment as people type it into one field: "Region 8%, Team 5%".

import type { LevelRate } from '../plan-settings'

/** A level, then a number with or without % behind it, with whatever is written between. */
const ENTRY = /^(.*[^\s-])\s*[\s:=]\s*(\d+(?:\.\d+)?)\s*(%?)$/

/**
 * @returns one rate an entry, a number without a sign being per cent from 1 on, and a part below; undefined for what is none.
 * Entries are separated by commas, semicolons or lines.
 */
export function readRates(text: string): LevelRate[] | undefined {
  const entries = text
    .normalize('NFKC')
    .split(/[,;、\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  const rates = entries.map((entry) => {
    const [, level, number, sign] = ENTRY.exec(spaced(entry)) ?? []
    if (level === undefined) return undefined
    const value = Number(number)
    return { level: level.replace(/[\s:=]+$/, ''), rate: sign === '' && value < 1 ? value : Math.round(value * 1e6) / 1e8 }
  })
  return rates.includes(undefined) ? undefined : (rates as LevelRate[])
}

/** Chinese is written without a space before the number: 大区8%. */
const spaced = (entry: string): string => entry.replace(/([^\d\s.:=-])(\d+(?:\.\d+)?\s*%?)$/, '$1 $2')

/** The same field, filled in. */
export const ratesText = (rates: readonly LevelRate[] = []): string =>
  rates.map(({ level, rate }) => `${level} ${Math.round(rate * 1e6) / 1e4}%`).join(', ')
