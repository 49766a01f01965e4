// Copies a text and says whether that worked.

import { Button } from '@fluentui/react-components'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { useState } from 'react'

import { usePane } from '../pane-context'

/** A host's frame may forbid the clipboard: then the person is told to select the text. */
export function CopyButton({ text }: { text: string }) {
  const { t } = usePane()
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>()
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      // Denied by the frame's permissions policy, or no clipboard at all; the words below say so.
      setOutcome('copyFailed')
    }
  }
  return (
    <div>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {t('copy')}
      </Button>{' '}
      <span role="status">{outcome !== undefined && t(outcome)}</span>
    </div>
  )
}
