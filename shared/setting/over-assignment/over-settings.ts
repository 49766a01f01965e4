// Over-assignment on Settings: a percentage a level, live.

import type { Bilingual } from '../../i18n/messages'
import type { Plan } from '../plan/plan'
import { overRow } from './over-columns'

const texts = {
  rate: {
    label: { en: 'Over-assignment of level {level}', zh: '{level}超额下达比例' },
    note: {
      en: 'Handed down beyond what is assigned. Live: levels below follow at once.',
      zh: '该层级下达给下级的金额高于自身目标的比例。实时生效：其下各级立即随之变化。',
    },
  },
} satisfies Record<string, Record<'label' | 'note', Bilingual>>

export interface SettingRow {
  id: string
  label: string
  value: number
  format: string
  note: string
}

/** Rows of Settings, where the plan has over-assignment. */
export function overSettings(
  { settings }: Pick<Plan, 'settings'>,
  say: (text: Bilingual, params?: Record<string, string>) => string,
): SettingRow[] {
  return (settings.overAssignment ?? []).map(({ level, rate }) => ({
    id: overRow(level),
    label: say(texts.rate.label, { level }),
    value: rate,
    format: '0.0%',
    note: say(texts.rate.note),
  }))
}
