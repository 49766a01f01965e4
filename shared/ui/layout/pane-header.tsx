// The top of the pane: the name of the step, how far along it is, and the switches for language and theme.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { WeatherMoonRegular } from '@fluentui/react-icons/svg/weather-moon'
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny'
import { useEffect, useRef } from 'react'

import type { Locale } from '../../i18n/messages'
import type { Step } from '../flow/flow-state'
import { usePane } from '../pane-context'
import type { Word } from '../words'

const TITLES: Record<Step, Word> = {
  opening: 'product',
  start: 'startTitle',
  columns: 'columnsTitle',
  settings: 'settingsTitle',
  preview: 'previewTitle',
  building: 'buildingTitle',
  result: 'resultTitle',
}

/** Writing and its result are one step to a person. */
const STEPS: Step[][] = [['opening', 'start'], ['columns', 'settings'], ['preview'], ['building', 'result']]

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', gap: '2px', padding: '6px 6px 6px 12px' },
  title: {
    flexGrow: 1,
    margin: 0,
    minWidth: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  tool: { minWidth: '32px', fontWeight: tokens.fontWeightSemibold },
  steps: { display: 'flex', gap: '4px', padding: '0 12px 8px' },
  part: {
    flexGrow: 1,
    height: '3px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', outline: '1px solid CanvasText', forcedColorAdjust: 'none' },
  },
  reached: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', outline: '1px solid Highlight', forcedColorAdjust: 'none' },
  },
})

interface PaneHeaderProps {
  step: Step
  /** Changes with what is shown below. */
  screen: string
  isDark: boolean
  canSwitchTheme: boolean
  onLocale: (locale: Locale) => void
  onDark: (isDark: boolean) => void
}

/** Takes the focus when another screen is shown, so that a screen reader says where the person is now and no key goes nowhere. */
export function PaneHeader({ step, screen, isDark, canSwitchTheme, onLocale, onDark }: PaneHeaderProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current !== screen && shown.current !== 'opening') title.current?.focus()
    shown.current = screen
  }, [screen])
  const at = STEPS.findIndex((steps) => steps.includes(step))
  const themeWord = t(isDark ? 'toLight' : 'toDark')
  return (
    <header>
      <div className={styles.header}>
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {t(TITLES[step])}
        </h1>
        <Button
          className={styles.tool}
          appearance="subtle"
          aria-label={t('switchLanguage')}
          title={t('switchLanguage')}
          lang={locale === 'zh-CN' ? 'en-US' : 'zh-CN'}
          onClick={() => onLocale(locale === 'zh-CN' ? 'en-US' : 'zh-CN')}
        >
          {t('otherLanguage')}
        </Button>
        {canSwitchTheme && (
          <Button
            className={styles.tool}
            appearance="subtle"
            aria-label={themeWord}
            title={themeWord}
            icon={isDark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
            onClick={() => onDark(!isDark)}
          />
        )}
      </div>
      <div className={styles.steps} role="img" aria-label={t('step', { at: at + 1, of: STEPS.length })}>
        {STEPS.map((steps, index) => (
          <span key={steps[0]} className={mergeClasses(styles.part, index <= at && styles.reached)} />
        ))}
      </div>
    </header>
  )
}
