// Chooses the screen of the step, and keeps what a person typed while they go back and forth.

import { useEffect, useState } from 'react'

import { HostError } from '../workbook/port'
import { BuildingScreen } from './build/building-screen'
import { hasOwnTables } from './columns/changed-source'
import { ColumnsScreen } from './columns/columns-screen'
import type { ChosenInputs } from './further/chosen-inputs'
import { readInputFile } from './further/read-input-file'
import type { FlowState } from './flow/flow-state'
import type { FlowActions } from './flow/use-flow'
import { usePane } from './pane-context'
import { WaitingScreen } from './layout/waiting-screen'
import { PreviewScreen } from './preview/preview-screen'
import { FailureScreen } from './problems/failure-screen'
import { ResultScreen } from './result/result-screen'
import { SettingsScreen } from './settings/settings-screen'
import { useChosenFiles } from './start/chosen-files'
import { StartScreen } from './start/start-screen'

export function StepScreen({ state, actions }: { state: FlowState; actions: FlowActions }) {
  const { locale, t } = usePane()
  const [inputs, setInputs] = useState<ChosenInputs>({})
  const files = useChosenFiles(async (added) => {
    const { file, key, isNeither } = await readInputFile(added)
    if (key === undefined || !isNeither) return false
    setInputs((before) => ({ ...before, [key]: { file } }))
    return true
  })
  // What was built stands in the workbook from then on.
  useEffect(() => {
    if (state.step === 'opening') setInputs({})
  }, [state.step])
  const [declaredBy, setDeclaredBy] = useState('')
  const { workbook, source, settings, preview, failure } = state
  const editColumns = source && hasOwnTables(source) && state.inspection ? actions.editColumns : undefined
  const hasPlan = workbook?.settings !== undefined
  const back = { label: t('back'), onClick: actions.back }
  const work = { progress: state.progress, stage: state.stage, onCancel: actions.cancel }

  if (failure?.during === 'open') return <FailureScreen error={failure.error} onRetry={actions.open} />
  if (failure?.during === 'preview' && settings) {
    return (
      <FailureScreen
        error={failure.error}
        onRetry={() => actions.preview(settings)}
        secondary={back}
        onSettings={actions.editSettings}
        onColumns={editColumns}
        onAddFormer={actions.addFormerOwners}
      />
    )
  }
  if (failure?.during === 'build' && settings && failure.error instanceof HostError && failure.error.code === 'changed') {
    return <FailureScreen error={failure.error} onRetry={() => actions.preview(settings)} retryLabel={t('lookAgain')} secondary={back} />
  }
  if (failure?.during === 'build') return <FailureScreen error={failure.error} onRetry={() => actions.build(declaredBy)} secondary={back} />

  if (failure?.during === 'inspect' && source) {
    return <FailureScreen error={failure.error} onRetry={() => actions.readTables(source)} secondary={back} />
  }

  switch (state.step) {
    case 'opening':
      return <WaitingScreen label="opening" longer="openingLonger" outline="cards" {...work} />
    case 'start':
      if (state.isInspecting) return <WaitingScreen label="readingTables" longer="readingTablesLonger" outline="plan" {...work} />
      return (
        workbook && (
          <StartScreen
            workbook={workbook}
            files={files}
            inputs={inputs}
            onInputs={setInputs}
            chosen={source}
            onChoose={(source) => actions.choose(source, locale)}
            onTake={actions.take}
            onBusy={actions.busyBeside}
            onPlanChanged={actions.planChanged}
          />
        )
      )
    case 'columns':
      return (
        source &&
        settings &&
        state.inspection && (
          <ColumnsScreen
            source={source}
            inspection={state.inspection}
            isReading={state.isInspecting}
            currency={settings.currency}
            onRead={actions.readTables}
            onDone={actions.columnsDone}
            onBack={actions.back}
            {...work}
          />
        )
      )
    case 'settings':
      return (
        settings && (
          <SettingsScreen
            settings={settings}
            isLanguageFixed={hasPlan}
            standing={workbook?.settings?.options}
            onDone={actions.preview}
            onColumns={
              editColumns &&
              ((typed) => {
                actions.keepSettings(typed)
                editColumns()
              })
            }
            onBack={(typed) => {
              actions.keepSettings(typed)
              actions.back()
            }}
          />
        )
      )
    case 'preview':
      return preview && settings ? (
        <PreviewScreen
          preview={preview}
          settings={settings}
          standing={workbook?.settings?.options}
          trial={state.trial}
          work={{ progress: state.progress, stage: state.stage }}
          onTry={actions.tryOut}
          onDropTrial={actions.dropTrial}
          isRebuild={hasPlan}
          wasCancelled={state.wasCancelled}
          declaredBy={declaredBy}
          onDeclare={setDeclaredBy}
          onBuild={() => actions.build(declaredBy.trim())}
          onSettings={actions.editSettings}
          onBack={actions.back}
        />
      ) : (
        <WaitingScreen label="computing" longer="computingLonger" outline="plan" {...work} />
      )
    case 'building':
      return <BuildingScreen isCancelling={state.isCancelling} {...work} />
    case 'result':
      return state.result && <ResultScreen result={state.result} wasCancelled={state.wasCancelled} onDone={actions.open} />
  }
}
