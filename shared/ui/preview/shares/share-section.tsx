// The fold of the preview in which the making of shares is changed; what is in it is loaded when it is first opened.

import type { Plan } from '../../../setting/plan/plan'
import { say } from '../../../i18n/messages'
import { declared, optionOf } from '../../../setting/options/options'
import { blendOf } from '../../../setting/sources/blend'
import { Disclosure } from '../../layout/disclosure'
import { Notice } from '../../layout/notice'
import { detailOf, useOnDemand } from '../../layout/use-on-demand'
import { usePane } from '../../pane-context'
import type { PaneWords } from '../../pane-context'
import { blendParts } from '../blend-text'
import type { SharePanelProps } from './share-panel'

const load = async () => (await import('./share-panel')).SharePanel

export function ShareSection(props: SharePanelProps) {
  const words = usePane()
  const { t } = words
  const { isOpen, setOpen, Part, error } = useOnDemand('shares', load)
  return (
    <Disclosure title={t('sharesTitle')} inUse={sharesText(props.preview.plan, words)} isOpen={isOpen} onToggle={setOpen}>
      {Part && <Part {...props} />}
      {error !== undefined && (
        <Notice kind="error" title={t('failedTitle')}>
          {detailOf(error)}
        </Notice>
      )}
    </Disclosure>
  )
}

/** "history 70%, market 30%", or the rule that shares go by instead. */
function sharesText({ settings: { options } }: Plan, words: PaneWords): string {
  const rule = optionOf(options, 'shareRule')
  if (rule === 'weights') return blendParts(blendOf(options), words)
  const option = declared('shareRule')
  return option.kind === 'choice' ? say(option.choices[rule], words.locale) : ''
}
