// The bar above: the product's name, which host, language and theme, and the files to open and to take home.

import mark from '../../addin/assets/icon.svg'
import { word } from './words'
import type { WorkbookFile } from './use-workbook-file'
import { Choice } from './choice'
import { OpenButton } from './open-button'
import type { Preferences } from './preferences'

export interface TopBarProps {
  preferences: Preferences
  onChange: (change: Partial<Preferences>) => void
  /** undefined while the spreadsheet is not there yet. */
  file: Pick<WorkbookFile, 'open' | 'download' | 'busy'> | undefined
}

export function TopBar({ preferences: { host, locale, dark }, onChange, file }: TopBarProps) {
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
      <OpenButton
        text={say(file?.busy === 'opening' ? 'opening' : 'open')}
        isDisabled={!file || file.busy !== undefined}
        onFile={(chosen) => file?.open(chosen)}
      />
      <button type="button" className="download" disabled={!file || file.busy !== undefined} onClick={file?.download}>
        {say(file?.busy === 'saving' ? 'downloading' : 'download')}
      </button>
    </header>
  )
}
