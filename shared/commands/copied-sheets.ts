// Copies that people made of sheets of the plan: they carry the same marker, so nothing is written until one of them is gone.

import type { Bilingual } from '../i18n/messages'
import type { Problem } from '../import/problem'
import { SHEETS } from '../setting/sheets/sheet-keys'
import type { SheetSnapshot, Snapshot } from '../workbook/port'

const texts = {
  sheetCopied: {
    en: 'This sheet is a copy of "{original}", which is the one that counts: {why}. Nothing was written. Delete the copy, or move it to another workbook to keep it, then try again.',
    zh: '此工作表是“{original}”的副本，以后者为准：{why}。未写入任何内容。请删除副本（如需保留，请移到其他工作簿），然后重试。',
  },
  pointedTo: { en: 'the other sheets of the plan point to it', zh: '计划的其他工作表引用它' },
  firstName: { en: 'its name is the first one', zh: '它使用原来的名称' },
  unclear: {
    en: 'This sheet and "{original}" are copies of each other, and it cannot be told which one the plan works with. Nothing was written. Delete the one that you do not need, or move it to another workbook, then try again.',
    zh: '此工作表与“{original}”互为副本，无法判断计划使用哪一个。未写入任何内容。请删除不需要的一个，或将其移到其他工作簿，然后重试。',
  },
} satisfies Record<string, Bilingual>

/** One problem for each copy, which names the original. */
export function copiedSheets({ sheets }: Snapshot): Problem[] {
  const byKey = new Map<string, SheetSnapshot[]>()
  for (const sheet of sheets) if (sheet.key !== undefined) byKey.set(sheet.key, [...(byKey.get(sheet.key) ?? []), sheet])
  return [...byKey].flatMap(([key, alike]) => {
    if (alike.length === 1) return []
    const { original, why } = originalOf(key, alike, sheets)
    return alike.filter((sheet) => sheet !== original).map(({ name }) => problemOf(name, original.name, why))
  })
}

function problemOf(copy: string, original: string, why: Bilingual | undefined): Problem {
  const told = { code: 'sheetCopied', severity: 'error', place: { sheet: copy } } as const
  if (why === undefined) return { ...told, text: texts.unclear, params: { original } }
  const { en, zh } = texts.sheetCopied
  const text = { en: en.replace('{why}', why.en), zh: zh.replace('{why}', why.zh) }
  return { ...told, text, params: { original } }
}

/** The one that the plan's other sheets point to; among equals the one whose name the others are made of. `why` is undefined for a guess. */
function originalOf(key: string, alike: SheetSnapshot[], sheets: SheetSnapshot[]): { original: SheetSnapshot; why?: Bilingual } {
  const others = sheets.filter((sheet) => sheet.key !== undefined && sheet.key !== key)
  const mentions = mentionsOf(others)
  const counts = alike.map(({ name }) => mentions.get(name.toLowerCase()) ?? 0)
  const most = Math.max(...counts)
  if (counts.filter((count) => count === most).length === 1) return { original: alike[counts.indexOf(most)], why: texts.pointedTo }
  const named = alike.filter(({ name }) => alike.every((other) => other.name.includes(name)) || isFirstName(key, name))
  return named.length === 1 ? { original: named[0], why: texts.firstName } : { original: alike[0] }
}

const isFirstName = (key: string, name: string): boolean => {
  const names: Bilingual | undefined = (SHEETS as Partial<Record<string, Bilingual>>)[key]
  return names !== undefined && (name === names.en || name === names.zh)
}

const SHEET_NAME = /'((?:[^']|'')+)'!|([^\s'!(),+\-*/&=<>^;:{}"]+)!/g

/** How many formulas name each sheet, by its name in lower case. */
function mentionsOf(sheets: readonly SheetSnapshot[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const formula of sheets.flatMap(({ formulas }) => formulas.flat())) {
    for (const [, quoted, plain] of formula?.matchAll(SHEET_NAME) ?? []) {
      const name = (quoted?.replaceAll("''", "'") ?? plain).toLowerCase()
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return counts
}
