// One field to choose from a short list.

import { Field, Select } from '@fluentui/react-components'

interface ChoiceFieldProps {
  label: string
  hint?: string
  value: string
  choices: readonly { value: string; label: string }[]
  isDisabled?: boolean
  onChoose: (value: string) => void
  className?: string
}

export function ChoiceField({ label, hint, value, choices, isDisabled, onChoose, className }: ChoiceFieldProps) {
  return (
    <Field label={label} hint={hint} className={className}>
      <Select value={value} disabled={isDisabled} onChange={(_, data) => onChoose(data.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
