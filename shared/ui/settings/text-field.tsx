// One field to type into: label above, hint or fault in words below.

import { Field, Input, makeStyles } from '@fluentui/react-components'

import { usePane } from '../pane-context'
import type { DraftField, Fault, SettingsDraft } from './settings-draft'

const useStyles = makeStyles({
  // Two fields share a line of 276 px; the browser's own width of an input would be more than half of it.
  input: { minWidth: 0, width: '100%' },
  text: { minWidth: 0, width: '100%' },
})

interface TextFieldProps {
  field: DraftField
  label: string
  hint?: string
  draft: SettingsDraft
  fault: Fault | undefined
  onType: (field: DraftField, text: string) => void
  /** Puts the text in order when the person leaves the field. */
  onLeave?: (field: DraftField) => void
  isNumber?: boolean
  isOptional?: boolean
  /** Behind the text, such as the currency. */
  suffix?: string
  className?: string
}

export function TextField({
  field,
  label,
  hint,
  draft,
  fault,
  onType,
  onLeave,
  isNumber = false,
  isOptional = false,
  suffix,
  className,
}: TextFieldProps) {
  const styles = useStyles()
  const { t } = usePane()
  return (
    <Field
      className={className}
      label={label}
      hint={hint}
      validationState={fault ? 'error' : 'none'}
      validationMessage={fault && t(fault.word, fault.params)}
    >
      <Input
        value={draft[field]}
        name={field}
        autoComplete="off"
        required={!isOptional}
        className={styles.input}
        input={{ className: styles.text }}
        inputMode={isNumber ? 'decimal' : undefined}
        contentAfter={suffix === undefined ? undefined : <span aria-hidden>{suffix}</span>}
        onChange={(_, { value }) => onType(field, value)}
        onBlur={() => onLeave?.(field)}
      />
    </Field>
  )
}
