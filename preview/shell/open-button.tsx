// The button that opens an .xlsx file in the place of the workbook that is shown.

import { useRef } from 'react'

export interface OpenButtonProps {
  text: string
  isDisabled: boolean
  onFile: (file: File) => void
}

const ACCEPTED = '.xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function OpenButton({ text, isDisabled, onFile }: OpenButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="open" disabled={isDisabled} onClick={() => input.current?.click()}>
        {text}
      </button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        aria-label={text}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same file chosen again, after a correction, must count as a change.
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
