// One field to type into: label above, hint or fault in words below.

import { Field, Input, makeStyles } from '@fluentui/react-components'

import { usePane } from '../pane-context'
import type { Fault } from './settings-draft'

const useStyles = makeStyles({
  // Two fields share a line of 276 px; the browser's own width of an input would be more than half of it.
  input: { minWidth: 0, width: '100%' },
  text: { minWidth: 0, width: '100%' },
})

interface TextFieldProps {
  /** By which the screen finds it again, to lead to what is wrong. */
  name: string
  label: string
  hint?: string
  value: string
  fault: Fault | undefined
  onType: (text: string) => void
  /** Puts the text in order when the person leaves the field. */
  onLeave: () => void
  /** False where an empty field means something too. */
  isRequired?: boolean
  isNumber?: boolean
  isDisabled?: boolean
  /** What an empty field stands for. */
  placeholder?: string
  /** Behind the text, such as the currency. */
  suffix?: string
  className?: string
}

export function TextField(props: TextFieldProps) {
  const { name, label, hint, value, fault, onType, onLeave, isRequired = true, isNumber = false, isDisabled } = props
  const { placeholder, suffix, className } = props
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
        value={value}
        name={name}
        autoComplete="off"
        required={isRequired}
        disabled={isDisabled}
        placeholder={placeholder}
        className={styles.input}
        input={{ className: styles.text }}
        inputMode={isNumber ? 'decimal' : undefined}
        contentAfter={suffix === undefined ? undefined : <span aria-hidden>{suffix}</span>}
        onChange={(_, { value: text }) => onType(text)}
        onBlur={onLeave}
      />
    </Field>
  )
}
