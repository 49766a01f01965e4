// What a person typed or opened in a part of the pane, kept while the part is folded or another step is shown.

import type { Dispatch, SetStateAction } from 'react'
import { useEffect, useState } from 'react'

import { usePane } from '../pane-context'

/** By the place of the field; the pane forgets it when it opens the workbook anew. */
export type TypedParts = Map<string, unknown>

/** As useState. @param key says which field, the same in every showing of the part. */
export function useTyped<T>(key: string, initial: T | (() => T)): [T, Dispatch<SetStateAction<T>>] {
  const { typed } = usePane()
  const [value, setValue] = useState<T>(typed.has(key) ? (typed.get(key) as T) : initial)
  useEffect(() => void typed.set(key, value), [typed, key, value])
  return [value, setValue]
}
