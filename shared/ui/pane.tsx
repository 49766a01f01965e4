// The pane: one frame around the step that a person is at.

import type { Locale } from '../i18n/messages'
import type { WorkbookPort } from '../workbook/port'
import type { Commands } from './commands'

export interface PaneProps {
  port: WorkbookPort
  commands: Commands
  now: () => Date
  onNavigate?: (place: { sheet: string; address: string }) => void
  locale: Locale
  isDark: boolean
  onLocale: (locale: Locale) => void
  onDark: (isDark: boolean) => void
}

export function Pane({ locale }: PaneProps) {
  return <div lang={locale}>…</div>
}
