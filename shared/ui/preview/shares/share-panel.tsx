// How shares are made, changed on the preview: rule, blend and season; the plan below follows, and is what will be written.

import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'

import { say } from '../../../i18n/messages'
import type { OptionKey, PlanOptions } from '../../../setting/options/options'
import { declared } from '../../../setting/options/options'
import type { PlanPreview } from '../../../commands/contracts'
import type { PlanSettings } from '../../../setting/plan-settings'
import type { Trial } from '../../flow/flow-state'
import { usePane } from '../../pane-context'
import { FailedWork } from '../../problems/failed-work'
import { ChoiceField } from '../../settings/choice-field'
import type { OptionsDraft } from '../../settings/option-number'
import { ShareWeights } from './share-weights'
import { useTrial } from './use-trial'

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px' },
  failed: { display: 'flex', flexDirection: 'column', gap: '8px', fontSize: tokens.fontSizeBase200 },
  takeBack: { alignSelf: 'flex-start' },
  compare: { marginLeft: '-8px' },
})

export interface SharePanelProps {
  preview: PlanPreview
  settings: PlanSettings
  standing?: PlanOptions
  trial?: Trial
  comparesRules: boolean
  onCompareRules: (compares: boolean) => void
  onTry: (settings: PlanSettings) => void
  onDrop: () => void
  onUnsettled: (why: 'faulty' | 'waiting' | undefined) => void
}

export function SharePanel({ preview, comparesRules, onCompareRules, onDrop, ...request }: SharePanelProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const { draft, faults, type, leave, choose, scale, takeBack } = useTrial({ ...request, locale })
  const { plan, shareTables } = preview
  const { failed } = request.trial ?? {}
  return (
    <div className={styles.panel}>
      <OptionChoice
        name="shareRule"
        draft={draft}
        onChoose={choose}
        without={plan.rules.trend === undefined ? ['trend'] : []}
        why={t('trendMissing', { n: 2 * plan.settings.shareMonths })}
      />
      {draft.shareRule === 'weights' && (
        <ShareWeights draft={draft} faults={faults} tables={shareTables} onType={type} onLeave={leave} onScale={scale} />
      )}
      <OptionChoice name="seasons" draft={draft} onChoose={choose} />
      <OptionChoice name="mode" draft={draft} onChoose={choose} />
      <Checkbox
        className={styles.compare}
        checked={comparesRules}
        label={t('compareRules')}
        onChange={(_, { checked }) => onCompareRules(checked === true)}
      />
      {failed && (
        <div className={styles.failed}>
          <FailedWork error={failed.error} title={() => t('trialRefused')} />
          <Button
            className={styles.takeBack}
            size="small"
            onClick={() => {
              takeBack()
              onDrop()
            }}
          >
            {t('takeBack')}
          </Button>
        </div>
      )}
    </div>
  )
}

interface OptionChoiceProps {
  name: OptionKey
  draft: OptionsDraft
  onChoose: (key: OptionKey, value: string) => void
  /** Choices that cannot be made here, and why. */
  without?: readonly string[]
  why?: string
}

function OptionChoice({ name, draft, onChoose, without = [], why }: OptionChoiceProps) {
  const { locale } = usePane()
  const option = declared(name)
  if (option.kind !== 'choice') throw new Error(`${name} is not chosen from a list`)
  return (
    <ChoiceField
      label={say(option.label, locale)}
      hint={without.length > 0 ? why : undefined}
      value={draft[name]}
      choices={Object.entries(option.choices).map(([value, label]) => ({
        value,
        label: say(label, locale),
        isDisabled: without.includes(value) && draft[name] !== value,
      }))}
      onChoose={(value) => onChoose(name, value)}
    />
  )
}
