// How an optional setting of a plan is declared: once, for the Settings sheet, files of settings, the command line and the pane.

import type { Bilingual } from '../../i18n/messages'

interface Base {
  label: Bilingual
  /** What it does, in one sentence. */
  note: Bilingual
}

/** A part such as 0.08, with the bounds that it must keep, both included. */
export interface PercentOption extends Base {
  kind: 'percent'
  min: number
  max: number
  /** What counts while nobody has said anything. */
  initial: number
}

export interface NumberOption extends Base {
  kind: 'number'
  min: number
  max: number
  whole?: boolean
  initial: number
}

export interface ChoiceOption<Choice extends string = string> extends Base {
  kind: 'choice'
  choices: Readonly<Record<Choice, Bilingual>>
  initial: Choice
}

export type PlanOption = PercentOption | NumberOption | ChoiceOption

export const percentOption = (label: Bilingual, note: Bilingual, initial: number, bounds = { min: 0, max: 1 }): PercentOption => ({
  kind: 'percent',
  label,
  note,
  initial,
  ...bounds,
})

export const numberOption = (
  label: Bilingual,
  note: Bilingual,
  initial: number,
  bounds: Pick<NumberOption, 'min' | 'max' | 'whole'>,
): NumberOption => ({ kind: 'number', label, note, initial, ...bounds })

export const choiceOption = <Choice extends string>(
  label: Bilingual,
  note: Bilingual,
  choices: Readonly<Record<Choice, Bilingual>>,
  initial: NoInfer<Choice>,
): ChoiceOption<Choice> => ({ kind: 'choice', label, note, choices, initial })

/** What an option's value is once it is read. */
export type OptionValue<Option> = Option extends ChoiceOption<infer Choice> ? Choice : number
