// The four weights of a blend on the preview; a source that nothing is known of cannot be given one, and says why.

import { Button, makeStyles, tokens } from '@fluentui/react-components'

import { say } from '../../../i18n/messages'
import type { OptionKey } from '../../../setting/options/options'
import { declared } from '../../../setting/options/options'
import type { SourceKind } from '../../../setting/sources/blend'
import { SOURCE_KINDS } from '../../../setting/sources/blend'
import { usePane } from '../../pane-context'
import { BLEND_KEYS, BLEND_REST, blendTotal } from '../../settings/blend'
import { BlendTotal, restText } from '../../settings/blend-total'
import type { OptionsDraft } from '../../settings/option-number'
import type { OptionFaults } from '../../settings/options-draft'
import { TextField } from '../../settings/text-field'
import type { Word } from '../../words'

const useStyles = makeStyles({
  weights: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px 12px',
    alignItems: 'start',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: {
    padding: 0,
    marginBottom: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  total: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', minHeight: '24px' },
})

/** What is missing where nothing is known; equal parts never are. */
const MISSING: Partial<Record<SourceKind, Word>> = { history: 'noHistoryTable', market: 'noMarketTable', pipeline: 'noPipelineTable' }

interface ShareWeightsProps {
  draft: OptionsDraft
  faults: OptionFaults
  /** Sources that something is known of. */
  tables: readonly SourceKind[]
  onType: (key: OptionKey, text: string) => void
  onLeave: (key: OptionKey) => void
  onScale: () => void
}

export function ShareWeights({ draft, faults, tables, onType, onLeave, onScale }: ShareWeightsProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const total = blendTotal(draft)
  const isSumWrong = faults[BLEND_REST]?.word === 'errorBlend'
  return (
    <fieldset
      className={styles.weights}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) onLeave(event.target.name as OptionKey)
      }}
    >
      <legend className={styles.legend}>{t('weightsLegend')}</legend>
      {SOURCE_KINDS.map((kind, at) => {
        const key = BLEND_KEYS[at]
        const missing = tables.includes(kind) ? undefined : MISSING[kind]
        return (
          <TextField
            key={key}
            name={key}
            label={say(declared(key).label, locale)}
            hint={missing && t(missing)}
            // A part that is there already can be taken away.
            isDisabled={missing !== undefined && isNothing(draft[key])}
            value={draft[key]}
            fault={faults[key]?.word === 'errorBlend' ? undefined : faults[key]}
            isRequired={false}
            isNumber
            placeholder={key === BLEND_REST ? restText(draft, locale) : undefined}
            onType={(text) => onType(key, text)}
            onLeave={() => onLeave(key)}
          />
        )
      })}
      <div className={styles.total}>
        <BlendTotal draft={draft} isWrong={isSumWrong} />
        {isSumWrong && total !== undefined && total > 0 && (
          <Button size="small" onClick={onScale}>
            {t('scaleWeights')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

const isNothing = (text: string): boolean => /^\s*0?\s*[%％]?\s*$/.test(text)
