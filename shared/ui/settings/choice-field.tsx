// One field to choose from a short list.

import { Field, makeStyles, Select } from '@fluentui/react-components'

// Two fields share a line of 276 px; a list's own width would reach beyond it.
const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } })

interface ChoiceFieldProps {
  label: string
  hint?: string
  value: string
  choices: readonly { value: string; label: string; isDisabled?: boolean }[]
  isDisabled?: boolean
  onChoose: (value: string) => void
  className?: string
}

export function ChoiceField({ label, hint, value, choices, isDisabled, onChoose, className }: ChoiceFieldProps) {
  const styles = useStyles()
  return (
    <Field label={label} hint={hint} className={className}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={value}
        disabled={isDisabled}
        onChange={(_, data) => onChoose(data.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.isDisabled}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
