// The bar above: the product's name, which host, language and theme, and the file to take home.

import { word } from './words'
import { Choice } from './choice'
import type { Preferences } from './preferences'

export interface TopBarProps {
  preferences: Preferences
  onChange: (change: Partial<Preferences>) => void
  /** undefined while there is nothing to download yet. */
  onDownload: (() => void) | undefined
  isDownloading: boolean
}

export function TopBar({ preferences: { host, locale, dark }, onChange, onDownload, isDownloading }: TopBarProps) {
  const say = (key: Parameters<typeof word>[0]) => word(key, locale)
  return (
    <header className="top-bar">
      <Logo />
      <h1>{say('product')}</h1>
      <span className="badge">{say('preview')}</span>
      <span className="gap" />
      <Choice
        label={say('host')}
        value={host}
        onChange={(value) => onChange({ host: value })}
        options={[
          { value: 'excel', text: say('excel') },
          { value: 'sheets', text: say('sheets') },
        ]}
      />
      <Choice
        label={say('language')}
        value={locale}
        onChange={(value) => onChange({ locale: value })}
        options={[
          { value: 'en-US', text: 'English' },
          { value: 'zh-CN', text: '中文' },
        ]}
      />
      <Choice
        label={say('theme')}
        value={dark ? 'dark' : 'light'}
        onChange={(value) => onChange({ dark: value === 'dark' })}
        options={[
          { value: 'light', text: say('light') },
          { value: 'dark', text: say('dark') },
        ]}
      />
      <button type="button" className="download" disabled={!onDownload || isDownloading} onClick={onDownload}>
        {say(isDownloading ? 'downloading' : 'download')}
      </button>
    </header>
  )
}

/** Three columns that grow, and a mark that they reach. */
function Logo() {
  return (
    <svg className="logo" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <rect x="3" y="13" width="4.5" height="8" rx="1" opacity="0.55" />
      <rect x="9.75" y="9" width="4.5" height="12" rx="1" opacity="0.8" />
      <rect x="16.5" y="5" width="4.5" height="16" rx="1" />
      <path
        d="M2.5 8.5 L9 4.5 L13 6 L20 1.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
