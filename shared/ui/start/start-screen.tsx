// The first choice: where team and history come from.

import { makeStyles, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import { TableRegular } from '@fluentui/react-icons/svg/table'
import { useId, useState } from 'react'

import type { PlanSource, SourceFile, WorkbookState } from '../../commands/contracts'
import { decimalsOf, moneyLabel } from '../../setting/sheets/sheet-context'
import type { PlanSettings } from '../../setting/plan-settings'
import { say } from '../../i18n/messages'
import { INPUT_TABLES } from '../../setting/inputs/inputs'
import { hasOwnTables } from '../columns/changed-source'
import type { ChosenInputs } from '../further/chosen-inputs'
import { inputSources, missingFile } from '../further/chosen-inputs'
import { FurtherTables } from '../further/further-tables'
import { SYNTHETIC_KEYS } from '../../sample/synthetic-keys'
import { ScenarioPart } from '../scenario/scenario-part'
import { AgreementPart } from '../agreement/agreement-part'
import { Notice } from '../layout/notice'
import { Screen } from '../layout/screen'
import { TickBox } from '../layout/tick-box'
import { formatTarget } from '../numbers/format'
import { yearName } from '../../setting/fiscal-year-name'
import { usePane } from '../pane-context'
import type { ChosenFile, ChosenFiles } from './chosen-files'
import { FileSource } from './file-source'
import { ReadOnlyNotice } from './read-only-notice'
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
  /** Where further tables come from. */
  inputs: ChosenInputs
  onInputs: (change: (before: ChosenInputs) => ChosenInputs) => void
  /** What was chosen before the person went back. */
  chosen?: PlanSource
  onChoose: (source: PlanSource) => void
  /** Leads to the preview of a rebuild with these settings. */
  onTake: (source: PlanSource, settings: PlanSettings) => void
  /** Work beside the flow begins or ends. */
  onBusy: (isBusy: boolean) => void
  /** The plan in the workbook was written beside the flow. */
  onPlanChanged: (settings: PlanSettings) => void
}

export function StartScreen({ workbook, files, inputs, onInputs, chosen, onChoose, onTake, onBusy, onPlanChanged }: StartScreenProps) {
  const styles = useStyles()
  const question = useId()
  const { locale, t, agreement, scenarios } = usePane()
  const { settings, userSheets } = workbook
  const [kind, setKind] = useState<PlanSource['kind']>(
    chosen?.kind ?? (settings ? 'workbook' : files.files.team || files.files.history ? 'files' : 'sample'),
  )
  const [isAgreeing, setAgreeing] = useState(false)
  const busy = (isBusy: boolean): void => {
    setAgreeing(isBusy)
    onBusy(isBusy)
  }
  const [sheets, setSheets] = useState<ChosenSheets>(chosen?.kind === 'sheets' ? { team: chosen.team, history: chosen.history } : {})
  const [isSynthetic, setSynthetic] = useState(chosen?.kind === 'sample' && Object.values(chosen.inputs ?? {}).includes('sample'))
  const reading = kind === 'files' ? files.reading : undefined
  const missing = missingFile(inputs)
  const tables = reading ? undefined : sourceOf(kind, files.files, sheets)
  const source = tables && missing === undefined ? withInputs(tables, inputs, isSynthetic) : undefined
  const isOneTable = source !== undefined && hasOwnTables(source) && source.team === undefined
  const hint = source
    ? [...(isOneTable ? [t('oneTable')] : []), ...(settings && kind !== 'workbook' ? [t('replacesPlan')] : [])].join(' ')
    : reading
      ? t('readingFirst')
      : tables && missing
        ? t('furtherFileNeeded', { table: say(INPUT_TABLES[missing].title, locale) })
        : t(kind === 'files' ? 'filesNeeded' : 'sheetsNeeded')
  const label = t(kind === 'workbook' ? 'doRebuild' : kind === 'sample' ? 'doSample' : 'continue')
  const card = (own: PlanSource['kind']) => ({ isChosen: kind === own, onChoose: () => setKind(own) })
  const noSheets = userSheets.length === 0

  return (
    <Screen
      primary={{ label, onClick: () => source && onChoose(source), isDisabled: source === undefined || isAgreeing }}
      hint={hint === '' ? undefined : hint}
    >
      {workbook.recovered && <Notice kind="info">{t('recovered')}</Notice>}
      {workbook.isReadOnly && <ReadOnlyNotice />}
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
        <SourceCard {...card('sample')} icon={<DataTrendingRegular />} title={t('fromSample')} detail={t('fromSampleDetail')}>
          <TickBox label={t('sampleFurther')} isTicked={isSynthetic} onTick={setSynthetic} />
        </SourceCard>
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
      {settings && !workbook.isReadOnly && agreement && <AgreementPart commands={agreement} onBusy={busy} onChanged={onPlanChanged} />}
      {settings && !workbook.isReadOnly && scenarios && <ScenarioPart commands={scenarios} onTake={onTake} />}
      <FurtherTables standing={workbook.inputs ?? []} userSheets={userSheets} chosen={inputs} onChoose={onInputs} />
    </Screen>
  )
}

/** Undefined while something is missing. A single table is read for both. */
function sourceOf(kind: PlanSource['kind'], files: ChosenFiles['files'], sheets: ChosenSheets): PlanSource | undefined {
  if (kind === 'files') {
    const history = files.history ?? files.team
    return history && { kind, ...(files.history && files.team && { team: asSource(files.team) }), history: asSource(history) }
  }
  if (kind === 'sheets') {
    const { team, history } = sheets
    return history === undefined ? undefined : { kind, ...(team !== undefined && team !== history && { team }), history }
  }
  return { kind }
}

/** @param isSynthetic of the sample: what was chosen for a table counts before its made-up one. */
function withInputs(source: PlanSource, chosen: ChosenInputs, isSynthetic: boolean): PlanSource {
  const madeUp = source.kind === 'sample' && isSynthetic ? Object.fromEntries(SYNTHETIC_KEYS.map((key) => [key, 'sample' as const])) : {}
  const inputs = { ...madeUp, ...inputSources(chosen) }
  return Object.keys(inputs).length === 0 ? source : { ...source, inputs }
}

const asSource = ({ name, content }: ChosenFile): SourceFile => ({ name, content })
