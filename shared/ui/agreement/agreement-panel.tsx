// Handing targets out as files and collecting the answers, for the plan that stands in the workbook.

import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useRef } from 'react'

import { say } from '../../i18n/messages'
import { Notice } from '../layout/notice'
import { Section } from '../layout/section'
import { usePane } from '../pane-context'
import { ProblemList } from '../problems/problem-list'
import type { AgreementCommands } from './use-hand-out'
import { useHandOut } from './use-hand-out'

const useStyles = makeStyles({
  detail: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

export function AgreementPanel({ commands }: { commands: AgreementCommands }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const picker = useRef<HTMLInputElement>(null)
  const { isWorking, told, handOut, collect } = useHandOut(commands)
  return (
    <Section title={t('agreeTitle')}>
      <div className={styles.detail}>{t('agreeDetail')}</div>
      <div className={styles.buttons}>
        <Button size="small" disabled={isWorking} onClick={() => void handOut('rep')}>
          {t('handOutReps')}
        </Button>
        <Button size="small" disabled={isWorking} onClick={() => void handOut('manager')}>
          {t('handOutManagers')}
        </Button>
        <Button size="small" disabled={isWorking} onClick={() => picker.current?.click()}>
          {t('collectAnswers')}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        multiple
        hidden
        aria-label={t('collectAnswers')}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          // The same files may be chosen again.
          target.value = ''
          if (files.length > 0) void collect(files)
        }}
      />
      {isWorking && (
        <div className={styles.detail} role="status">
          {t('agreeWorking')}
        </div>
      )}
      {told && (
        <>
          <Notice kind={told.isBad ? 'warning' : 'info'}>{say(told.text, locale, told.params)}</Notice>
          {told.missing.length > 0 && (
            <div className={styles.detail}>{t('agreeMissing', { people: told.missing.join(locale === 'zh-CN' ? '、' : ', ') })}</div>
          )}
          {told.problems.length > 0 && <ProblemList problems={told.problems} />}
        </>
      )}
    </Section>
  )
}
