// Where a person wants each further table to come from, and what becomes of that in the source of a plan.

import type { InputSource, SourceFile } from '../../commands/contracts'
import type { InputKey } from '../../setting/inputs/inputs'
import { INPUT_KEYS } from '../../setting/inputs/inputs'

/** A file of a person's, with what could be seen in it. */
export interface InputFile extends SourceFile {
  /** Of a workbook, to choose from. */
  sheets: string[]
  /** Undefined where no table could be read. */
  rows: number | undefined
}

export type ChosenInput = 'empty' | { sheet: string } | { file: InputFile | undefined }
export type ChosenInputs = Partial<Record<InputKey, ChosenInput>>

/** Undefined where a file is meant that nobody has chosen yet. */
export function inputSource(chosen: ChosenInput): InputSource | undefined {
  if (chosen === 'empty' || 'sheet' in chosen) return chosen
  if (chosen.file === undefined) return undefined
  const { name, content, sheet } = chosen.file
  return { name, content, ...(sheet !== undefined && { sheet }) }
}

/** The first table whose file is missing. */
export const missingFile = (inputs: ChosenInputs): InputKey | undefined =>
  INPUT_KEYS.find((key) => inputs[key] !== undefined && inputSource(inputs[key]) === undefined)

/** In the order of the tables; undefined where none is chosen. */
export function inputSources(inputs: ChosenInputs): Partial<Record<InputKey, InputSource>> | undefined {
  const entries = INPUT_KEYS.flatMap((key): [InputKey, InputSource][] => {
    const source = inputs[key] === undefined ? undefined : inputSource(inputs[key])
    return source === undefined ? [] : [[key, source]]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
