// What the pane remembers of a person's switches between openings: in the browser and nowhere else.

export type Remembered = 'theme' | 'language'

export interface PaneMemory {
  get(name: Remembered): string | undefined
  /** undefined forgets. */
  set(name: Remembered, value: string | undefined): void
}

const PREFIX = 'sales-targets-'

/** As long as the pane is open. */
export function sessionMemory(): PaneMemory {
  const kept = new Map<Remembered, string>()
  return {
    get: (name) => kept.get(name),
    set: (name, value) => void (value === undefined ? kept.delete(name) : kept.set(name, value)),
  }
}

/** In the browser's storage; where the host's frame forbids it, as long as the pane is open. */
export function browserMemory(window: Pick<Window, 'localStorage'>): PaneMemory {
  const session = sessionMemory()
  const storage = storageOf(window)
  if (storage === undefined) return session
  return {
    get: (name) => session.get(name) ?? storage.getItem(PREFIX + name) ?? undefined,
    set(name, value) {
      session.set(name, value)
      try {
        if (value === undefined) storage.removeItem(PREFIX + name)
        else storage.setItem(PREFIX + name, value)
      } catch (error) {
        // Full, or closed to frames: the switch holds until the pane is closed.
        if (!(error instanceof DOMException)) throw error
      }
    },
  }
}

/** Reading the property alone is forbidden where a browser blocks the storage of frames. */
function storageOf(window: Pick<Window, 'localStorage'>): Storage | undefined {
  try {
    return window.localStorage
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
