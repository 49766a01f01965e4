// What the plan is made with: the target, how it is rounded, the year, and how the sheets show it.

import { Button, makeStyles } from '@fluentui/react-components'
import { TableRegular } from '@fluentui/react-icons/svg/table'
import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'

import type { Locale } from '../../i18n/messages'
import type { OptionKey, PlanOptions } from '../../setting/options/options'
import { OPTION_KEYS } from '../../setting/options/options'
import type { PlanSettings } from '../../setting/plan-settings'
import { moneyLabel } from '../../setting/sheets/sheet-context'
import { Screen } from '../layout/screen'
import { moneyChoices } from '../numbers/money-choices'
import { bareMonth, monthName } from '../numbers/month-name'
import { usePane } from '../pane-context'
import { ChoiceField } from './choice-field'
import { MoreSettings } from './more-settings'
import { changedOptions, optionsDraftOf, readOptionsDraft, tidyOption, withOptions } from './options-draft'
import { draftOf, readDraft, tidyNumber } from './settings-draft'
import type { DraftField } from './settings-draft'
import { TextField } from './text-field'

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '12px', alignItems: 'start' },
  wide: { gridColumn: '1 / -1' },
})

interface SettingsScreenProps {
  settings: PlanSettings
  /** The workbook's language is chosen at the first build only. */
  isLanguageFixed: boolean
  /** Optional settings of the plan in the workbook. */
  standing?: PlanOptions
  onDone: (settings: PlanSettings) => void
  /** Left out where the tables are not the person's own. */
  onColumns?: (settings: PlanSettings) => void
  /** With what was typed so far. */
  onBack: (settings: PlanSettings) => void
}

export function SettingsScreen({ settings, isLanguageFixed, standing, onDone, onColumns, onBack }: SettingsScreenProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const form = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState(() => draftOf(settings, locale))
  const [options, setOptions] = useState(() => optionsDraftOf(settings.options, locale))
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(settings)
  /** Faults are shown for fields that were left, and for all once the person wants to go on. */
  const [left, setLeft] = useState<ReadonlySet<DraftField | OptionKey>>(new Set())
  const [asked, setAsked] = useState(false)
  const more = readOptionsDraft(options, standing, locale)
  const { settings: read, faults } = readDraft(draft, withOptions(chosen, more.options), locale)
  const wrong = [...Object.keys(faults), ...Object.keys(more.faults)]
  const count = wrong.length

  const type = (field: DraftField, text: string): void => setDraft((before) => ({ ...before, [field]: text }))
  const leave = (field: DraftField): void => {
    setLeft((before) => new Set([...before, field]))
    if (field === 'target' || field === 'unit') setDraft((before) => ({ ...before, [field]: tidyNumber(before[field], locale) }))
  }
  const done = (): void => {
    if (count === 0) return onDone(read)
    // What is folded away is unfolded before the focus goes there.
    flushSync(() => {
      setAsked(true)
      setOpen(isOpen || faults.over !== undefined || Object.keys(more.faults).length > 0)
    })
    form.current?.querySelector<HTMLInputElement>(`input[name=${wrong[0]}]`)?.focus()
  }
  const text = (field: DraftField) => ({
    name: field,
    value: draft[field],
    fault: asked || (left.has(field) && draft[field] !== '') ? faults[field] : undefined,
    onType: (typed: string) => type(field, typed),
    onLeave: () => leave(field),
  })
  const leaveOption = (key: OptionKey): void => {
    setLeft((before) => new Set([...before, key]))
    setOptions((before) => ({ ...before, [key]: tidyOption(key, before[key], locale) }))
  }
  const submit = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) done()
  }
  const suffix = faults.currency ? undefined : read.currency
  const targetHint =
    read.money > 1 && read.target > 0
      ? t('targetHintMoney', {
          amount: `${(read.target / read.money).toLocaleString(locale, { maximumFractionDigits: 4 })} ${moneyLabel({ ...read, locale })}`,
        })
      : t('targetHint')
  const span =
    chosen.fiscalStart > 1 && !faults.year
      ? t('yearSpan', {
          from: monthName(read.year, chosen.fiscalStart, locale, 'short'),
          to: monthName(read.year, chosen.fiscalStart + 11, locale, 'short'),
        })
      : undefined

  return (
    <Screen
      primary={{ label: t('doPreview'), onClick: done }}
      secondary={{ label: t('back'), onClick: () => onBack(read) }}
      hint={asked && count > 0 ? t('fixFields', { n: count }) : undefined}
    >
      {onColumns && (
        <div>
          <Button size="small" icon={<TableRegular />} onClick={() => onColumns(read)}>
            {t('checkColumns')}
          </Button>
        </div>
      )}
      <div ref={form} className={styles.fields} onKeyDown={submit}>
        <TextField {...text('target')} className={styles.wide} label={t('target')} hint={targetHint} suffix={suffix} isNumber />
        <TextField {...text('unit')} className={styles.wide} label={t('unit')} hint={t('unitHint')} suffix={suffix} isNumber />
        <TextField {...text('year')} label={t('year')} hint={span} isNumber />
        <ChoiceField
          label={t('fiscalStart')}
          value={String(chosen.fiscalStart)}
          choices={Array.from({ length: 12 }, (_, at) => ({
            value: String(at + 1),
            label: bareMonth(at + 1, locale, locale === 'zh-CN' ? 'short' : 'long'),
          }))}
          onChoose={(value) => setChosen({ ...chosen, fiscalStart: Number(value) })}
        />
        <TextField {...text('currency')} label={t('currency')} />
        <ChoiceField
          label={t('money')}
          value={String(chosen.money)}
          choices={moneyChoices(chosen).map((money) => ({
            value: String(money),
            label: moneyLabel({ currency: suffix ?? settings.currency, money, locale }),
          }))}
          onChoose={(value) => setChosen({ ...chosen, money: Number(value) })}
        />
        <TextField {...text('metric')} className={styles.wide} label={t('metric')} hint={t('metricHint')} />
        <ChoiceField
          className={styles.wide}
          label={t('sheetLanguage')}
          hint={isLanguageFixed ? t('sheetLanguageFixed') : undefined}
          isDisabled={isLanguageFixed}
          value={chosen.locale}
          choices={[
            { value: 'en-US', label: t('english') },
            { value: 'zh-CN', label: t('chinese') },
          ]}
          onChoose={(value) => setChosen({ ...chosen, locale: value as Locale })}
        />
        <div className={styles.wide}>
          <MoreSettings
            draft={options}
            faults={Object.fromEntries(
              OPTION_KEYS.filter((key) => asked || (left.has(key) && more.faults[key]?.word !== 'errorBlend')).map((key) => [
                key,
                more.faults[key],
              ]),
            )}
            changed={changedOptions(more.options) + Number(draft.over.trim() !== '')}
            isOpen={isOpen}
            onToggle={setOpen}
            onType={(key, typed) => setOptions((before) => ({ ...before, [key]: typed }))}
            onLeave={leaveOption}
          >
            <TextField {...text('over')} label={t('over')} hint={t('overHint')} isRequired={false} />
          </MoreSettings>
        </div>
      </div>
    </Screen>
  )
}
