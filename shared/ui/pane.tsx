// The pane: one frame around the step that a person is at.

import { FluentProvider, makeStyles } from '@fluentui/react-components'
import { useEffect, useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'

import { dayOf, localTime } from '../calendar'
import type { BuildOptions, CommandOptions } from '../commands/contracts'
import { say } from '../i18n/messages'
import type { Locale } from '../i18n/messages'
import type { WorkbookPort } from '../workbook/port'
import type { Commands } from './commands'
import { isWorking, screenOf } from './flow/screen-of'
import { useFlow } from './flow/use-flow'
import type { Navigate } from './layout/navigation'
import { NavigationNotice, useNavigation } from './layout/navigation'
import type { TypedParts } from './layout/use-typed'
import { PaneHeader } from './layout/pane-header'
import { PaneContext } from './pane-context'
import type { PaneWords } from './pane-context'
import { scenarioCommands } from './scenario/scenario-commands'
import { StepScreen } from './step-screen'
import type { Appearance } from './theme/appearance'
import { THEMES } from './theme/themes'
import { words } from './words'

/** As a style, not a class: portals copy the provider's classes, and a tooltip as high as the pane would catch the pointer. */
const FULL_HEIGHT = { height: '100%' }

const useStyles = makeStyles({
  pane: {
    containerType: 'inline-size',
    containerName: 'pane',
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    position: 'relative',
    overflow: 'hidden',
  },
})

export interface PaneProps {
  port: WorkbookPort
  commands: Commands
  now: () => Date
  onNavigate?: Navigate
  locale: Locale
  appearance: Appearance
  /** In high contrast the colours are not the pane's to choose. */
  canSwitchTheme: boolean
  /** How often the host's ribbon or menu has asked to rebuild the plan so far. */
  rebuildsAsked: number
  onLocale: (locale: Locale) => void
  onDark: (isDark: boolean) => void
}

function agreementOf(port: WorkbookPort, commands: Commands, now: () => Date): PaneWords['agreement'] {
  const { handOut, collect, awaitAnswers, letters, publish } = commands
  if (!handOut || !collect || !awaitAnswers || !letters || !publish) return undefined
  const timed = (watch: CommandOptions): BuildOptions => ({ ...watch, now: localTime(now()), declaredBy: '' })
  return {
    handOut: (request, watch) => handOut(port, request, timed(watch)),
    collect: (files, watch) => collect(port, files, timed(watch)),
    awaitAnswers: (watch) => awaitAnswers(port, timed(watch)),
    letters: (watch) => letters(port, watch),
    publish: (from, watch) => publish(port, from, timed(watch)),
    // As the commands see the day.
    today: () => dayOf(localTime(now())) as number,
  }
}

export function Pane(props: PaneProps) {
  const { port, commands, now, locale, appearance, rebuildsAsked } = props
  const styles = useStyles()
  const [state, actions] = useFlow(port, commands, now)
  useEffect(() => {
    if (rebuildsAsked > 0) actions.rebuild(locale)
  }, [actions, rebuildsAsked])
  const { go, failure, forget } = useNavigation(props.onNavigate)
  useEffect(forget, [forget, state.step])
  const [typed] = useState<TypedParts>(() => new Map())
  useEffect(() => {
    if (state.step === 'opening') typed.clear()
  }, [typed, state.step])
  const context = useMemo<PaneWords>(
    () => ({
      locale,
      host: port.host,
      t: (word, params) => say(words[word], locale, params),
      typed,
      onNavigate: go,
      agreement: agreementOf(port, commands, now),
      scenarios: scenarioCommands(port, commands, now, locale),
    }),
    [locale, port, commands, now, typed, go],
  )
  const cancelByKey = ({ key, defaultPrevented }: KeyboardEvent): void => {
    // Esc first closes what is open over the pane, such as a list.
    if (key === 'Escape' && !defaultPrevented && isWorking(state)) actions.cancel()
  }
  return (
    <FluentProvider style={FULL_HEIGHT} theme={THEMES[appearance]}>
      <PaneContext.Provider value={context}>
        <div
          className={styles.pane}
          onKeyDown={cancelByKey}
          lang={locale}
          style={{ colorScheme: appearance === 'light' ? 'light' : 'dark' }}
        >
          <PaneHeader
            step={state.step}
            screen={screenOf(state)}
            isDark={appearance === 'dark'}
            canSwitchTheme={props.canSwitchTheme}
            onLocale={props.onLocale}
            onDark={props.onDark}
          />
          {failure && <NavigationNotice failure={failure} onClose={forget} />}
          <StepScreen state={state} actions={actions} />
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  )
}
