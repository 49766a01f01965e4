// The pane: one frame around the step that a person is at.

import { FluentProvider, makeStyles } from '@fluentui/react-components'
import { useEffect, useMemo } from 'react'

import { say } from '../i18n/messages'
import type { Locale } from '../i18n/messages'
import type { WorkbookPort } from '../workbook/port'
import type { Commands } from './commands'
import { useFlow } from './flow/use-flow'
import { PaneHeader } from './layout/pane-header'
import type { NavigatePlace } from './mount'
import { PaneContext } from './pane-context'
import type { PaneWords } from './pane-context'
import { StepScreen } from './step-screen'
import { darkTheme, lightTheme } from './theme/themes'
import { wordFor } from './words'

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
  onNavigate?: (place: NavigatePlace) => void
  locale: Locale
  isDark: boolean
  /** How often the host's ribbon or menu has asked to rebuild the plan so far. */
  rebuildsAsked: number
  onLocale: (locale: Locale) => void
  onDark: (isDark: boolean) => void
}

export function Pane({ port, commands, now, onNavigate, locale, isDark, rebuildsAsked, onLocale, onDark }: PaneProps) {
  const styles = useStyles()
  const [state, actions] = useFlow(port, commands, now)
  useEffect(() => {
    if (rebuildsAsked > 0) actions.rebuild(locale)
  }, [actions, rebuildsAsked])
  const context = useMemo<PaneWords>(
    () => ({ locale, t: (word, params) => say(wordFor(word, params), locale, params), onNavigate }),
    [locale, onNavigate],
  )
  return (
    <FluentProvider style={FULL_HEIGHT} theme={isDark ? darkTheme : lightTheme}>
      <PaneContext.Provider value={context}>
        <div className={styles.pane} lang={locale} style={{ colorScheme: isDark ? 'dark' : 'light' }}>
          <PaneHeader step={state.step} isDark={isDark} onLocale={onLocale} onDark={onDark} />
          <StepScreen state={state} actions={actions} />
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  )
}
