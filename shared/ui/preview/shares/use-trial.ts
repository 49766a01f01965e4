// How shares are made while it is changed on the preview: what is typed, and when a plan is asked for.

import { useEffect, useRef, useState } from 'react'

import { largestRemainder } from '../../../statistics'
import type { Locale } from '../../../i18n/messages'
import type { OptionKey, PlanOptions } from '../../../setting/options/options'
import { declared, OPTION_KEYS } from '../../../setting/options/options'
import type { PlanSettings } from '../../../setting/plan-settings'
import type { Trial } from '../../flow/flow-state'
import { isTrying } from '../../flow/screen-of'
import { BLEND_KEYS, BLEND_REST, blendRest } from '../../settings/blend'
import type { OptionsDraft } from '../../settings/option-number'
import { shownNumber, typedNumber } from '../../settings/option-number'
import type { OptionFaults } from '../../settings/options-draft'
import { optionsDraftOf, readOptionsDraft, tidyOption, withOptions } from '../../settings/options-draft'

/** A person who types on is waited for. */
const TYPING_MS = 600

interface TrialRequest {
  /** Of the plan that is shown. */
  settings: PlanSettings
  /** Optional settings of the plan in the workbook. */
  standing?: PlanOptions
  trial?: Trial
  locale: Locale
  onTry: (settings: PlanSettings) => void
  /** Why what is shown is not what is chosen; undefined where it is. */
  onUnsettled: (why: 'faulty' | 'waiting' | undefined) => void
}

export interface TrialDraft {
  draft: OptionsDraft
  faults: OptionFaults
  type: (key: OptionKey, text: string) => void
  /** Asks at once, as for what is chosen from a list or left. */
  leave: (key: OptionKey) => void
  choose: (key: OptionKey, value: string) => void
  /** Keeps the weights' proportions and makes them 100%. */
  scale: () => void
  takeBack: () => void
}

export function useTrial({ settings, standing, trial, locale, onTry, onUnsettled }: TrialRequest): TrialDraft {
  const [draft, setDraft] = useState(() => optionsDraftOf((trial?.settings ?? settings).options, locale))
  const { options, faults } = readOptionsDraft(draft, standing, locale)
  const keyOfShown = keyOf(asRead(settings.options))
  const key = keyOf(options)
  const isFaulty = Object.keys(faults).length > 0
  /** What was asked for last: an effect does not ask for it again. */
  const asked = useRef(keyOf(asRead((trial?.settings ?? settings).options)))
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const ask = (): void => {
    clearTimeout(timer.current)
    if (isFaulty || key === asked.current) return
    asked.current = key
    onTry(withOptions(settings, options))
  }
  const latest = useRef(ask)
  latest.current = ask

  useEffect(() => {
    if (isFaulty || key === asked.current) return
    timer.current = setTimeout(() => latest.current(), TYPING_MS)
    return () => clearTimeout(timer.current)
  }, [key, isFaulty])

  const why = isFaulty ? 'faulty' : key === keyOfShown ? undefined : 'waiting'
  useEffect(() => onUnsettled(why), [why])
  useEffect(() => () => onUnsettled(undefined), [])

  // Whoever stops the work means the plan that is shown; what came of it, or failed, stays as it was typed.
  const wasTrying = useRef(isTrying(trial))
  useEffect(() => {
    if (wasTrying.current && trial === undefined && asked.current !== keyOfShown) takeBack()
    wasTrying.current = isTrying(trial)
  }, [trial])

  /** What is chosen takes effect once the draft has it. */
  const [settled, setSettled] = useState(0)
  useEffect(() => {
    if (settled > 0) latest.current()
  }, [settled])

  function takeBack(): void {
    asked.current = keyOfShown
    setDraft(optionsDraftOf(settings.options, locale))
  }
  const put = (texts: Partial<OptionsDraft>): void => {
    setDraft((before) => ({ ...before, ...texts }))
    setSettled((count) => count + 1)
  }
  return {
    draft,
    faults,
    type: (typed, text) => setDraft((before) => ({ ...before, [typed]: text })),
    leave: (left) => put({ [left]: tidyOption(left, draft[left], locale) }),
    choose(chosen, value) {
      // Weights that are out of sight cannot be put right.
      const isHidden = chosen === 'shareRule' && value !== 'weights' && isFaulty
      const shown = optionsDraftOf(settings.options, locale)
      put({ ...(isHidden && Object.fromEntries(BLEND_KEYS.map((weight) => [weight, shown[weight]]))), [chosen]: value })
    },
    scale: () => put(scaled(draft, locale)),
    takeBack,
  }

  /** As the draft of these options would be read: what is at its initial value counts as not chosen. */
  function asRead(given: PlanOptions | undefined): PlanOptions | undefined {
    return readOptionsDraft(optionsDraftOf(given, locale), standing, locale).options
  }
}

const keyOf = (options: PlanOptions = {}): string => JSON.stringify(OPTION_KEYS.map((key) => options[key] ?? null))

/** In tenths of a percent. */
const WHOLE = 1000

function scaled(draft: OptionsDraft, locale: Locale): Partial<OptionsDraft> {
  const weights = BLEND_KEYS.map((key) => {
    const option = declared(key)
    if (option.kind === 'choice') return 0
    const isRest = key === BLEND_REST && draft[key].trim() === ''
    return Math.max(0, (isRest ? blendRest(draft) : typedNumber(option, draft[key])) || 0)
  })
  const parts = largestRemainder(WHOLE, weights)
  return Object.fromEntries(
    BLEND_KEYS.map((key, at) => {
      const option = declared(key)
      return [key, option.kind === 'choice' ? draft[key] : shownNumber(option, parts[at] / WHOLE, locale)]
    }),
  )
}
