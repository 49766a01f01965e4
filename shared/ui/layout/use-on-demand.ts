// A part of a screen that is loaded when it is opened for the first time.

import type { ComponentType } from 'react'
import { useEffect, useState } from 'react'

import { useTyped } from './use-typed'

export interface OnDemand<Props> {
  isOpen: boolean
  setOpen: (isOpen: boolean) => void
  /** Undefined until it has been loaded. */
  Part?: ComponentType<Props>
  /** Why it could not be; opened again, it is tried again. */
  error?: unknown
}

/**
 * @param name tells it from other parts: one that was open is open again when its screen is shown again.
 * @param load an import of its module.
 */
export function useOnDemand<Props>(name: string, load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  const [isOpen, setOpen] = useTyped(name, false)
  const [loaded, setLoaded] = useState<Pick<OnDemand<Props>, 'Part' | 'error'>>({})
  useEffect(() => {
    if (!isOpen || loaded.Part !== undefined) return undefined
    let isWanted = true
    load().then(
      (Part) => isWanted && setLoaded({ Part }),
      (error: unknown) => isWanted && setLoaded({ error }),
    )
    return () => void (isWanted = false)
  }, [isOpen])
  return { isOpen, setOpen, ...loaded }
}

/** What an error says of itself. */
export const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
