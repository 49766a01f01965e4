// A question about a table that only the person can answer.

import { Field, Input } from '@fluentui/react-components'
import { useState } from 'react'

import type { ReadingQuestion, TableReading } from '../../commands/contracts'
import { say } from '../../i18n/messages'
import { usePane } from '../pane-context'
import { ChoiceField } from '../settings/choice-field'

interface QuestionFieldProps {
  question: ReadingQuestion
  onAnswer: (answer: TableReading) => void
}

export function QuestionField({ question, onAnswer }: QuestionFieldProps) {
  const { locale, t } = usePane()
  const { kind, text, params, choices, assumed } = question
  const label = say(text, locale, params)
  if (kind === 'year') return <YearField label={label} year={assumed?.year} onYear={(year) => onAnswer({ year })} />
  const isAssumed = (answer: TableReading): boolean => assumed !== undefined && JSON.stringify(answer) === JSON.stringify(assumed)
  const chosen = choices.findIndex(({ answer }) => isAssumed(answer))
  return (
    <ChoiceField
      label={label}
      value={chosen < 0 ? '' : String(chosen)}
      choices={[
        ...(chosen < 0 ? [{ value: '', label: t('chooseAnswer') }] : []),
        ...choices.map((choice, at) => ({ value: String(at), label: say(choice.title, locale, choice.params) })),
      ]}
      onChoose={(value) => value !== '' && onAnswer(choices[Number(value)].answer)}
    />
  )
}

/** Any year may be answered; it counts when it is complete. */
function YearField({ label, year, onYear }: { label: string; year: number | undefined; onYear: (year: number) => void }) {
  const [text, setText] = useState(year === undefined ? '' : String(year))
  const leave = (): void => {
    const digits = text.normalize('NFKC').trim()
    if (/^\d{4}$/.test(digits)) onYear(Number(digits))
  }
  return (
    <Field label={label}>
      <Input value={text} inputMode="numeric" autoComplete="off" onChange={(_, { value }) => setText(value)} onBlur={leave} />
    </Field>
  )
}
