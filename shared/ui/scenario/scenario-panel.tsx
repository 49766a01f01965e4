// A scenario of the plan: its name and drivers, its comparison, and a way to keep it, to take it or to remove it.

import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { KeyboardEvent } from 'react'

import type { ScenarioSide } from '../../commands/compare-scenarios'
import { Notice } from '../layout/notice'
import { useTyped } from '../layout/use-typed'
import { RunningProgress, WorkProgress } from '../layout/work-progress'
import { usePane } from '../pane-context'
import { FailedWork } from '../problems/failed-work'
import { ChoiceField } from '../settings/choice-field'
import { AddDriver } from './add-driver'
import { ComparisonView } from './comparison-view'
import { type DriverDraft, draftOfDrivers, driverGroups, driverIn, firstText, readDraft } from './driver-draft'
import { DriverList } from './driver-list'
import type { ScenarioPanelProps } from './scenario-part'
import { useScenarios } from './use-scenarios'

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  part: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  legend: {
    padding: 0,
    marginBottom: '6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  control: { minWidth: 0, width: '100%' },
})

export function ScenarioPanel({ commands, onTake, onKept }: ScenarioPanelProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const { book, comparison, running, error, ...work } = useScenarios(commands)
  /** The kept scenario that is being looked at; '' for a new one. */
  const [chosen, setChosen] = useTyped('scenarios.chosen', '')
  const [name, setName] = useTyped('scenarios.name', '')
  const [draft, setDraft] = useTyped<DriverDraft>('scenarios.drivers', [])
  /** A kept scenario; '' for the plan. */
  const [against, setAgainst] = useTyped('scenarios.against', '')
  const [asked, setAsked] = useState(false)
  const [told, setTold] = useState<string>()
  /** Names of both sides of what is shown. */
  const [names, setNames] = useState({ before: '', after: '' })
  const kept = book?.kept ?? []
  useEffect(() => onKept(kept.length), [onKept, kept.length])

  if (book === undefined) {
    if (error !== undefined) return <Failed error={error} onRetry={() => void work.open()} />
    return <WorkProgress label="scenariosOpening" isSmall progress={running?.progress} stage={running?.stage} />
  }
  const { drivers, faults } = readDraft(draft, book, locale)
  const change = (next: DriverDraft): void => {
    setDraft(next)
    setTold(undefined)
    work.forget()
  }
  const choose = (key: string): void => {
    const scenario = kept.find((each) => each.name === key)
    setChosen(key)
    setName(scenario?.name ?? '')
    if (against === key) setAgainst('')
    change(scenario === undefined ? [] : draftOfDrivers(scenario.drivers, book, locale))
  }
  /** Does it where everything that is typed can be read. */
  const ifRight = (action: () => void): void => {
    setTold(undefined)
    setAsked(faults.size > 0)
    if (faults.size === 0) action()
  }
  const before: ScenarioSide = against === '' ? { kind: 'plan' } : { kind: 'kept', name: against }
  const compare = (): void => {
    setNames({ before: against === '' ? t('scenarioPlanInText') : against, after: name.trim() || t('scenarioUnnamed') })
    void work.compare({ before, after: { kind: 'drivers', drivers } })
  }
  const keep = async (): Promise<void> => {
    if (!(await work.keep(name, drivers))) return
    setChosen(name.trim())
    setTold(t('scenarioKept', { name: name.trim() }))
  }
  const remove = async (): Promise<void> => {
    if (!(await work.remove(chosen))) return
    choose('')
    setTold(t('scenarioRemoved', { name: chosen }))
  }
  const isBusy = running !== undefined
  const taken = comparison?.taken
  const stopByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isBusy) work.stop()
  }
  return (
    <div className={styles.part} onKeyDown={stopByKey}>
      <div className={styles.quiet}>{t('scenariosHint')}</div>
      {kept.length > 0 && (
        <ChoiceField
          label={t('scenarioChoice')}
          value={chosen}
          choices={[{ value: '', label: t('scenarioNew') }, ...kept.map((each) => ({ value: each.name, label: each.name }))]}
          isDisabled={isBusy}
          onChoose={choose}
        />
      )}
      <Field label={t('scenarioTitle')}>
        <Input
          className={styles.control}
          input={{ className: styles.control }}
          value={name}
          autoComplete="off"
          placeholder={t('scenarioExample')}
          onChange={(_, data) => setName(data.value)}
        />
      </Field>
      <fieldset className={styles.part}>
        <legend className={styles.legend}>{t('scenarioDrivers')}</legend>
        <DriverList
          book={book}
          draft={draft}
          faults={asked ? faults : new Map()}
          onType={(key, text) => change(draft.map((each) => (each.key === key ? { key, text } : each)))}
          onDrop={(key) => change(draft.filter((each) => each.key !== key))}
        />
        <AddDriver
          groups={driverGroups(book, draft)}
          onAdd={(key) => change([...draft, { key, text: firstText(driverIn(book, key), locale) }])}
        />
      </fieldset>
      {kept.some((each) => each.name !== chosen) && (
        <ChoiceField
          label={t('scenarioAgainst')}
          value={against}
          choices={[
            { value: '', label: t('scenarioThePlan') },
            ...kept.filter((each) => each.name !== chosen).map((each) => ({ value: each.name, label: each.name })),
          ]}
          onChoose={(key) => {
            setAgainst(key)
            work.forget()
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={isBusy || draft.length === 0} onClick={() => ifRight(compare)}>
          {t('scenarioCompare')}
        </Button>
        <Button size="small" disabled={isBusy || draft.length === 0} onClick={() => ifRight(() => void keep())}>
          {t('scenarioKeep')}
        </Button>
        {chosen !== '' && (
          <Button size="small" disabled={isBusy} onClick={() => void remove()}>
            {t('scenarioRemove')}
          </Button>
        )}
        {isBusy && (
          <Button size="small" onClick={work.stop}>
            {t('cancel')}
          </Button>
        )}
      </div>
      {asked && faults.size > 0 && <Notice kind="warning">{t('scenarioFix')}</Notice>}
      {running && <RunningProgress running={running} />}
      {error !== undefined && <Failed error={error} />}
      {told !== undefined && !isBusy && <Notice kind="success">{told}</Notice>}
      {comparison && <ComparisonView comparison={comparison} names={names} />}
      {taken && (
        <div className={styles.buttons}>
          <Button size="small" disabled={isBusy} onClick={() => onTake(taken.source, taken.settings)}>
            {t('scenarioTake')}
          </Button>
        </div>
      )}
    </div>
  )
}

function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = usePane()
  return (
    <>
      <FailedWork error={error} title={(n) => t('refusedTitle', { n })} />
      {onRetry && (
        <div>
          <Button size="small" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        </div>
      )}
    </>
  )
}
