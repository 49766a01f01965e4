// What the visitor chose last: in the address for links and tests, else in the browser, else as the system is set.

import { localeOf, type Locale } from '../../shared/i18n/messages'

export interface Preferences {
  host: 'excel' | 'sheets'
  locale: Locale
  dark: boolean
  /** Width of the pane in pixels. */
  paneWidth: number
}

export const PANE_WIDTH = { least: 300, usual: 320, most: 450 }

const KEY = 'sales-targets-preview'

export function readPreferences({ location, localStorage, navigator, matchMedia }: Window = window): Preferences {
  const address = new URLSearchParams(location.search)
  const kept = parse(localStorage.getItem(KEY))
  const theme = address.get('theme')
  return {
    host: (address.get('host') ?? kept.host) === 'sheets' ? 'sheets' : 'excel',
    locale: localeOf(address.get('lang') ?? kept.locale ?? navigator.language),
    dark: theme ? theme === 'dark' : (kept.dark ?? matchMedia.call(window, '(prefers-color-scheme: dark)').matches),
    paneWidth: paneWidth(Number(address.get('pane')) || kept.paneWidth || PANE_WIDTH.usual),
  }
}

export const keepPreferences = (preferences: Preferences): void => localStorage.setItem(KEY, JSON.stringify(preferences))

export const paneWidth = (pixels: number): number => Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(pixels)))

function parse(text: string | null): Partial<Preferences> {
  if (!text) return {}
  try {
    return JSON.parse(text) as Partial<Preferences>
  } catch (error) {
    // Something else was written under our key: the page opens as for a first visit.
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
