// A day to be chosen or typed, in the host's own way of writing days.

import { Field, Input, makeStyles } from '@fluentui/react-components'

import { isoFromSerial, serialFromIso } from '../../calendar'

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } })

interface DateFieldProps {
  label: string
  /** Day serial; undefined for none. */
  day: number | undefined
  isDisabled: boolean
  /** What is wrong with it. */
  fault?: string
  onDay: (day: number | undefined) => void
}

export function DateField({ label, day, isDisabled, fault, onDay }: DateFieldProps) {
  const styles = useStyles()
  return (
    <Field label={label} size="small" validationState={fault === undefined ? 'none' : 'error'} validationMessage={fault}>
      <Input
        type="date"
        size="small"
        className={styles.input}
        input={{ className: styles.input }}
        disabled={isDisabled}
        defaultValue={day === undefined ? '' : isoFromSerial(day)}
        // Half typed, the browser gives nothing.
        onChange={(_, { value }) => onDay(serialFromIso(value))}
      />
    </Field>
  )
}
