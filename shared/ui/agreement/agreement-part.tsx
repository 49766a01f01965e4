// The part of the first screen for agreeing targets, folded away; its panel is loaded when it is opened for the first time.

import { Disclosure } from '../layout/disclosure'
import { Notice } from '../layout/notice'
import { detailOf, useOnDemand } from '../layout/use-on-demand'
import { usePane } from '../pane-context'
import type { AgreementPanelProps } from './agreement-panel'

const load = async () => (await import('./agreement-panel')).AgreementPanel

export function AgreementPart(props: AgreementPanelProps) {
  const { t } = usePane()
  const { isOpen, setOpen, Part, error } = useOnDemand('agreement', load)
  return (
    <Disclosure title={t('agreeTitle')} inUse={t('agreeInUse')} isOpen={isOpen} onToggle={setOpen}>
      {Part && <Part {...props} />}
      {error !== undefined && <Notice kind="error">{t('agreeNotLoaded', { detail: detailOf(error) })}</Notice>}
    </Disclosure>
  )
}
