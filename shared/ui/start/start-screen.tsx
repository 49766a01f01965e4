// The first choice: where team and history come from.

import { makeStyles, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import { TableRegular } from '@fluentui/react-icons/svg/table'
import { useId, useState } from 'react'

import type { PlanSource, WorkbookState } from '../../commands/contracts'
import { decimalsOf, moneyLabel } from '../../setting/sheet-context'
import { Notice } from '../layout/notice'
import { Screen } from '../layout/screen'
import { formatTarget } from '../numbers/format'
import { yearName } from '../numbers/year-name'
import { usePane } from '../pane-context'
import type { ChosenFiles } from './chosen-files'
import { FileSource } from './file-source'
import type { ChosenSheets } from './sheet-source'
import { SheetSource } from './sheet-source'
import { SourceCard } from './source-card'

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  question: {
    padding: 0,
    marginBottom: '8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
})

interface StartScreenProps {
  workbook: WorkbookState
  files: ChosenFiles
  onChoose: (source: PlanSource) => void
}

export function StartScreen({ workbook, files, onChoose }: StartScreenProps) {
  const styles = useStyles()
  const question = useId()
  const { locale, t } = usePane()
  const { settings, userSheets } = workbook
  const [kind, setKind] = useState<PlanSource['kind']>(settings ? 'workbook' : files.files.team || files.files.history ? 'files' : 'sample')
  const [sheets, setSheets] = useState<ChosenSheets>({})
  const { team, history } = files.files

  const source: PlanSource | undefined =
    kind === 'files'
      ? team &&
        history && { kind, team: { name: team.name, content: team.content }, history: { name: history.name, content: history.content } }
      : kind === 'sheets'
        ? sheets.team !== undefined && sheets.history !== undefined && sheets.team !== sheets.history
          ? { kind, team: sheets.team, history: sheets.history }
          : undefined
        : { kind }
  const hint = source
    ? settings && kind !== 'workbook'
      ? t('replacesPlan')
      : undefined
    : t(kind === 'files' ? 'filesNeeded' : 'sheetsNeeded')
  const label = t(kind === 'workbook' ? 'doRebuild' : kind === 'sample' ? 'doSample' : 'continue')
  const card = (own: PlanSource['kind']) => ({ isChosen: kind === own, onChoose: () => setKind(own) })
  const noSheets = userSheets.length < 2

  return (
    <Screen primary={{ label, onClick: () => source && onChoose(source), isDisabled: source === undefined }} hint={hint}>
      {workbook.recovered && <Notice kind="info">{t('recovered')}</Notice>}
      <div role="radiogroup" aria-labelledby={question} className={styles.group}>
        <div id={question} className={styles.question}>
          {t('startQuestion')}
        </div>
        {settings && (
          <SourceCard
            {...card('workbook')}
            icon={<ArrowSyncRegular />}
            title={t('fromWorkbook')}
            detail={t('fromWorkbookDetail', {
              year: yearName(settings, locale),
              amount: formatTarget(settings.target / settings.money, locale, decimalsOf(settings.unit / settings.money)),
              money: moneyLabel({ ...settings, locale }),
            })}
          />
        )}
        <SourceCard {...card('sample')} icon={<DataTrendingRegular />} title={t('fromSample')} detail={t('fromSampleDetail')} />
        <SourceCard {...card('files')} icon={<DocumentTextRegular />} title={t('fromFiles')} detail={t('fromFilesDetail')}>
          <FileSource chosen={files} />
        </SourceCard>
        <SourceCard
          {...card('sheets')}
          icon={<TableRegular />}
          title={t('fromSheets')}
          detail={t(noSheets ? 'fromSheetsNone' : 'fromSheetsDetail')}
          isDisabled={noSheets}
        >
          <SheetSource sheets={userSheets} chosen={sheets} onChoose={setSheets} />
        </SourceCard>
      </div>
    </Screen>
  )
}
