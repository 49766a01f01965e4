// The optional settings, folded away: a field for each as it is declared; those that belong together under one sentence.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

import type { ReactNode } from 'react'

import { say } from '../../i18n/messages'
import type { OptionKey } from '../../setting/options/options'
import { declared, OPTION_KEYS } from '../../setting/options/options'
import { Disclosure } from '../layout/disclosure'
import { usePane } from '../pane-context'
import { BLEND_REST } from './blend'
import { BlendTotal, restText } from './blend-total'
import { ChoiceField } from './choice-field'
import type { OptionsDraft } from './option-number'
import type { OptionFaults } from './options-draft'
import { TextField } from './text-field'

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px 12px',
    alignItems: 'start',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  wide: { gridColumn: '1 / -1' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  legend: { padding: 0, marginBottom: '8px' },
})

interface MoreSettingsProps {
  draft: OptionsDraft
  /** Those that are to be shown by now. */
  faults: OptionFaults
  /** How many are not as they are at first. */
  changed: number
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  onType: (key: OptionKey, text: string) => void
  onLeave: (key: OptionKey) => void
  /** Above them: what is optional too, and read in a way of its own. */
  children: ReactNode
}

export function MoreSettings({ draft, faults, changed, isOpen, onToggle, onType, onLeave, children }: MoreSettingsProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const field = (key: OptionKey, isAlone: boolean) => {
    const option = declared(key)
    const look = { label: say(option.label, locale), ...(isAlone && { hint: say(option.note, locale), className: styles.wide }) }
    if (option.kind === 'choice')
      return (
        <ChoiceField
          key={key}
          {...look}
          value={draft[key]}
          choices={Object.entries(option.choices).map(([value, label]) => ({ value, label: say(label, locale) }))}
          onChoose={(value) => onType(key, value)}
        />
      )
    return (
      <TextField
        key={key}
        {...look}
        name={key}
        value={draft[key]}
        // What is wrong with a sum is said below all of its parts.
        fault={faults[key]?.word === 'errorBlend' ? undefined : faults[key]}
        isRequired={false}
        isNumber
        placeholder={key === BLEND_REST ? restText(draft, locale) : undefined}
        onType={(text) => onType(key, text)}
        onLeave={() => onLeave(key)}
      />
    )
  }
  return (
    <Disclosure
      title={t('moreSettings')}
      inUse={changed === 0 ? '' : t('settingsChanged', { n: changed })}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {children}
      {optionGroups().map((keys) => (
        <fieldset key={keys[0]} className={styles.group}>
          {keys.length > 1 && <legend className={mergeClasses(styles.quiet, styles.legend)}>{say(declared(keys[0]).note, locale)}</legend>}
          {keys.map((key) => field(key, keys.length === 1))}
          {keys.includes(BLEND_REST) && (
            <BlendTotal className={styles.wide} draft={draft} isWrong={faults[BLEND_REST]?.word === 'errorBlend'} />
          )}
        </fieldset>
      ))}
    </Disclosure>
  )
}

/** Settings that are explained by the same sentence belong together. */
function optionGroups(): OptionKey[][] {
  const groups: OptionKey[][] = []
  for (const key of OPTION_KEYS) {
    const last = groups.at(-1)
    if (last !== undefined && say(declared(last[0]).note, 'en-US') === say(declared(key).note, 'en-US')) last.push(key)
    else groups.push([key])
  }
  return groups
}
