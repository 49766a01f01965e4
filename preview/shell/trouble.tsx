// Says in words what went wrong, with what one can do.

import type { ReactNode } from 'react'

export function Trouble({ children, action, onAction }: { children: ReactNode; action: string; onAction: () => void }) {
  return (
    <div className="trouble" role="alert">
      <p>{children}</p>
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </div>
  )
}

/** The words of an error for a person. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
