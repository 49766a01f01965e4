// How the page looks when a pane opens.

import type { Locale } from '../../shared/i18n/messages'

export interface PaneLook {
  locale: Locale
  dark: boolean
}
