// Agreeing the targets of the plan that stands in the workbook: hand out, collect, letters, publish.

import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'

import type { PlanSettings } from '../../setting/plan-settings'
import { RunningProgress } from '../layout/work-progress'
import { useTyped } from '../layout/use-typed'
import { usePane } from '../pane-context'
import type { AgreementCommands } from './agreement-commands'
import { AgreementTold } from './agreement-told'
import { AnswersDrop } from './answers-drop'
import { DateField } from './date-field'
import { useAgreement } from './use-agreement'

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '14px', minWidth: 0 },
  step: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  detail: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  running: { display: 'flex', alignItems: 'end', gap: '8px' },
  work: { flexGrow: 1, minWidth: 0 },
})

export interface AgreementPanelProps {
  commands: AgreementCommands
  /** Nothing else may touch the workbook meanwhile. */
  onBusy: (isBusy: boolean) => void
  /** The workbook was written: the plan's settings as they stand there now. */
  onChanged: (settings: PlanSettings) => void
}

export function AgreementPanel({ commands, onBusy, onChanged }: AgreementPanelProps) {
  const styles = useStyles()
  const { t } = usePane()
  const [due, setDue] = useTyped<number | undefined>('agreement.due', undefined)
  const [from, setFrom] = useTyped<number | undefined>('agreement.from', commands.today)
  const { running, told, error, cancel, handOut, collect, awaitAnswers, letters, publish } = useAgreement(commands, onChanged)
  const isBusy = running !== undefined
  useEffect(() => void onBusy(isBusy), [isBusy])
  useEffect(() => () => void onBusy(false), [])
  const outcome = useRef<HTMLDivElement>(null)
  // In a narrow pane it lies below the fold.
  useEffect(() => {
    // Newer browsers give a promise, which is no way to tidy up.
    void outcome.current?.scrollIntoView({ block: 'nearest' })
  }, [isBusy])
  const isPast = due !== undefined && due < commands.today()
  const cancelByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !isBusy) return
    event.preventDefault()
    cancel()
  }
  const button = (label: string, onClick: () => void, isOff = false) => (
    <Button size="small" disabledFocusable={isBusy || isOff} onClick={onClick}>
      {label}
    </Button>
  )
  return (
    <div className={styles.panel} onKeyDown={cancelByKey}>
      <section className={styles.step}>
        <h2 className={styles.title}>{t('handOutTitle')}</h2>
        <div className={styles.detail}>{t('handOutDetail')}</div>
        <DateField label={t('agreeDue')} day={due} isDisabled={isBusy} fault={isPast ? t('agreeDuePast') : undefined} onDay={setDue} />
        <div className={styles.buttons}>
          {button(t('handOutReps'), () => void handOut('rep', due), isPast)}
          {button(t('handOutManagers'), () => void handOut('manager', due), isPast)}
        </div>
      </section>
      <section className={styles.step}>
        <h2 className={styles.title}>{t('collectTitle')}</h2>
        <div className={styles.detail}>{t('collectDetail')}</div>
        <AnswersDrop isDisabled={isBusy} onFiles={(files) => void collect(files)} />
        <div className={styles.buttons}>{button(t('agreeWho'), () => void awaitAnswers())}</div>
      </section>
      <section className={styles.step}>
        <h2 className={styles.title}>{t('lettersTitle')}</h2>
        <div className={styles.detail}>{t('lettersDetail')}</div>
        <div className={styles.buttons}>{button(t('saveLetters'), () => void letters())}</div>
      </section>
      <section className={styles.step}>
        <h2 className={styles.title}>{t('publishTitle')}</h2>
        <div className={styles.detail}>{t('publishDetail')}</div>
        <DateField
          label={t('publishFrom')}
          day={from}
          isDisabled={isBusy}
          fault={from === undefined ? t('publishFromMissing') : undefined}
          onDay={setFrom}
        />
        <div className={styles.buttons}>{button(t('doPublish'), () => from !== undefined && void publish(from), from === undefined)}</div>
      </section>
      <div ref={outcome} className={styles.step}>
        {running && (
          <div className={styles.running}>
            <div className={styles.work}>
              <RunningProgress running={running} />
            </div>
            <Button size="small" disabledFocusable={running.isCancelling} onClick={cancel}>
              {t('cancel')}
            </Button>
          </div>
        )}
        <AgreementTold told={told} error={error} />
      </div>
    </div>
  )
}
