// The bar above: the product's name, which host, language and theme, and the file to take home.

import mark from '../../addin/assets/icon.svg'
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
      <img className="logo" src={mark} width="28" height="28" alt="" />
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
