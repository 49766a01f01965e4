// The part of the first screen for agreeing targets, folded away; its panel is loaded when it is opened for the first time.

import type { ComponentType } from 'react'
import { useEffect, useState } from 'react'

import { Disclosure } from '../layout/disclosure'
import { Notice } from '../layout/notice'
import { usePane } from '../pane-context'
import type { AgreementPanelProps } from './agreement-panel'

type Loaded = { Panel: ComponentType<AgreementPanelProps> } | { failed: string }

export function AgreementPart(props: AgreementPanelProps) {
  const { t } = usePane()
  const [isOpen, setOpen] = useState(false)
  const [loaded, setLoaded] = useState<Loaded>()
  const isWanted = isOpen && (loaded === undefined || 'failed' in loaded)
  useEffect(() => {
    if (!isWanted) return
    import('./agreement-panel').then(
      ({ AgreementPanel }) => setLoaded({ Panel: AgreementPanel }),
      (error: unknown) => setLoaded({ failed: error instanceof Error ? error.message : String(error) }),
    )
  }, [isOpen])
  return (
    <Disclosure title={t('agreeTitle')} inUse={t('agreeInUse')} isOpen={isOpen} onToggle={setOpen}>
      {loaded !== undefined && 'Panel' in loaded && <loaded.Panel {...props} />}
      {loaded !== undefined && 'failed' in loaded && <Notice kind="error">{t('agreeNotLoaded', { detail: loaded.failed })}</Notice>}
    </Disclosure>
  )
}
